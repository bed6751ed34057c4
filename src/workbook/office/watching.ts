import type { SheetChange } from '../port';
import { parseAreas } from './areaText';
import { capabilities } from './capabilities';
import { runExcel } from './excelRun';
import { UNDO_SHEET } from './ownSheets';

const OWN_TRIGGER = 'ThisLocalAddin';
/** Said of a sheet that came and went without ever having told its name. */
const NAMELESS = '已删除的工作表';

type Handler = OfficeExtension.EventHandlerResult<object>;

/**
 * Tells of changes by persons and other programs, our own left out: cells, sheets added and deleted, and sheets
 * renamed where Excel tells of that. One sync; one more for a sheet not seen before.
 */
export async function watchWorkbook(
  listener: (change: SheetChange) => void,
): Promise<() => Promise<void>> {
  const watch = new Watch(listener);
  const handlers = await runExcel('showing', async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const registered: Handler[] = [
      worksheets.onChanged.add(watch.changed),
      worksheets.onAdded.add(watch.listed),
      worksheets.onDeleted.add(watch.listed),
    ];
    if (capabilities().tellsOfNames) registered.push(worksheets.onNameChanged.add(watch.renamed));
    await context.sync();
    watch.learn(worksheets.items);
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

/** Events of Excel, which name sheets by id, told by the names that people know. */
class Watch {
  private readonly names = new Map<string, string>();

  constructor(private readonly listener: (change: SheetChange) => void) {}

  learn(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  readonly changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if ((event.triggerSource as string) === OWN_TRIGGER) return;
    const sheet = await this.nameOf(event.worksheetId);
    const [area] = parseAreas(event.address);
    this.tell(area === undefined ? { sheet } : { sheet, area });
  };

  readonly listed = async (event: { readonly worksheetId: string }): Promise<void> => {
    this.tell({ sheet: await this.nameOf(event.worksheetId) });
  };

  readonly renamed = (event: Excel.WorksheetNameChangedEventArgs): Promise<void> => {
    const { worksheetId: id, nameAfter: name } = event;
    this.learn([{ id, name }]);
    this.tell({ sheet: name });
    return Promise.resolve();
  };

  private tell(change: SheetChange): void {
    if (change.sheet !== UNDO_SHEET) this.listener(change);
  }

  private async nameOf(id: string): Promise<string> {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const name = await askName(id);
    if (name === undefined) return NAMELESS;
    this.learn([{ id, name }]);
    return name;
  }
}

/** The name of a sheet that was added since; undefined where it is gone already. */
function askName(id: string): Promise<string | undefined> {
  return runExcel('showing', async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  });
}
