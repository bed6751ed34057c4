import { type FieldId, fields } from '../../../domain/household';

/** 序号 is no field and never a key: nobody need claim it (brief L18). */
const SERIAL_HEADERS: ReadonlySet<string> = new Set([
  '序号',
  '编号',
  '行号',
  'NO',
  'NO.',
  'No',
  'No.',
]);

export function isSerialNumber(header: string): boolean {
  return SERIAL_HEADERS.has(header.replace(/\s/g, ''));
}

/** `可能是“鉴定日期”或“核实日期”，无法确定`, or that nothing fits. */
export function mayBeText(candidates: readonly FieldId[]): string {
  if (candidates.length === 0) return '没有识别';
  return `可能是${candidates.map((field) => `“${fields[field].label}”`).join('或')}，无法确定`;
}
