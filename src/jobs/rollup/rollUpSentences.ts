import type { FileState, RolledFile, RollUp } from '../../domain/tally/rollUp';

/** How many files there are and what became of them. */
export function filesSentence(files: readonly RolledFile[]): string {
  const counted = filesThatAre(files, 'clean', 'findings').length;
  const skipped = filesThatAre(files, 'skipped').length;
  const unreadable = filesThatAre(files, 'unreadable').length;
  return `文件 ${files.length} 个：已汇总 ${counted} 个，未汇总 ${skipped} 个，读不了 ${unreadable} 个。`;
}

export function filesThatAre(
  files: readonly RolledFile[],
  ...states: readonly FileState[]
): readonly RolledFile[] {
  return files.filter(({ state }) => states.includes(state));
}

/** Why a file was not counted. */
export function fileSentence({ path, sentence }: RolledFile): string {
  return `${path}：${sentence}`;
}

/** Households that several files have, and those of which nobody can say. */
export function sharedSentences({ shared, withoutNumber }: RollUp): readonly string[] {
  return [
    shared.count === 0
      ? '没有在两个文件中重复出现的户。'
      : `${shared.count} 户在两个以上文件中出现，各文件都计了一次，请核对是否重复登记。`,
    ...(withoutNumber === 0
      ? []
      : [`${withoutNumber} 户没有证件号码和户编号，无法与其他文件核对是否重复。`]),
  ];
}
