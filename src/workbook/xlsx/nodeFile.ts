import { createWriteStream, openAsBlob } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FileWorkbook } from '../port';
import { openWorkbook } from './openWorkbook';
import { useNodeStreams } from './package/nodeStreams';

useNodeStreams();

/** Opens a workbook file without loading it whole. Throws WorkbookUnreadable; errors of the disk pass through. */
export async function openFile(path: string): Promise<FileWorkbook> {
  return openWorkbook(basename(path), await openAsBlob(path));
}

/**
 * Saves a workbook under a path. It is written to a temporary file beside it, which then takes its name:
 * whatever happens in between, the old file is whole.
 */
export async function saveFile(workbook: FileWorkbook, path: string): Promise<void> {
  await saveContent(await workbook.save(), path);
}

/** The same of what a file is to hold. */
export async function saveContent(content: Blob, path: string): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await pipeline(Readable.from(bytesOf(content)), createWriteStream(temporary));
    await flush(temporary);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function* bytesOf(content: Blob): AsyncGenerator<Uint8Array> {
  const reader = content.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
