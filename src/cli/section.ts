/** Lines of one kind that a terminal shows; the JSON result has them all. */
const SHOWN = 20;

/** A title and the first lines below it; nothing where there are no lines. */
export function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const shown = lines.slice(0, SHOWN).map((line) => `    ${line}`);
  const more = lines.length > SHOWN ? [`    …共 ${lines.length} 条，全部见 --json`] : [];
  return [`  ${title}：`, ...shown, ...more];
}
