import { afterEach, describe, expect, it } from 'vitest';
import { capabilities } from '../../../src/workbook/office/capabilities';
import { helpZh, type HelpSection } from '../../../taskpane/help/helpText';
import { helpEn } from '../../../taskpane/help/helpTextEnglish';
import { sectionsFor } from '../../../taskpane/help/sectionsFor';
import {
  LTSC_2021,
  MICROSOFT_365,
  type RequirementSets,
} from '../../../workbench/host/requirementSets';
import { openExcel, type OpenExcel } from '../../excel/openExcel';

let opened: OpenExcel | undefined;
afterEach(() => opened?.close());

/** The help that an Excel with these sets shows, as one text. */
function helpIn(requirementSets: RequirementSets, help: readonly HelpSection[] = helpZh): string {
  opened = openExcel({ requirementSets, global: true });
  const sections = sectionsFor(help, capabilities());
  return sections.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join('\n');
}

const WITHOUT_FUNCTIONS: RequirementSets = { excelapi: '1.14', sharedruntime: '1.1' };

describe('the help', () => {
  it.each([
    [helpZh, '快捷键', 'Ctrl+Shift+Alt+C：检查住户表'],
    [helpEn, 'Shortcuts', 'Ctrl+Shift+Alt+C: Check the household sheets'],
  ])('lists the shortcuts where Excel has them, and nowhere else', (help, title, line) => {
    expect(helpIn(MICROSOFT_365, help).split('\n')).toEqual(expect.arrayContaining([title, line]));
    expect(helpIn(LTSC_2021, help)).not.toMatch(/快捷键|Shortcuts|Ctrl/);
  });

  it('says of the formulas what is true here', () => {
    expect(helpIn(LTSC_2021)).not.toContain('#NAME?');
    const without = helpIn(WITHOUT_FUNCTIONS);
    expect(without).toMatch(/没有自定义函数.*#NAME\?/);
    expect(without).not.toContain('Excel 会列出');
  });

  it('needs the same of Excel in both languages', () => {
    const needs = (help: readonly HelpSection[]): unknown =>
      help.map((section) => [section.needs, section.otherwise?.length]);
    expect(needs(helpEn)).toEqual(needs(helpZh));
  });
});
