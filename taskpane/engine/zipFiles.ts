import type { FileBeside } from './jobTypes';

/** One .zip of several files. */
export async function zipFiles(name: string, files: readonly FileBeside[]): Promise<FileBeside> {
  const { BlobReader, BlobWriter, ZipWriter } = await import('@zip.js/zip.js');
  const zip = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const file of files) await zip.add(file.name, new BlobReader(file.content));
  return { name, content: await zip.close() };
}
