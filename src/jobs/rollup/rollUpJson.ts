import { maskedId } from '../../domain/reconcile/sentences';
import type { RolledFile, RollUp } from '../../domain/tally/rollUp';
import { sumOfFile } from '../../domain/tally/sumOfFile';
import type { RollUpResultJson } from './rollUpSchema';
import { listPieces } from '../listPieces';

type Json = RollUpResultJson;

/** The result as JSON text in pieces of moderate length; the shape is `rollUpResultSchema`. */
export function* rollUpJsonPieces(result: RollUp): Generator<string> {
  const { profile, day, all, towns } = result;
  const head: Omit<Json, 'villages' | 'files'> = {
    profile: { id: profile.id, title: profile.title },
    ...{ day, all, towns: [...towns] },
    shared: sharedJson(result),
  };
  yield JSON.stringify(head, null, 1).slice(0, -2);
  yield* listPieces(
    'villages',
    result.villages.map(({ town, village, tally }) => ({ town, village, tally })),
  );
  yield* listPieces('files', result.files.map(fileJson));
  yield '\n}\n';
}

function sharedJson({ shared, withoutNumber, files }: RollUp): Json['shared'] {
  return {
    households: shared.count,
    withoutNumber,
    listed: shared.listed.map(({ number, lists }) => ({
      number: maskedId(number),
      files: lists.map((list) => files[list]?.path ?? ''),
    })),
  };
}

function fileJson({ path, state, sentence, counts }: RolledFile): Json['files'][number] {
  const towns = counts?.villages.map(({ town }) => town) ?? [];
  return {
    ...{ path, state, sentence },
    towns: [...new Set(counts === undefined ? towns : [...towns, counts.town])],
    townsFrom: [...(counts?.townsFrom ?? [])],
    tally: counts === undefined ? null : sumOfFile(counts),
    rulesNotRun: [...(counts?.rulesNotRun ?? [])],
  };
}
