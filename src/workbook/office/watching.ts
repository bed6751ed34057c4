import type { SheetChange } from '../port';
import { parseAreas } from './areaText';
import { runExcel } from './excelRun';
import { UNDO_SHEET } from './ownSheets';

const OWN_TRIGGER = 'ThisLocalAddin';

/** Tells of changes by persons and other programs, our own left out. One sync; one more for a sheet not seen before. */
export async function watchWorkbook(
  listener: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const names = new Map<string, string>();
  const told = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if ((event.triggerSource as string) === OWN_TRIGGER) return;
    const sheet = names.get(event.worksheetId) ?? (await learnName(names, event.worksheetId));
    if (sheet === UNDO_SHEET) return;
    const [area] = parseAreas(event.address);
    listener(area === undefined ? { sheet } : { sheet, area });
  };
  const listed = async (event: { readonly worksheetId: string }): Promise<void> => {
    const known = names.get(event.worksheetId);
    const sheet = known ?? (await learnName(names, event.worksheetId));
    if (sheet !== UNDO_SHEET) listener({ sheet });
  };
  const handlers = await runExcel('showing', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const registered = [
      worksheets.onChanged.add(told),
      worksheets.onAdded.add(listed),
      worksheets.onDeleted.add(listed),
    ];
    await context.sync();
    for (const { id, name } of worksheets.items) names.set(id, name);
    return registered;
  });
  return async () => {
    for (const handler of handlers) {
      await runExcel('showing', async () => {
        handler.remove();
        await handler.context.sync();
      });
    }
  };
}

/** The name of a sheet that was added since; its id where it is gone already. */
async function learnName(names: Map<string, string>, id: string): Promise<string> {
  return runExcel('showing', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    const name = sheet.isNullObject ? id : sheet.name;
    names.set(id, name);
    return name;
  });
}
