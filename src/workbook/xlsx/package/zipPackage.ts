import {
  BlobReader,
  configure,
  type Entry,
  type FileEntry,
  TextReader,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js';
import { DamagedXml } from '../xml/damagedXml';
import { Utf8Pieces } from './utf8Pieces';

configure({ useWebWorkers: false, chunkSize: 1 << 18 });

/** Takes the text of a part piece by piece; may return a promise to be waited for. */
export type TakeText = (piece: string) => void | Promise<void>;

/** Produces the text of a new part piece by piece. */
export type PartProducer = (emit: (piece: string) => Promise<void>) => Promise<void>;

/**
 * What becomes of a package: parts given anew (changed or added) and parts left out. The rest is copied.
 * Parts are produced in the order given; `dropped` is looked at when all have been.
 */
export interface PackageEdit {
  readonly parts: ReadonlyMap<string, PartProducer>;
  readonly dropped: ReadonlySet<string>;
}

/** From this many bytes a part needs the large form of zip, which old readers do not know. */
const LARGE_PART = 0xffff_ffff;

/** A zip file as named parts. Names are compared without case, as Office does; the last of a name counts. */
export class ZipPackage {
  private constructor(
    readonly content: Blob,
    private readonly entries: ReadonlyMap<string, FileEntry>,
  ) {}

  /** Reads the directory of the zip file; the parts are read when asked for. Throws when it is damaged. */
  static async open(content: Blob): Promise<ZipPackage> {
    const reader = new ZipReader(new BlobReader(content));
    const entries = new Map<string, FileEntry>();
    for (const entry of await reader.getEntries()) {
      if (isFile(entry)) entries.set(partKey(entry.filename), entry);
    }
    return new ZipPackage(content, entries);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Names as the zip file spells them. */
  get names(): readonly string[] {
    return [...this.entries.values()].map((entry) => entry.filename);
  }

  /** Uncompressed size in bytes. */
  sizeOf(name: string): number {
    return this.entries.get(partKey(name))?.uncompressedSize ?? 0;
  }

  /** Gives the decoded text of a part, in pieces that never cut a character in two. */
  async readText(name: string, take: TakeText): Promise<void> {
    const entry = this.entries.get(partKey(name));
    if (entry === undefined) throw new DamagedXml(`part missing: ${name}`);
    const pieces = new Utf8Pieces();
    const sink = new WritableStream<Uint8Array>({
      write: (bytes) => take(pieces.decode(bytes)),
      close: () => take(pieces.finish()),
    });
    await entry.getData(sink, { checkSignature: true });
  }

  /** The whole text of a part that is known to be small. */
  async text(name: string): Promise<string> {
    const pieces: string[] = [];
    await this.readText(name, (piece) => void pieces.push(piece));
    return pieces.join('');
  }

  /** A new package. Parts that are neither given nor dropped keep their compressed bytes. */
  async rewrite(edit: PackageEdit): Promise<Blob> {
    const chunks: BlobPart[] = [];
    const writer = new ZipWriter(collect(chunks), { keepOrder: true, extendedTimestamp: false });
    const given = new Set<string>();
    for (const [name, part] of edit.parts) {
      const old = this.entries.get(partKey(name));
      given.add(partKey(name));
      await addPart(writer, old?.filename ?? name, part, old?.uncompressedSize ?? 0);
    }
    const dropped = new Set([...edit.dropped].map(partKey));
    for (const [key, entry] of this.entries) {
      if (!given.has(key) && !dropped.has(key)) await copyEntry(writer, entry);
    }
    await writer.close();
    return new Blob(chunks, { type: this.content.type });
  }
}

/** A zip file of the given texts. */
export async function zipTexts(
  parts: Readonly<Record<string, string>>,
  type: string,
): Promise<Blob> {
  const chunks: BlobPart[] = [];
  const writer = new ZipWriter(collect(chunks), { extendedTimestamp: false });
  for (const [name, text] of Object.entries(parts)) await writer.add(name, new TextReader(text));
  await writer.close();
  return new Blob(chunks, { type });
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function collect(chunks: BlobPart[]): WritableStream<Uint8Array<ArrayBuffer>> {
  return new WritableStream({ write: (chunk) => void chunks.push(chunk.slice()) });
}

async function copyEntry(writer: ZipWriter<unknown>, entry: FileEntry): Promise<void> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const reading = entry.getData(writable, { passThrough: true });
  await Promise.all([reading, writer.add(entry.filename, readable, { entry, passThrough: true })]);
}

async function addPart(
  writer: ZipWriter<unknown>,
  name: string,
  part: PartProducer,
  oldSize: number,
): Promise<void> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const sink = writable.getWriter();
  const encoder = new TextEncoder();
  const producing = part((piece) => sink.write(encoder.encode(piece))).then(
    () => sink.close(),
    async (error: unknown) => {
      await sink.abort(error);
      throw error;
    },
  );
  const adding = writer.add(name, readable, { zip64: oldSize * 2 > LARGE_PART });
  const [produced, added] = await Promise.allSettled([producing, adding]);
  if (produced.status === 'rejected') throw produced.reason;
  if (added.status === 'rejected') throw added.reason;
}
