import { read, type Reading, unreadable, blank } from '../reading';
import type { Vocabulary, VocabularyId, VocabularyTerms } from '../vocabulary';
import { compact } from '../text';
import { type CellReader, codeIn, type ReadContext } from './cellReader';
import { readerOfKinds } from './cellKinds';
import { saysNothing } from './nothing';
import { NONE_TICKED, parseTicks, SEVERAL_TICKED } from './ticks';

/** What a wording means: a term, one of several with a reason, or none at all. */
type Meaning =
  | { readonly is: 'term'; readonly id: string; readonly label: string; readonly plain: boolean }
  | { readonly is: 'ambiguous'; readonly mayBe: readonly string[]; readonly why: string }
  | { readonly is: 'none' };

const meaningsByVocabulary = new WeakMap<Vocabulary, ReadonlyMap<string, Meaning>>();

/** Upper case, one form of commas and dashes, no stop at the end. */
function wordingKey(text: string): string {
  return compact(text)
    .toUpperCase()
    .replace(/，/g, ',')
    .replace(/[–—―]/g, '-')
    .replace(/[。.;,]+$/, '');
}

function meaningsOf(vocabulary: Vocabulary): ReadonlyMap<string, Meaning> {
  const known = meaningsByVocabulary.get(vocabulary);
  if (known !== undefined) return known;
  const meanings = new Map<string, Meaning>();
  for (const word of vocabulary.none ?? []) meanings.set(wordingKey(word), { is: 'none' });
  for (const { wordings, mayBe, why } of vocabulary.ambiguous ?? []) {
    for (const word of wordings) meanings.set(wordingKey(word), { is: 'ambiguous', mayBe, why });
  }
  for (const { id, label, spellings = [] } of vocabulary.terms) {
    for (const word of spellings) {
      meanings.set(wordingKey(word), { is: 'term', id, label, plain: false });
    }
  }
  for (const { id, label } of vocabulary.terms) {
    meanings.set(wordingKey(label), { is: 'term', id, label, plain: true });
  }
  meaningsByVocabulary.set(vocabulary, meanings);
  return meanings;
}

const NUMBERING = /^(?:[(（]?\d{1,2}[)）.、,:]|\d(?=[^\d.]))/;

function meaningOf(vocabulary: Vocabulary, text: string): Meaning | undefined {
  const meanings = meaningsOf(vocabulary);
  const key = wordingKey(text);
  return meanings.get(key) ?? meanings.get(key.replace(NUMBERING, ''));
}

/** The vocabulary says nothing of this wording: neither a term, nor ambiguous, nor a word for none. */
export function isUnknownWording(vocabulary: Vocabulary, wording: string): boolean {
  return meaningOf(vocabulary, wording) === undefined;
}

/** Reader of a closed list of terms: spellings are read, ambiguous and unknown wordings are not (brief §2.2, §5.9). */
export function termReader<V extends VocabularyId>(id: V): CellReader<VocabularyTerms[V]> {
  const readTerm = (text: string, raw: string, context: ReadContext): Reading<string> => {
    const code = codeIn(context.coding?.terms?.[id], text);
    if (code !== undefined) return read(code, raw, `按来源系统的编码“${text}”识别`);
    const vocabulary: Vocabulary = context.vocabularies[id];
    const meaning = meaningOf(vocabulary, text);
    if (meaning !== undefined) return toReading(meaning, raw);
    if (saysNothing(text)) return blank(raw);
    return readTicked(vocabulary, text, raw) ?? readParts(vocabulary, text, raw);
  };
  return readerOfKinds({ knowsNothing: true, text: readTerm }) as CellReader<VocabularyTerms[V]>;
}

function toReading(meaning: Meaning, raw: string): Reading<string> {
  if (meaning.is === 'none') return blank(raw);
  if (meaning.is === 'ambiguous') return unreadable(raw, meaning.why, meaning.mayBe);
  return read(meaning.id, raw, meaning.plain ? undefined : `识别为“${meaning.label}”`);
}

function readTicked(
  vocabulary: Vocabulary,
  text: string,
  raw: string,
): Reading<string> | undefined {
  const options = parseTicks(text);
  if (options === undefined) return undefined;
  const [only, ...others] = options.ticked;
  if (only === undefined) return unreadable(raw, NONE_TICKED);
  if (others.length > 0) {
    return unreadable(raw, SEVERAL_TICKED, termsAmong(vocabulary, options.ticked));
  }
  const meaning = meaningOf(vocabulary, only);
  return meaning === undefined ? undefined : toReading(meaning, raw);
}

function termsAmong(vocabulary: Vocabulary, parts: readonly string[]): readonly string[] {
  const terms = parts.flatMap((part) => {
    const meaning = meaningOf(vocabulary, part);
    return meaning?.is === 'term' ? [meaning.id] : [];
  });
  return [...new Set(terms)];
}

/** Several terms in one cell, or a term with a remark: named, but not chosen among. */
function readParts(vocabulary: Vocabulary, text: string, raw: string): Reading<string> {
  const terms = termsAmong(vocabulary, text.split(/[、,，;/+和及()]/));
  if (terms.length > 1) return unreadable(raw, `写了不止一项“${vocabulary.label}”`, terms);
  if (terms.length === 1) return unreadable(raw, '除了选项还写了别的内容，请核对', terms);
  return /^\d+$/.test(text)
    ? unreadable(raw, `只有代码“${text}”，没有声明来源系统，不知道是哪一套编码`)
    : unreadable(raw, `不在“${vocabulary.label}”词表中`);
}
