import type { SiteFiles } from '../../../../tools/manifest/check';

/** A manifest spoilt in one way, and what the one check that must notice it says. */
export interface SeededFault {
  readonly check: string;
  readonly title: string;
  readonly edit: (manifest: string) => string;
  /** The served files, spoilt. */
  readonly files?: (files: SiteFiles) => SiteFiles;
  /** Part of the message. */
  readonly says: string;
  /** Part of the line that the fault names. */
  readonly at?: string;
}

export type Edit = SeededFault['edit'];

/** Replaces the first place where `from` stands; it must stand somewhere. */
export const put =
  (from: string, to: string): Edit =>
  (manifest) => {
    if (!manifest.includes(from)) throw new Error(`the manifest has no ${from}`);
    return manifest.replace(from, () => to);
  };

/** Replaces every place where `from` stands; it must stand somewhere. */
export const putEverywhere =
  (from: string, to: string): Edit =>
  (manifest) =>
    put(from, to)(manifest).replaceAll(from, to);

/** One edit after the other. */
export const both =
  (...edits: Edit[]): Edit =>
  (manifest) =>
    edits.reduce((text, edit) => edit(text), manifest);

/** Takes out the first element that begins with `start`, up to its `end`. */
export const without =
  (start: string, end: string): Edit =>
  (manifest) => {
    const from = manifest.indexOf(start);
    const to = manifest.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`the manifest has no ${start} … ${end}`);
    return manifest.slice(0, from) + manifest.slice(to + end.length);
  };

/** Leaves the manifest alone: the fault is in a file. */
export const unchanged: Edit = (manifest) => manifest;

/** The served files with other bytes at `path`; without any, the file is missing. */
export const withFile =
  (path: string, bytes: Uint8Array | string | undefined) =>
  (files: SiteFiles): SiteFiles =>
  (asked) => {
    if (asked !== path) return files(asked);
    return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  };

/** The JSON file at `path` with one text replaced. */
export const withJson =
  (path: string, from: string, to: string) =>
  (files: SiteFiles): SiteFiles => {
    const text = new TextDecoder().decode(files(path));
    return withFile(path, put(from, to)(text))(files);
  };
