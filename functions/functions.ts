import { answerCells } from './answerCells';
import { answerTable, answerTwoTables } from './answerTable';
import { cellAnswers } from './cellAnswers';

// The comments below are what Excel shows the clerk, so they are Chinese. The name in capitals is the id.
// A new function also gets its English in localisation.json and its examples in examples.ts; tests count them.

/**
 * 校验身份证号码或残疾人证号码：对的答“正确”，不对的说明错在哪一位、应当怎样。
 * @customfunction
 * @param cells 证件号码所在的单元格，可以选一列。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 每个单元格一个答复；空白仍为空白。
 */
export function idCheck(cells: unknown[][], day?: unknown): unknown[][] {
  return answerCells(cellAnswers.idCheck, cells, day);
}

/**
 * 把证件号码写成规范的样子：全角转半角、小写x转大写、去掉空格。校验不过的说明原因，不改写。
 * @customfunction
 * @param cells 证件号码所在的单元格，可以选一列。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 规范的号码（文本）。
 */
export function idNormalize(cells: unknown[][], day?: unknown): unknown[][] {
  return answerCells(cellAnswers.idNormalize, cells, day);
}

/**
 * 从证件号码取出生日期，写成 1960-01-31 这样的文本。
 * @customfunction
 * @param cells 证件号码所在的单元格，可以选一列。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 出生日期（文本）。
 */
export function birthDate(cells: unknown[][], day?: unknown): unknown[][] {
  return answerCells(cellAnswers.birthDate, cells, day);
}

/**
 * 识别房屋鉴定等级，答 A、B、C、D。写了两个等级或只写“危房”的，说明要核对什么，不猜。
 * @customfunction
 * @param cells 鉴定等级所在的单元格，可以选一列。
 * @returns 等级，或要核对的内容。
 */
export function grade(cells: unknown[][]): unknown[][] {
  return answerCells(cellAnswers.grade, cells);
}

/**
 * 识别鉴定日期的年份。日期、文本、20190512、2019.5 等写法都认得。
 * @customfunction
 * @param cells 鉴定日期所在的单元格，可以选一列。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 年份（数字），或要核对的内容。
 */
export function appraisalYear(cells: unknown[][], day?: unknown): unknown[][] {
  return answerCells(cellAnswers.appraisalYear, cells, day);
}

/**
 * 鉴定结论是不是早于方案规定的截止年份（2020年）：答“是”或“否”，不能确定的说明原因。
 * @customfunction
 * @param cells 鉴定日期所在的单元格，可以选一列。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 是、否，或要核对的内容。
 */
export function beforeCutoff(cells: unknown[][], day?: unknown): unknown[][] {
  return answerCells(cellAnswers.beforeCutoff, cells, day);
}

/**
 * 把现住房情况统一成方案的用词，如“自有农村住房”“投亲靠友”。说法不清的，说明要核对什么。
 * @customfunction
 * @param cells 现住房情况所在的单元格，可以选一列。
 * @returns 方案的用词，或要核对的内容。
 */
export function housing(cells: unknown[][]): unknown[][] {
  return answerCells(cellAnswers.housing, cells);
}

/**
 * 把村名统一成核心名，便于比对：高燕镇红军村委会、红军村都答“红军”。
 * @customfunction
 * @param cells 村名所在的单元格，可以选一列。
 * @returns 核心村名。
 */
export function village(cells: unknown[][]): unknown[][] {
  return answerCells(cellAnswers.village, cells);
}

/**
 * 把组别统一成数字：第三组、3社、三组都答“3”；有名字的组答名字。
 * @customfunction
 * @param cells 组别所在的单元格，可以选一列。
 * @returns 组号（文本）或组名。
 */
export function group(cells: unknown[][]): unknown[][] {
  return answerCells(cellAnswers.group, cells);
}

/**
 * 逐户初判：读一张住户表（连同表头），每户一行，答初判结果、触发情形和理由。
 * @customfunction
 * @param table 住户表的区域，表头也要选进来。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 带表头的一张表，自动向下、向右展开。
 */
export async function judge(table: unknown[][], day?: unknown): Promise<unknown[][]> {
  return answerTable((tables) => tables.judgementRows, table, day);
}

/**
 * 逐条查错：读一张住户表（连同表头），每个问题一行，答所在行、级别、规则编号、栏目和问题。
 * @customfunction
 * @param table 住户表的区域，表头也要选进来。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 带表头的一张表，自动向下、向右展开。
 */
export async function findings(table: unknown[][], day?: unknown): Promise<unknown[][]> {
  return answerTable((tables) => tables.findingRows, table, day);
}

/**
 * 比对两张住户表（连同表头）：逐户配对，逐项比较。相同的每户一行，不同、相容和待确认的每项一行，仅一方有的每户一行。
 * @customfunction
 * @param tableA 甲表的区域，表头也要选进来。
 * @param tableB 乙表的区域，表头也要选进来。
 * @param [day] 检查日期，如 2024-10-13；不填为今天。
 * @returns 带表头的一张表，自动向下、向右展开。
 */
export async function reconcile(
  tableA: unknown[][],
  tableB: unknown[][],
  day?: unknown,
): Promise<unknown[][]> {
  return answerTwoTables(tableA, tableB, day);
}
