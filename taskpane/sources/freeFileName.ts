/** The file's name, or `名册（2）.xlsx` where another is called the same. */
export function freeFileName(name: string, taken: readonly string[]): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${stem}（${number}）${extension}`;
  return free;
}
