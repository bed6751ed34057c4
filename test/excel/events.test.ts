import { describe, expect, it } from 'vitest';
import { eventsDelivered, openExcel } from './openExcel';
import type { OpenExcel } from './openExcel';
import { MICROSOFT_365 } from '../../workbench/host/requirementSets';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

async function heard({ Excel }: OpenExcel): Promise<Excel.WorksheetChangedEventArgs[]> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

describe('events', () => {
  it('tells who changed what', async () => {
    const excel = openExcel();
    const events = await heard(excel);
    const { model } = excel;
    const type = (): void => {
      model.activeSheet.cells.write(A1, [['甲']]);
    };
    model.edit('person', type);
    model.edit('coauthor', type);
    model.edit('calculation', type);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
      await context.sync();
    });
    await eventsDelivered();
    expect(
      events.map(({ address, source, triggerSource }) => [address, source, triggerSource]),
    ).toEqual([
      ['A1', 'Local', 'Unknown'],
      ['A1', 'Remote', 'Unknown'],
      ['B2', 'Local', 'ThisLocalAddin'],
    ]);
  });

  it('keeps quiet while events are off, and after a handler is gone', async () => {
    const excel = openExcel();
    const events = await heard(excel);
    await excel.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[1]];
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await eventsDelivered();
    expect(events).toEqual([]);
  });

  it('tells of selection, sheets that come, go and change their name', async () => {
    const excel = openExcel({ requirementSets: MICROSOFT_365 });
    const { Excel, model } = excel;
    const told: string[] = [];
    const tell =
      (what: string) =>
      (event: object): Promise<void> => {
        told.push(`${what} ${'address' in event ? String(event.address) : ''}`.trim());
        return Promise.resolve();
      };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(tell('added'));
      worksheets.onDeleted.add(tell('deleted'));
      worksheets.onNameChanged.add(tell('renamed'));
      worksheets.onActivated.add(tell('activated'));
      worksheets.onSelectionChanged.add(tell('selected'));
      await context.sync();
    });
    const sheet = model.addSheet('新表');
    model.renameSheet(sheet, '旧表');
    model.select(sheet, [{ top: 1, left: 1, bottom: 2, right: 2 }]);
    model.removeSheet(sheet);
    await eventsDelivered();
    expect(told).toEqual([
      'added',
      'renamed',
      'activated',
      'selected B2:C3',
      'activated',
      'deleted',
    ]);
  });
});
