import { openAsBlob } from 'node:fs';
import { BlobReader, type FileEntry, ZipReader } from '@zip.js/zip.js';
import type { Task } from '../measure';
import { bigWorkbook } from '../bigWorkbook';

/** The floor: inflate both large parts, find every cell and every shared string, keep the strings, build nothing else. */
export const task: Task = async ([rows = '0']) => {
  const path = await bigWorkbook(Number(rows));
  return async () => {
    const zip = new ZipReader(new BlobReader(await openAsBlob(path)));
    const entries = (await zip.getEntries()).filter(
      (entry): entry is FileEntry => !entry.directory,
    );
    const strings: string[] = [];
    await scan(entries, 'xl/sharedStrings.xml', '<si>', '</si>', (text) => strings.push(text));
    let cells = 0;
    let length = 0;
    await scan(entries, 'xl/worksheets/sheet1.xml', '<c ', '</c>', (text) => {
      cells += 1;
      const from = text.indexOf('<v>') + 3;
      const value = text.slice(from, text.indexOf('</v>', from));
      length += text.includes('t="s"') ? (strings[Number(value)]?.length ?? 0) : Number(value);
    });
    return { cells, strings: strings.length, length: length > 0 ? 1 : 0 };
  };
};

async function scan(
  entries: readonly FileEntry[],
  name: string,
  open: string,
  close: string,
  take: (text: string) => void,
): Promise<void> {
  const decoder = new TextDecoder();
  let rest = '';
  const sink = new WritableStream<Uint8Array>({
    write: (bytes) => {
      const text = rest + decoder.decode(bytes, { stream: true });
      let at = 0;
      for (;;) {
        const from = text.indexOf(open, at);
        const to = from < 0 ? -1 : text.indexOf(close, from);
        if (to < 0) break;
        take(text.slice(from, to));
        at = to + close.length;
      }
      rest = text.slice(at);
    },
  });
  await entries.find((entry) => entry.filename === name)?.getData(sink, { useWebWorkers: false });
}
