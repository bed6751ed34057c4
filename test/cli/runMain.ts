import { vi } from 'vitest';
import { main } from '../../src/cli/main';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process and returns what it printed. */
export async function runMain(...words: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text)),
    vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text)),
    vi.spyOn(process.stdout, 'write').mockImplementation((piece, ...rest: unknown[]) => {
      out.push(String(piece));
      const done = rest.at(-1);
      if (typeof done === 'function') (done as () => void)();
      return true;
    }),
  ];
  try {
    const code = await main(words);
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
