import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { excelMembersUsed } from './apiSets';

const ADAPTER = 'src/workbook/office';
/** ExcelApi 1.14, which the manifest demands: all that Excel LTSC 2021 has. */
const NEWEST_DEMANDED = 14;

/** Newer members: each is asked for only where `capabilities.ts` finds its set. */
const DETECTED = new Set([
  'RunOptions.mergeUndoGroup',
  'Worksheet.notes',
  'NoteCollection.getCount',
  'NoteCollection.getItemAt',
  'WorksheetCollection.onNameChanged',
]);

const isDemanded = (since: string): boolean => {
  const minor = /^1\.(\d+)$/.exec(since)?.[1];
  return minor !== undefined && Number(minor) <= NEWEST_DEMANDED;
};

describe('what the adapter asks of Excel', () => {
  const uses = excelMembersUsed(ts.sys.readDirectory(ADAPTER, ['.ts']));
  const members = uses.map(({ member }) => member);

  it('is in ExcelApi 1.14 but for what is detected', () => {
    expect(members).toEqual(
      expect.arrayContaining(['Range.values', 'Range.format', 'Worksheet.getRanges']),
    );
    const newer = uses.filter(({ since }) => !isDemanded(since));
    expect(new Set(newer.map(({ member }) => member))).toEqual(DETECTED);
  });

  it('never goes from cell to cell', () => {
    expect(members.filter((member) => /^Range\.(getCell|getOffsetRange)$/.test(member))).toEqual(
      [],
    );
  });
});

describe('Excel', () => {
  const SAYS_EXCEL = /\bExcel\.(run\b|[A-Z])/;
  const sources = ['src', 'functions', 'taskpane'].flatMap((folder) =>
    ts.sys.readDirectory(folder, ['.ts', '.tsx']),
  );
  const speakers = sources.filter((file) => SAYS_EXCEL.test(readFileSync(file, 'utf8')));

  it('is spoken to by the adapter alone', () => {
    expect(speakers.length).toBeGreaterThan(5);
    expect(speakers.filter((file) => !file.includes(ADAPTER))).toEqual([]);
  });
});
