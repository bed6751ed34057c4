import type { PlannedDate, PlannedValue } from '../../../domain/writePlan';
import { storedSerial } from '../../dateSystem';
import { escapeCellText, isPlainText, spaceAttribute, unifyLineEnds } from '../xml/xmlText';

/** Spells cells for one workbook: its element prefix and its date system. */
export interface CellSpelling {
  /** Prefix of elements with colon, or nothing. */
  readonly prefix: string;
  readonly from1904: boolean;
}

/**
 * The XML of a cell. Text is written in place and typed as text; it can become neither formula nor number.
 */
export function cellXml(
  spelling: CellSpelling,
  address: string,
  style: number,
  value: PlannedValue,
): string {
  const p = spelling.prefix;
  const tag = `<${p}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (value === null || value === '') return `${tag}/>`;
  if (typeof value === 'string') {
    return p === '' && isPlainText(value)
      ? `${tag} t="inlineStr"><is><t>${value}</t></is></c>`
      : `${tag} t="inlineStr"><${p}is>${textXml(p, value)}</${p}is></${p}c>`;
  }
  if (typeof value === 'boolean') return `${tag} t="b"><${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  return `${tag}><${p}v>${typeof value === 'number' ? value : serialOf(spelling, value)}</${p}v></${p}c>`;
}

function textXml(prefix: string, value: string): string {
  const text = unifyLineEnds(value);
  return `<${prefix}t${spaceAttribute(text)}>${escapeCellText(text)}</${prefix}t>`;
}

function serialOf(spelling: CellSpelling, date: PlannedDate): number {
  return storedSerial(date.serial, spelling.from1904);
}
