import type { FileCounts, RolledFile } from '../../domain/tally/rollUp';

/**
 * A result of this tool holds a copy of the list it was made from. Where that list lies in the folder too, the copy is
 * left out, or every household would count twice.
 */
export function leaveOutCopies(files: readonly RolledFile[]): readonly RolledFile[] {
  const originals = new Map<string, RolledFile>();
  for (const file of files) {
    if (file.counts !== undefined && file.isResult !== true) {
      originals.set(signatureOf(file.counts), file);
    }
  }
  return files.map((file) => {
    if (file.counts === undefined || file.isResult !== true) return file;
    const original = originals.get(signatureOf(file.counts));
    if (original?.counts === undefined || !isSame(original.counts, file.counts)) return file;
    const sentence = `是本工具生成的结果，其中的名单就是“${original.path}”，没有重复汇总。`;
    return { path: file.path, state: 'skipped', sentence };
  });
}

function signatureOf({ numbers: { packed, texts }, withoutNumber }: FileCounts): string {
  return [packed.length, packed[0], packed.at(-1), texts.length, withoutNumber].join(' ');
}

function isSame(one: FileCounts, other: FileCounts): boolean {
  const [a, b] = [one.numbers, other.numbers];
  return (
    a.packed.length + a.texts.length > 0 &&
    a.packed.every((word, at) => word === b.packed[at]) &&
    a.texts.every((text, at) => text === b.texts[at])
  );
}
