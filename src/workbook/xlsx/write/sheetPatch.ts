import type { CellChange, SheetWrite, WritePlan } from '../../../domain/writePlan';
import type { ChangeStyles } from './changeStyles';
import { dropDownXml } from './dropDowns';
import type { NewRule } from './validationInserter';

/** What a patched sheet needs from its workbook and its plan. */
export interface SheetPatch {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** Drop-down rules to be added, given the prefix of elements. */
  readonly validations: (prefix: string) => readonly NewRule[];
  readonly styles: ChangeStyles;
  readonly from1904: boolean;
}

/** What a patch needs from the workbook. */
interface PatchSurroundings {
  readonly styles: ChangeStyles;
  readonly from1904: boolean;
  /** Formula of the range that holds a list too long for a rule. */
  readonly listReference: (oneOf: readonly string[]) => string;
}

type CellWrite = Extract<SheetWrite, { readonly kind: 'change-cells' }>;
type RowList = NonNullable<CellWrite['lists']>[number];

/** Names of the sheets in which a plan changes cells or adds drop-downs. */
export function changedSheets(plan: WritePlan): ReadonlySet<string> {
  const changing = cellWrites(plan).filter(
    ({ changes, lists = [] }) => changes.length > 0 || lists.length > 0,
  );
  return new Set(changing.map(({ sheet }) => sheet));
}

/** All that a plan does to the cells of one sheet. */
export function patchOf(plan: WritePlan, sheet: string, around: PatchSurroundings): SheetPatch {
  const writes = cellWrites(plan).filter((write) => write.sheet === sheet);
  const lists = writes
    .flatMap((write) => write.lists ?? [])
    .filter(({ oneOf }) => oneOf.length > 0);
  return {
    sheet,
    changes: writes.flatMap(({ changes }) => changes),
    validations: (prefix) => lists.map((list) => ruleFor(list, prefix, around)),
    styles: around.styles,
    from1904: around.from1904,
  };
}

function cellWrites(plan: WritePlan): readonly CellWrite[] {
  return plan.writes.filter((write) => write.kind === 'change-cells');
}

function ruleFor(list: RowList, prefix: string, { listReference }: PatchSurroundings): NewRule {
  const { column, fromRow, toRow, oneOf } = list;
  const area = { top: fromRow, left: column, bottom: toRow, right: column };
  return { area, xml: dropDownXml(prefix, { area, oneOf }, listReference) };
}
