import type { XmlCursor } from '../xml/xmlCursor';

/** The text of a part on its way out: what the cursor walks over is let through unless it is replaced. */
export class CopyThrough {
  /** Whether what comes is left out: the inside of a replaced cell. */
  skipping = false;

  private out = '';
  private copied = 0;

  constructor(private readonly cursor: XmlCursor) {}

  /** To be called after each `feed`: offsets count anew. */
  begin(): void {
    this.copied = 0;
  }

  /** Lets everything up to an offset through, unless it is skipped. */
  copyTo(offset: number): void {
    if (offset <= this.copied) return;
    if (!this.skipping) this.out += this.cursor.source.slice(this.copied, offset);
    this.copied = offset;
  }

  /** Leaves out everything up to an offset that was not let through yet. */
  skipTo(offset: number): void {
    this.copied = offset;
  }

  write(text: string): void {
    this.out += text;
  }

  /** Writes this in place of the tag the cursor stands on. */
  replaceTag(tag: string): void {
    this.copyTo(this.cursor.start);
    this.write(tag);
    this.skipTo(this.cursor.end);
  }

  /** What can be written so far, with everything the cursor has walked over. */
  take(): string {
    this.copyTo(this.cursor.position);
    const { out } = this;
    this.out = '';
    return out;
  }
}
