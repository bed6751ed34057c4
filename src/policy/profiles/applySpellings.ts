import { compact } from '../../domain/text';
import type { Vocabularies, Vocabulary, VocabularyId } from '../../domain/vocabulary';
import { refuseEntry } from './profileRefused';
import type { ProfileFile } from './profileSchema';

/** The word lists with a town's own spellings. A spelling told by the town no longer means anything else. */
export function applySpellings(
  base: Vocabularies,
  told: NonNullable<ProfileFile['vocabularies']>,
  fileName: string,
): Vocabularies {
  const changed: Partial<Record<VocabularyId, Vocabulary>> = {};
  for (const [name, { spellings }] of Object.entries(told)) {
    const id = vocabularyNamed(base, name, fileName);
    let vocabulary: Vocabulary = changed[id] ?? base[id];
    for (const [spelling, word] of Object.entries(spellings)) {
      const place = `vocabularies.${name}.spellings.${spelling}`;
      vocabulary = withSpelling(vocabulary, spelling, termNamed(vocabulary, word, fileName, place));
    }
    changed[id] = vocabulary;
  }
  return { ...base, ...changed } as Vocabularies;
}

function vocabularyNamed(base: Vocabularies, name: string, fileName: string): VocabularyId {
  const ids = Object.keys(base) as VocabularyId[];
  const found = ids.find((id) => id === name || base[id].label === name);
  if (found !== undefined) return found;
  throw refuseEntry(fileName, 'vocabularies', `vocabularies.${name}`, name, ids);
}

function termNamed(vocabulary: Vocabulary, word: string, fileName: string, place: string): string {
  const found = vocabulary.terms.find(
    ({ id, label }) => id === word || compact(label) === compact(word),
  );
  if (found !== undefined) return found.id;
  const known = vocabulary.terms.map(({ label }) => label);
  throw refuseEntry(fileName, 'vocabularies', place, word, known);
}

function withSpelling(vocabulary: Vocabulary, spelling: string, termId: string): Vocabulary {
  const isOther = (each: string): boolean => compact(each) !== compact(spelling);
  return {
    ...vocabulary,
    terms: vocabulary.terms.map((term) => {
      const kept = (term.spellings ?? []).filter(isOther);
      return { ...term, spellings: term.id === termId ? [...kept, spelling] : kept };
    }),
    ambiguous: (vocabulary.ambiguous ?? []).map((each) => ({
      ...each,
      wordings: each.wordings.filter(isOther),
    })),
  };
}
