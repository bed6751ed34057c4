import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostFacts } from '../../../taskpane/office/hostFacts';
import {
  LTSC_2021,
  MICROSOFT_365,
  type RequirementSets,
} from '../../../workbench/host/requirementSets';
import { openExcel, type OpenExcel } from '../../excel/openExcel';

let opened: OpenExcel | undefined;
beforeEach(() => vi.stubGlobal('navigator', { userAgent: 'a web view' }));
afterEach(() => {
  opened?.close();
  vi.unstubAllGlobals();
});

function factsIn(requirementSets: RequirementSets): ReadonlyMap<string, string> {
  opened = openExcel({ requirementSets, global: true });
  return new Map(hostFacts());
}

describe('what the diagnostics say of Excel', () => {
  it('is every set that matters, as the Excel at hand has it', () => {
    const old = factsIn(LTSC_2021);
    expect(old.get('ExcelApi')).toBe('1.14');
    expect(old.get('KeyboardShortcuts 1.1')).toBe('no');
    expect(old.get('SharedRuntime 1.1')).toBe('yes');
    const current = factsIn(MICROSOFT_365);
    expect(current.get('ExcelApi')?.split(' ').at(-1)).toBe('1.20');
    expect(current.get('KeyboardShortcuts 1.1')).toBe('yes');
  });

  it('names host, platform, versions and languages, known or not', () => {
    opened?.close();
    const names = hostFacts().map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        ...['host', 'platform', 'version', 'office.js', 'browser'],
        ...['displayLanguage', 'contentLanguage', 'ExcelApi'],
      ]),
    );
    expect(new Set(names).size).toBe(names.length);
  });
});
