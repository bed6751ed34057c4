import { type CellValue, cellText, isEmptyCell } from '../cell';

const NUMBER = /^\d{1,6}$/;

/** 小计, 合计, `红军村小计`, `合计：45户`, `共45户` (brief §4 L6). */
const SUBTOTAL =
  /^(?:.{0,14}(?:小计|合计|总计|共计|累计|总合计)[:：]?(?:\d+户?(?:\d+人)?)?|(?:以上|全村|本村|本组|本页|全组|全镇|全乡)?共计?\d+户.{0,12})$/;

/** Words that begin the tail of a sheet (brief §4 L10). */
const NOTE =
  /^[(（]?(?:(?:备注|说明|填表说明|附注|注|注释|审批意见|联系电话|单位负责人|负责人)\s*[:：\d(（]|(?:填表|填报|审核|制表|复核|审批)(?:人|单位|日期|时间|负责人|说明)?\s*(?:[:：(（]|$))/;

/** A certificate number stands there: nothing but a household or person has one. */
export function hasCertificate(cell: CellValue | undefined): boolean {
  if (typeof cell === 'string') return cell.length >= 15 && hasDigits(cell, 14);
  if (typeof cell === 'number') return cell >= 1e14;
  return typeof cell === 'object' && cell?.kind === 'long-number';
}

/** So many digits in a row: what a pattern would find, asked of every row. */
function hasDigits(text: string, wanted: number): boolean {
  let digits = 0;
  for (let i = 0; i < text.length && digits < wanted; i += 1) {
    const code = text.charCodeAt(i);
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
  }
  return digits >= wanted;
}

export function isSerialNumber(cell: CellValue | undefined): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell);
  return typeof cell === 'string' && NUMBER.test(cell.normalize('NFKC').trim());
}

/** Takes the texts of the filled cells of a row; the word stands in one of the first. */
export function isSubtotal(texts: readonly string[]): boolean {
  return texts.slice(0, 4).some((text) => SUBTOTAL.test(compact(text)));
}

export function isNote(texts: readonly string[]): boolean {
  return NOTE.test(texts[0] ?? '');
}

/** 1, 2, 3 … or A, B, C … in at least four of five cells (brief §4 L5). */
export function isColumnNumbers(cells: readonly CellValue[]): boolean {
  const texts = cells.flatMap((cell) => (isEmptyCell(cell) ? [] : [compact(cellText(cell))]));
  if (texts.length < 3) return false;
  const ordinals = texts.map(ordinalOf);
  const consecutive = ordinals.filter(
    (ordinal, index) =>
      ordinal !== undefined &&
      (ordinal - 1 === ordinals[index - 1] || ordinal + 1 === ordinals[index + 1]),
  ).length;
  return consecutive >= texts.length * 0.8;
}

function ordinalOf(text: string): number | undefined {
  const bare = text.replace(/^[(（]|[)）]$/g, '');
  if (/^\d{1,3}$/.test(bare)) return Number(bare);
  return /^[A-Za-z]$/.test(bare) ? bare.toUpperCase().charCodeAt(0) - 64 : undefined;
}

const FIELD_CODE = /^[A-Za-z][A-Za-z0-9_]*$/;

/** The field codes of an export under its Chinese header: `bh`, `hzxm`, `aqjdjl`. */
export function isFieldCodes(texts: readonly string[]): boolean {
  return texts.length >= 3 && texts.every((text) => FIELD_CODE.test(compact(text)));
}

const UNIT =
  /^[(（]?(?:单位[:：]?)?(?:人|户|口|㎡|m2|m²|平方米|平米|元|万元|层|年|岁|间|亩|%|个|处|栋|—|-|\/)[)）]?$/i;

export function isUnits(texts: readonly string[]): boolean {
  return texts.length >= 1 && texts.every((text) => UNIT.test(compact(text)));
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
