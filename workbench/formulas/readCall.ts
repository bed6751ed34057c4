/** One argument as it stands in a formula. */
export type CallArgument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'reference'; readonly address: string }
  | { readonly kind: 'constant'; readonly value: string | number | boolean };

/** A call of a custom function that is all of a formula. */
export interface FunctionCall {
  /** Name without the namespace, in capitals. */
  readonly name: string;
  readonly arguments: readonly CallArgument[];
}

const CALL = /^=\s*([A-Za-z][\w]*)\.([A-Za-z][\w.]*)\s*\((.*)\)\s*$/s;

/**
 * Reads a formula that is one call of a function of the namespace, such as `=ANJU.IDCHECK(B3:B20)`.
 * Undefined when it is something else, or an argument is neither a constant nor a reference.
 */
export function readCall(formula: string, namespace: string): FunctionCall | undefined {
  const match = CALL.exec(formula);
  const [, prefix = '', name = '', inside = ''] = match ?? [];
  if (match === null || prefix.toUpperCase() !== namespace.toUpperCase()) return undefined;
  const parts = inside.trim() === '' ? [] : splitArguments(inside);
  const read = parts?.map(readArgument);
  if (read === undefined || read.includes(undefined)) return undefined;
  return { name: name.toUpperCase(), arguments: read.filter((each) => each !== undefined) };
}

/** Whether a formula names a function of the namespace anywhere: the grid's own engine cannot compute it. */
export function namesFunction(formula: string, namespace: string): boolean {
  return formula.toUpperCase().includes(`${namespace.toUpperCase()}.`);
}

/** Commas inside quotes do not part. Undefined when a bracket stands outside quotes: a nested call or an array. */
function splitArguments(text: string): readonly string[] | undefined {
  const parts = [''];
  let quote: string | undefined;
  for (const character of text) {
    if (quote === undefined && '(){}'.includes(character)) return undefined;
    if (quote === undefined && (character === ',' || character === '，')) {
      parts.push('');
      continue;
    }
    if (character === quote) quote = undefined;
    else if (quote === undefined && (character === '"' || character === "'")) quote = character;
    parts.push((parts.pop() ?? '') + character);
  }
  return quote === undefined ? parts.map((part) => part.trim()) : undefined;
}

function readArgument(text: string): CallArgument | undefined {
  if (text === '') return { kind: 'omitted' };
  if (/^".*"$/s.test(text)) {
    return { kind: 'constant', value: text.slice(1, -1).replaceAll('""', '"') };
  }
  if (/^(true|false)$/i.test(text)) return { kind: 'constant', value: /^t/i.test(text) };
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) {
    return { kind: 'constant', value: Number(text) };
  }
  return /^('[^']+'|[^"'!()]+)!\S+$|^\$?[A-Za-z]*\$?\d*(:\$?[A-Za-z]*\$?\d*)?$/.test(text)
    ? { kind: 'reference', address: text }
    : undefined;
}
