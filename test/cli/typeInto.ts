import { plannedValueOf } from '../../src/domain/ledger/plannedValueOf';
import { openFile, saveFile } from '../../src/workbook/xlsx/nodeFile';

/** Types texts into a row of the first sheet of a file whose name begins so, by header; null empties a cell. */
export async function typeInto(
  path: string,
  sheet: string,
  [headerRow, row]: readonly [header: number, row: number],
  cells: Readonly<Record<string, string | null>>,
): Promise<void> {
  const workbook = await openFile(path);
  const table = (await workbook.readSheets()).find(({ name }) => name.startsWith(sheet));
  const changes = Object.entries(cells).map(([header, after]) => {
    const column = table!.rows[headerRow]!.indexOf(header);
    const before = plannedValueOf(table!.rows[row]![column] ?? null);
    return { row, column, before, after, format: 'text' as const };
  });
  const write = { kind: 'change-cells', sheet: table!.name, changes } as const;
  await workbook.apply({ sentences: [], writes: [write] });
  await saveFile(workbook, path);
}
