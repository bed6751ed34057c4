interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text by offsets of the original; what no change covers stays as it is. */
export class TextEdits {
  private readonly edits: Edit[] = [];

  constructor(private readonly original: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** The text with all changes; those at the same place keep the order in which they were made. */
  result(): string {
    const sorted = this.edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((a, b) => a.start - b.start || a.order - b.order);
    let text = '';
    let position = 0;
    for (const edit of sorted) {
      text += this.original.slice(position, edit.start) + edit.text;
      position = edit.end;
    }
    return text + this.original.slice(position);
  }
}
