import type { Grade, YearSpan } from '../../src/domain/fields/field';
import {
  type FieldId,
  fieldIds,
  fieldIndex,
  fields,
  type Household,
} from '../../src/domain/household';
import { parseIsoDate, type PartialDate } from '../../src/domain/partialDate';
import { blank, read, type Reading, unreadable } from '../../src/domain/reading';
import { tableOf } from '../../src/domain/rawTable';
import type { SheetReading } from '../../src/domain/sheetReading';
import type { Vocabulary, VocabularyId } from '../../src/domain/vocabulary';
import { vocabularies } from '../../src/policy/vocabularies';

/** Cells by Chinese label, as a case writes them. A label that is left out is a column the sheet lacks. */
export type Words = Readonly<Record<string, string>>;

/**
 * A household read from words. This stands in for the readers so that judging is tested apart from them:
 * it knows only the few ways of writing that the cases use.
 */
export function householdInWords(words: Words, struckThrough = false): Household {
  const readings: (Reading<unknown> | undefined)[] = fieldIds.map(() => undefined);
  for (const [label, text] of Object.entries(words)) {
    const field = fieldIds.find((id) => fields[id].label === label);
    if (field === undefined) throw new Error(`no field ${label}`);
    readings[fieldIndex[field]] = readingInWords(field, text);
  }
  return { key: 'case', sheet: 0, rows: [3], members: [], struckThrough, readings };
}

/** A sheet without columns of interest: judging looks at readings and at the declared source. */
export function sheetInWords(source?: string, index = 0): SheetReading {
  return {
    index,
    table: tableOf('名单', []),
    role: source === undefined ? 'household-list' : 'source',
    roleReason: '',
    headerRows: [],
    mapped: [],
    unmapped: [],
    setAside: [],
    skippedRows: [],
    announcedCounts: [],
    looseRows: [],
    struckRows: [],
    hiddenRows: [],
    errorCells: [],
    source,
    captions: [],
  };
}

const WORDS_FOR_NOTHING = new Set(['', '无', '未鉴定', '/', '不详']);

function readingInWords(field: FieldId, text: string): Reading<unknown> {
  if (WORDS_FOR_NOTHING.has(text)) return blank(text);
  const kind: string = fields[field].kind;
  if (kind === 'grade') return gradeInWords(text);
  if (kind === 'date') return dateInWords(text);
  if (kind === 'years') return yearsInWords(text);
  if (kind === 'yesNo') return read(text === '是' ? 'yes' : 'no', text);
  if (kind === 'idNumber') return read({ body: text.slice(0, 18), suffix: text.slice(18) }, text);
  if (kind.startsWith('term:')) return termInWords(kind.slice(5) as VocabularyId, text);
  return read(text, text);
}

const CLASSES: Readonly<Record<string, readonly Grade[]>> = {
  安全: ['A', 'B'],
  不安全: ['C', 'D'],
  CD级: ['C', 'D'],
  AB级: ['A', 'B'],
  疑似危房: ['C', 'D'],
  'B级（复核为C级）': ['B', 'C'],
};

function gradeInWords(text: string): Reading<Grade> {
  const letter = /^([ABCD])级$/.exec(text)?.[1];
  if (letter !== undefined) return read(letter as Grade, text);
  return unreadable(text, '等级不明', CLASSES[text] ?? []);
}

function dateInWords(text: string): Reading<PartialDate> {
  const year = /^(\d{4})年以前$/.exec(text)?.[1];
  if (year !== undefined) return read({ year: Number(year) - 1, orEarlier: true }, text);
  const date = parseIsoDate(text);
  return date === undefined ? unreadable(text, '年份不明') : read(date, text);
}

function yearsInWords(text: string): Reading<YearSpan> {
  const [from, to = from] = text.split('-').map(Number);
  return from === undefined || to === undefined || Number.isNaN(from + to)
    ? unreadable(text, '年份不明')
    : read({ from, to }, text);
}

function termInWords(id: VocabularyId, text: string): Reading<string> {
  const vocabulary: Vocabulary = vocabularies[id];
  const term = vocabulary.terms.find(
    ({ label, spellings = [] }) => label === text || spellings.includes(text),
  );
  if (term !== undefined) return read(term.id, text);
  const gone = text.includes('死') ? ['removed-dead'] : [];
  return unreadable(text, '不是规范的写法', gone);
}
