import { type CellValue, cellText, isEmptyCell } from '../cell';
import type { CarriedPlace } from './carriedPlace';
import type { RowColumns } from './rowColumns';
import type { MergeWalk } from './verticalMerges';

/** One row of a household: a person, or the household itself where the sheet has one row each. */
export interface DraftRow {
  readonly row: number;
  /** With the values of merged areas filled in. */
  readonly cells: readonly CellValue[];
  /** The relation column says that this is the head. */
  readonly isHead: boolean;
}

/** Rows that belong together, before they are read. */
export interface HouseholdDraft {
  readonly rows: DraftRow[];
  readonly place: CarriedPlace;
}

interface OpenHousehold {
  readonly draft: HouseholdDraft;
  /** What its rows repeat; undefined when only its first row names it. */
  readonly name: string | undefined;
  readonly mergeTop: number | undefined;
  /** Its head as written; undefined while no row is the head's. */
  head: string | undefined;
}

/** What is known of the sheet when its persons are folded. */
interface FoldContext {
  readonly columns: RowColumns;
  readonly merges: MergeWalk;
  /** Households are marked by merged cells: then nothing else joins a row to the one above. */
  readonly byMerges: boolean;
  /** The serial number column numbers persons, so it does not begin a household. */
  readonly serialPerPerson: boolean;
}

const HEAD = /^(?:本人或)?户主(?:本人)?$|^本人(?:\/户主)?$/;

const OUTSIDE_MERGE =
  '这一行在户的合并单元格之外，又没有户编号和户主姓名，不能确定属于哪一户；请并入所属的户，或补上户编号';
const NUMBERED =
  '这一行有序号，但没有户编号和户主姓名，不能确定是新的一户还是上一户的成员；请补上户编号或清空序号';
const NO_HOUSEHOLD_ABOVE = '这一行是成员，但它上面没有所属的户；请补上户编号或与户主关系';
const NO_NAME = '这一行没有户编号、户主姓名和成员姓名，不能确定属于哪一户';
const NO_RELATION =
  '这一行没有填与户主关系，表中也没有户编号和户主姓名，不能确定是否属于上面的户；请补填与户主关系';
const AFTER_LOOSE = '上一行未能归户，这一行也不能确定属于哪一户；请先补全上一行';

/** Folds rows of persons into households, in the three forms that sheets use (brief §4 L9); never by a guess. */
export class PersonFolder {
  readonly drafts: HouseholdDraft[] = [];
  private current: OpenHousehold | undefined;
  private readonly byCode = new Map<string, OpenHousehold>();
  /** Why a row without a name of its household cannot belong to the one above. */
  private barrier: string | undefined;

  constructor(private readonly context: FoldContext) {}

  /** Something stands between the rows above and below that a household does not reach across. */
  interrupt(what: '空行' | '分隔行' | '小计行' | '其他内容'): void {
    this.barrier = `与上面的户之间隔着${what}，不能确定是否属于它；请补上户编号或户主姓名`;
  }

  /** Attaches a row or begins a household with it; otherwise says in Chinese why it did neither. */
  add(row: number, cells: readonly CellValue[], place: CarriedPlace): string | undefined {
    const { columns } = this.context;
    const isHead = HEAD.test(textAt(cells, columns.relation));
    const person: DraftRow = { row, cells, isHead };
    const top = this.mergeTop();
    if (top !== undefined) this.addMerged(person, top, place);
    else if (this.isNamed(cells)) this.addNamed(person, place);
    else if (isHead) this.begin(person, place, undefined, undefined);
    else return this.attachBelow(person);
    return undefined;
  }

  private addMerged(person: DraftRow, top: number, place: CarriedPlace): void {
    if (this.current?.mergeTop === top) this.attach(person, this.current);
    else this.begin(person, place, this.nameOf(person.cells), top);
  }

  private addNamed(person: DraftRow, place: CarriedPlace): void {
    const name = this.nameOf(person.cells);
    const household = this.current?.name === name ? this.current : this.byCode.get(name);
    if (household === undefined || this.beginsAgain(person, household)) {
      this.begin(person, place, name, undefined);
    } else this.attach(person, household);
  }

  /**
   * A second head begins a second household, unless the household code says that it is the same one:
   * then two persons claim to be its head, and a rule reports that. The same head again is the household listed twice.
   */
  private beginsAgain(person: DraftRow, { name, head }: OpenHousehold): boolean {
    if (!person.isHead || head === undefined) return false;
    return name?.startsWith('code ') !== true || head === this.headText(person.cells);
  }

  private headOf({ isHead, cells }: DraftRow): string | undefined {
    return isHead ? this.headText(cells) : undefined;
  }

  private headText(cells: readonly CellValue[]): string {
    const { memberId, memberName } = this.context.columns;
    return `${textAt(cells, memberId)} ${textAt(cells, memberName)}`;
  }

  private attachBelow(person: DraftRow): string | undefined {
    const why = this.whyNotBelow(person);
    if (why === undefined && this.current !== undefined) this.attach(person, this.current);
    else this.barrier ??= AFTER_LOOSE;
    return why;
  }

  private whyNotBelow({ cells }: DraftRow): string | undefined {
    const { columns, byMerges, serialPerPerson } = this.context;
    if (textAt(cells, columns.memberName) === '') return NO_NAME;
    if (byMerges) return OUTSIDE_MERGE;
    if (this.current === undefined) return NO_HOUSEHOLD_ABOVE;
    if (this.barrier !== undefined) return this.barrier;
    if (!serialPerPerson && !isEmptyCell(cells[columns.serial])) return NUMBERED;
    const namesHouseholds = columns.code >= 0 || columns.headName >= 0 || columns.headId >= 0;
    return namesHouseholds || textAt(cells, columns.relation) !== '' ? undefined : NO_RELATION;
  }

  private begin(
    person: DraftRow,
    place: CarriedPlace,
    name: string | undefined,
    mergeTop: number | undefined,
  ): void {
    const draft = { rows: [person], place };
    this.current = { draft, name, mergeTop, head: this.headOf(person) };
    this.barrier = undefined;
    this.drafts.push(draft);
    if (name?.startsWith('code ')) this.byCode.set(name, this.current);
  }

  private attach(person: DraftRow, household: OpenHousehold): void {
    household.draft.rows.push(person);
    household.head ??= this.headOf(person);
    this.current = household;
    this.barrier = undefined;
  }

  private mergeTop(): number | undefined {
    const { columns, merges } = this.context;
    return (
      merges.topAt(columns.code) ??
      merges.topAt(columns.headName) ??
      merges.topAt(columns.headId) ??
      merges.topAt(columns.serial)
    );
  }

  private isNamed(cells: readonly CellValue[]): boolean {
    const { code, headName, headId } = this.context.columns;
    return (
      !isEmptyCell(cells[code]) || !isEmptyCell(cells[headName]) || !isEmptyCell(cells[headId])
    );
  }

  private nameOf(cells: readonly CellValue[]): string {
    const { code, headName, headId } = this.context.columns;
    const codeText = textAt(cells, code);
    if (codeText !== '') return `code ${codeText}`;
    return `head ${textAt(cells, headId)} ${textAt(cells, headName)}`;
  }
}

function textAt(cells: readonly CellValue[], column: number): string {
  return cellText(cells[column]).trim();
}
