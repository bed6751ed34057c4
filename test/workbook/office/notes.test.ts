import { afterEach, describe, expect, it } from 'vitest';
import { LTSC_2021, MICROSOFT_365 } from '../../../workbench/host/requirementSets';
import { openOffice, type Opened } from './openOffice';

let opened: Opened | undefined;
afterEach(() => opened?.close());

/** The library of the package is older than notes; their collection is asked as comments are, by another name. */
function knowNotes({ Excel: excel, OfficeExtension: extension }: Opened): void {
  const { BatchApiHelper } = extension as unknown as {
    BatchApiHelper: { createPropertyObject: (...given: readonly unknown[]) => unknown };
  };
  Object.defineProperty(excel.Worksheet.prototype, 'notes', {
    configurable: true,
    get() {
      return BatchApiHelper.createPropertyObject(excel.CommentCollection, this, 'Notes', true, 4);
    },
  });
}

async function openNoted(requirementSets = MICROSOFT_365): Promise<Opened> {
  const rows = [
    ['户主', '等级'],
    ['张三', 'C级'],
  ];
  opened = openOffice({
    sheets: [
      { name: '一、红军村', rows },
      { name: '二', rows },
    ],
    requirementSets,
  });
  knowNotes(opened);
  const note = { author: '', content: '灾普写的是B级' };
  opened.model.sheet('一、红军村')!.annotations.setNotes([
    { ...note, row: 1, column: 1 },
    { ...note, row: 0, column: 0, content: '户主以户口簿为准' },
  ]);
  await opened.Excel.run(async (context) => {
    context.workbook.comments.add("'二'!A2", '已搬走');
    context.workbook.comments.add("'一、红军村'!A2", '已核实');
    await context.sync();
  });
  opened.counters.reset();
  return opened;
}

describe('old-style notes', () => {
  it('are read beside the comments of their sheet where Excel tells of them', async () => {
    const { workbook, counters } = await openNoted();
    const [first, second] = await workbook.readSheets();
    expect(new Map(first!.comments)).toEqual(
      new Map([
        ['A1', '户主以户口簿为准'],
        ['B2', '灾普写的是B级'],
        ['A2', '已核实'],
      ]),
    );
    expect([...second!.comments]).toEqual([['A2', '已搬走']]);
    expect(counters.syncs).toBe(4);
  });

  it('are not asked for where it does not', async () => {
    const { workbook } = await openNoted(LTSC_2021);
    const [first, second] = await workbook.readSheets();
    expect([...first!.comments]).toEqual([['A2', '已核实']]);
    expect([...second!.comments]).toEqual([['A2', '已搬走']]);
  });
});
