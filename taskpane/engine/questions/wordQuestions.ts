import type { Finding } from '../../../src/domain/finding';
import type { FieldKind } from '../../../src/domain/fields/field';
import { groupBy } from '../../../src/domain/grouping';
import { fieldDefinition, type FieldId, readingOf } from '../../../src/domain/household';
import { isUnknownWording } from '../../../src/domain/read/term';
import { parseTicks } from '../../../src/domain/read/ticks';
import type { Reading } from '../../../src/domain/reading';
import { compact } from '../../../src/domain/text';
import type { Vocabulary, VocabularyId } from '../../../src/domain/vocabulary';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import type { CheckAtHand } from '../checkAtHand';
import { asked, type AskedCell, type AskedQuestion } from './askedQuestion';

/** A wording that the reader of a vocabulary did not want to guess at, where it stands. */
interface Doubt {
  readonly field: FieldId;
  readonly vocabularyId: VocabularyId;
  readonly wording: string;
  readonly why: string;
  readonly mayBe: readonly string[];
  readonly cell: AskedCell;
}

/** Longer texts are remarks that mean something else in every household. */
const LONGEST_WORDING = 12;

/** What words of the closed lists mean in this town, asked once for each field and wording the check complains of. */
export function wordQuestions(check: CheckAtHand): readonly AskedQuestion[] {
  const doubts = check.result.findings.flatMap((finding) => doubtOf(check, finding) ?? []);
  const alike = groupBy(doubts, ({ field, wording }) => `word:${field}:${wording}`);
  return [...alike].flatMap(([id, same]) => {
    const [first] = same;
    return first === undefined ? [] : [wordQuestion(check, id, first, same)];
  });
}

function doubtOf(check: CheckAtHand, finding: Finding): Doubt | undefined {
  const { field, place } = finding;
  const { sheet, row, column } = place;
  if (field === undefined || row === undefined || column === undefined) return undefined;
  const owner = check.findings.owner(finding);
  const vocabularyId = vocabularyOf(field);
  if (owner === undefined || vocabularyId === undefined) return undefined;
  const reading: Reading<unknown> = readingOf(owner, field);
  if (reading.state !== 'unreadable') return undefined;
  const wording = compact(reading.raw);
  const mayBe = reading.candidates.map(String);
  const vocabulary: Vocabulary = check.result.profile.vocabularies[vocabularyId];
  if (!canBeTold(vocabulary, wording, mayBe)) return undefined;
  return { field, vocabularyId, wording, why: reading.why, mayBe, cell: { sheet, row, column } };
}

/**
 * Whether one answer can serve all places: not for bare codes and ticked forms, nor for words of which it is
 * known that they say nothing (`已核实` as the outcome of a visit).
 */
function canBeTold(vocabulary: Vocabulary, wording: string, mayBe: readonly string[]): boolean {
  if (/^\d+$/u.test(wording) || parseTicks(wording) !== undefined) return false;
  if (wording.length > LONGEST_WORDING) return false;
  return mayBe.length > 0 || isUnknownWording(vocabulary, wording);
}

function vocabularyOf(field: FieldId): VocabularyId | undefined {
  const kind: FieldKind = fieldDefinition(field).kind;
  return kind.startsWith('term:') ? (kind.slice('term:'.length) as VocabularyId) : undefined;
}

function wordQuestion(
  check: CheckAtHand,
  id: string,
  { field, vocabularyId, wording, why, mayBe }: Doubt,
  same: readonly Doubt[],
): AskedQuestion {
  const { label } = fieldDefinition(field);
  const terms = termsToChoose(check.result.profile.vocabularies[vocabularyId], mayBe);
  return {
    question: {
      id,
      kind: 'word',
      text: `“${wording}”是指哪种${label}？`,
      why: `${why}。`,
      ...asked(
        check,
        same.map(({ cell }) => cell),
      ),
      choices: terms,
    },
    answered: (profile, choice) => {
      const term = terms.find((each) => each.id === choice)?.label ?? choice;
      return withSpelling(profile, vocabularyId, wording, term);
    },
  };
}

/** The terms it may be; where these are not two or more, all, what it may be first. */
function termsToChoose(
  { terms }: Vocabulary,
  mayBe: readonly string[],
): readonly { readonly id: string; readonly label: string }[] {
  const likely = terms.filter(({ id }) => mayBe.includes(id));
  const others = likely.length > 1 ? [] : terms.filter(({ id }) => !mayBe.includes(id));
  return [...likely, ...others].map(({ id, label }) => ({ id, label }));
}

function withSpelling(
  profile: ProfileFile,
  vocabulary: VocabularyId,
  wording: string,
  term: string,
): ProfileFile {
  const told = profile.vocabularies?.[vocabulary]?.spellings ?? {};
  return {
    ...profile,
    vocabularies: {
      ...profile.vocabularies,
      [vocabulary]: { spellings: { ...told, [wording]: term } },
    },
  };
}
