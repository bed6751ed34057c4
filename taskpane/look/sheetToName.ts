import type { SheetOverview } from '../engine/paneEngine';

/** Of the sheets in sight whose columns can be named the one with most: most likely the list of households. */
export function sheetToName(sheets: readonly SheetOverview[]): string | undefined {
  const columns = ({ columns: all }: SheetOverview): number => all.length;
  const inSight = sheets.filter(
    ({ visibility, role, columns: { length } }) =>
      visibility === 'visible' && role === 'not-recognised' && length > 0,
  );
  const most = Math.max(0, ...inSight.map(columns));
  return inSight.find((sheet) => columns(sheet) === most)?.name;
}
