import { fieldValue } from '../../../src/domain/household';
import { tidy } from '../../../src/domain/text';
import type { CheckAtHand } from '../checkAtHand';
import { findingAndRule } from './findingRow';
import { householdLabel, maskedFor } from './findingTexts';

interface Found {
  readonly words: readonly string[];
  readonly matches: Uint8Array;
}

const SEARCHES_KEPT = 4;

/**
 * Finds words in findings. Texts are written once a check, on the first search; a search that only goes on
 * typing looks among what the last one found.
 */
export class FindingSearch {
  private readonly texts: (string | undefined)[] = [];
  private readonly recent: Found[] = [];

  constructor(private readonly check: CheckAtHand) {}

  /** 1 for every finding in which all words stand; undefined when there are no words. */
  matches(text: string | undefined): Uint8Array | undefined {
    const words = wordsOf(text ?? '');
    if (words.length === 0) return undefined;
    const known = this.recent.find((each) => each.words.join(' ') === words.join(' '));
    return (known ?? this.search(words)).matches;
  }

  private search(words: readonly string[]): Found {
    const { count } = this.check.findings;
    const among = this.recent.find((each) => narrows(words, each.words))?.matches;
    const matches = new Uint8Array(count);
    for (let index = 0; index < count; index += 1) {
      if (among !== undefined && among[index] !== 1) continue;
      const text = this.textOf(index);
      if (words.every((word) => text.includes(word))) matches[index] = 1;
    }
    const found = { words, matches };
    this.recent.unshift(found);
    this.recent.length = Math.min(this.recent.length, SEARCHES_KEPT);
    return found;
  }

  private textOf(index: number): string {
    return (this.texts[index] ??= this.writeText(index));
  }

  private writeText(index: number): string {
    const { finding, rule } = findingAndRule(this.check, index);
    const owner = this.check.findings.owner(finding);
    const household =
      owner === undefined
        ? ''
        : `${householdLabel(owner)} ${fieldValue(owner, 'householdCode') ?? ''}`;
    const message = maskedFor(rule, finding, this.check.messageOf(finding));
    return `${household} ${rule.title} ${message}`.toLowerCase();
  }
}

function wordsOf(text: string): readonly string[] {
  return tidy(text)
    .toLowerCase()
    .split(' ')
    .filter((word) => word !== '');
}

/** Whatever holds the new words also holds the old ones. */
function narrows(words: readonly string[], old: readonly string[]): boolean {
  return old.every((each) => words.some((word) => word.includes(each)));
}
