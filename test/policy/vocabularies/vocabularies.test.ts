import { describe, expect, it } from 'vitest';
import { fieldIds, fields } from '../../../src/domain/household';
import { termReader } from '../../../src/domain/read/term';
import { compact } from '../../../src/domain/text';
import type { Vocabulary, VocabularyId } from '../../../src/domain/vocabulary';
import { vocabularies } from '../../../src/policy/vocabularies';

const context = { today: { year: 2024, month: 10, day: 1 }, vocabularies };
const ids = Object.keys(vocabularies) as VocabularyId[];
const key = (wording: string): string => compact(wording).toUpperCase();

describe.each(ids)('%s', (id) => {
  const vocabulary: Vocabulary = vocabularies[id];
  const { terms, ambiguous = [], none = [] } = vocabulary;

  it('has a name and terms with kebab-case ids', () => {
    expect(vocabulary.label).not.toBe('');
    expect(terms.length).toBeGreaterThan(1);
    for (const term of terms) expect(term.id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.label)).size).toBe(terms.length);
  });

  it('gives every wording one meaning', () => {
    const wordings = [
      ...terms.flatMap((term) => [...new Set([term.label, ...(term.spellings ?? [])].map(key))]),
      ...ambiguous.flatMap((wording) => [...new Set(wording.wordings.map(key))]),
      ...none.map(key),
    ];
    const twice = wordings.filter((wording, i) => wordings.indexOf(wording) !== i);
    expect(twice).toEqual([]);
  });

  it('reads every label without a note and every spelling with one', () => {
    const reader = termReader(id);
    for (const term of terms) {
      expect(reader(term.label, context)).toEqual({
        state: 'read',
        value: term.id,
        raw: term.label,
      });
      for (const spelling of term.spellings ?? []) {
        if (key(spelling) === key(term.label)) continue;
        expect(reader(spelling, context)).toMatchObject({ state: 'read', value: term.id });
      }
    }
  });

  it('asks about every ambiguous wording, naming only terms it has', () => {
    const reader = termReader(id);
    const known = terms.map((term) => term.id);
    for (const { wordings, mayBe, why } of ambiguous) {
      expect(why).not.toBe('');
      for (const candidate of mayBe) expect(known).toContain(candidate);
      for (const wording of wordings) {
        expect(reader(wording, context)).toMatchObject({ state: 'unreadable', candidates: mayBe });
      }
    }
  });
});

it('every vocabulary that a field names is there', () => {
  const named = fieldIds
    .map((field) => fields[field].kind)
    .filter((kind) => kind.startsWith('term:'))
    .map((kind) => kind.slice('term:'.length));
  for (const id of named) expect(ids).toContain(id);
});
