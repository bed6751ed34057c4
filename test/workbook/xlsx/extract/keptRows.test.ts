import { describe, expect, it } from 'vitest';
import { KeptRows } from '../../../../src/workbook/xlsx/extract/keptRows';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const STRINGS = ['<t>表头</t>', '<r><rPr><strike/></rPr><t>划掉</t></r>', '<t>别村</t>'];

/** The new part when rows 1, 3 and 4 (from 0: 0, 2, 3) are kept; fed in pieces of a few letters. */
function kept(inside: string, piece = 7): string {
  const xml = `<worksheet ${MAIN}>${inside}</worksheet>`;
  const rows = new KeptRows([0, 2, 3], STRINGS);
  let out = '';
  for (let at = 0; at < xml.length; at += piece) out += rows.feed(xml.slice(at, at + piece));
  rows.finish();
  return out.slice(out.indexOf('>', out.indexOf('<worksheet')) + 1).replace('</worksheet>', '');
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('a sheet with some of its rows', () => {
  it.each([
    [
      'shared texts stand in place, with their fonts',
      '<row r="1"><c r="A1" s="3" t="s"><v>0</v></c></row><row r="3"><c r="B3" t="s"><v>1</v></c></row>',
      `<row r="1"><c r="A1" s="3" t="inlineStr"><is>${STRINGS[0]!}</is></c></row>` +
        `<row r="2"><c r="B2" t="inlineStr"><is>${STRINGS[1]!}</is></c></row>`,
    ],
    ['rows of others are left out', '<row r="2"><c r="A2" t="s"><v>2</v></c></row>', ''],
    [
      'a formula leaves its value',
      '<row r="3"><c r="A3"><f>SUM(B:B)</f><v>5</v></c><c r="B3" t="str"><f>"甲"</f><v>甲</v></c></row>',
      '<row r="2"><c r="A2"><v>5</v></c><c r="B2" t="inlineStr"><is><t xml:space="preserve">甲</t></is></c></row>',
    ],
    [
      'a hidden row is shown, its height stays',
      '<row r="4" hidden="1" ht="30" customHeight="1" spans="1:3"/>',
      '<row r="3" ht="30" customHeight="1"/>',
    ],
    [
      'rows and cells without numbers are counted',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c t="b"><v>1</v></c></row>',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c></row>',
    ],
  ])('%s', (_, rows, expected) => {
    for (const piece of [1, 7, 10_000]) expect(kept(data(rows), piece)).toBe(data(expected));
  });

  it('merges and lists move with their rows; those of other rows and sheets go', () => {
    const list = (formula: string, cells: string): string =>
      `<dataValidation type="list" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
    const after =
      '<mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A2:C2"/><mergeCell ref="A2:A4"/></mergeCells>' +
      `<dataValidations count="3">${list('"是,否"', 'B3:B900')}${list('选项!$A$1:$A$3', 'C3')}${list('"甲"', 'D2')}</dataValidations>`;
    expect(kept(data('') + after)).toBe(
      data('') +
        '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>' +
        `<dataValidations count="1">${list('"是,否"', 'B2:B900')}</dataValidations>`,
    );
  });

  it('looks stay; comments, links, names and pictures go', () => {
    const before =
      '<sheetViews><sheetView tabSelected="1" topLeftCell="A90" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
    const after =
      '<autoFilter ref="A1:C9"><filterColumn colId="0"><filters><filter val="别村"/></filters></filterColumn></autoFilter>' +
      '<hyperlinks><hyperlink ref="A2" display="别村"/></hyperlinks>' +
      '<pageSetup orientation="landscape" r:id="rId1"/><legacyDrawing r:id="rId2"/>';
    expect(kept(before + data('') + after)).toBe(
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
        `${data('')}<pageSetup orientation="landscape"/>`,
    );
  });

  it('a part that ends too early is damaged', () => {
    const rows = new KeptRows([0], []);
    rows.feed(`<worksheet ${MAIN}><sheetData>`);
    expect(() => {
      rows.finish();
    }).toThrow();
  });
});
