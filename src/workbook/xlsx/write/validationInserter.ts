import type { CellArea } from '../../../domain/rawTable';
import { areaContains, parseArea } from '../../../domain/area';
import type { XmlCursor } from '../xml/xmlCursor';

/** Elements of a worksheet that stand after its data validations (ECMA-376 18.3.1.99). */
const AFTER_VALIDATIONS = new Set([
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

/** A drop-down rule to be added: the cells it is for, and its XML. */
export interface NewRule {
  readonly area: CellArea;
  readonly xml: string;
}

/**
 * Finds the place for new rules among the elements that follow the cells of a sheet.
 * A rule for cells that already have one is left out.
 */
export class ValidationInserter {
  private waiting: boolean;
  private readonly standing: CellArea[] = [];

  constructor(
    private readonly prefix: string,
    private readonly rules: readonly NewRule[],
  ) {
    this.waiting = rules.length > 0;
  }

  /**
   * Text to be written before the tag the cursor stands on, or in its place; undefined when none.
   * @param depth of the tag's element; the root has 0.
   */
  at(cursor: XmlCursor, depth: number): { text: string; replaces: boolean } | undefined {
    if (!this.waiting || depth > 2) return undefined;
    const { name, token } = cursor;
    if (name === 'dataValidation' && depth === 2) this.note(cursor);
    if (depth === 2) return undefined;
    if (depth === 1 && name === 'dataValidations') return this.join(cursor);
    const isPlace =
      depth === 0 ? token === 'close' : token !== 'close' && AFTER_VALIDATIONS.has(name);
    if (!isPlace) return undefined;
    this.waiting = false;
    return { text: this.whole(), replaces: false };
  }

  private note(cursor: XmlCursor): void {
    for (const reference of (cursor.attribute('sqref') ?? '').split(/\s+/)) {
      const area = parseArea(reference);
      if (area !== undefined) this.standing.push(area);
    }
  }

  private join(cursor: XmlCursor): { text: string; replaces: boolean } {
    // The number of rules may be left out, and is not known before all standing ones were seen.
    if (cursor.token === 'open') {
      return { text: cursor.raw.replace(/\s+count\s*=\s*(?:"\d*"|'\d*')/, ''), replaces: true };
    }
    this.waiting = false;
    if (cursor.token === 'empty') return { text: this.whole(), replaces: true };
    const missing = this.rules.filter(
      ({ area }) => !this.standing.some((one) => covers(one, area)),
    );
    return { text: missing.map(({ xml }) => xml).join(''), replaces: false };
  }

  private whole(): string {
    const name = `${this.prefix}dataValidations`;
    const rules = this.rules.map(({ xml }) => xml).join('');
    return `<${name} count="${this.rules.length}">${rules}</${name}>`;
  }
}

function covers(outer: CellArea, inner: CellArea): boolean {
  return (
    areaContains(outer, inner.top, inner.left) && areaContains(outer, inner.bottom, inner.right)
  );
}
