import { z } from 'zod';

/** One key combination of the add-in and the action it starts. */
export interface Shortcut {
  readonly actionId: string;
  /** What it does, in words. */
  readonly name: string;
  /** As written, `Ctrl+Shift+Alt+C`. */
  readonly keys: string;
}

/** The keys of a keyboard event; what of `KeyboardEvent` matters here. */
export interface KeyPress {
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** Physical key, such as `KeyC`: with Alt held, `key` may be another letter. */
  readonly code: string;
}

const textsSchema = z.record(z.string(), z.object({ value: z.string() }));

const shortcutsSchema = z.object({
  actions: z.array(z.object({ id: z.string(), name: z.string() })),
  shortcuts: z.array(z.object({ action: z.string(), key: z.object({ default: z.string() }) })),
  resources: z.object({ default: textsSchema }),
});

/**
 * Reads the file of extended overrides.
 * @param translations texts of another language, from the file beside it; undefined for the default language
 * @throws when a file is not of that shape
 */
export function readShortcuts(file: unknown, translations?: unknown): readonly Shortcut[] {
  const { actions, shortcuts, resources } = shortcutsSchema.parse(file);
  const texts = textsSchema.parse(translations ?? {});
  const spoken = (name: string): string => {
    const id = /^\$\{resource\.(.+)\}$/.exec(name)?.[1];
    return id === undefined ? name : ((texts[id] ?? resources.default[id])?.value ?? id);
  };
  const names = new Map(actions.map(({ id, name }) => [id, spoken(name)]));
  return shortcuts.map(({ action, key }) => ({
    actionId: action,
    name: names.get(action) ?? action,
    keys: key.default,
  }));
}

/** The shortcut that a key press means; undefined when it is none of ours. */
export function shortcutFor(shortcuts: readonly Shortcut[], press: KeyPress): Shortcut | undefined {
  return shortcuts.find(({ keys }) => matches(keys.split('+'), press));
}

function matches(keys: readonly string[], press: KeyPress): boolean {
  const held = new Set(keys.slice(0, -1));
  return (
    held.has('Ctrl') === press.ctrlKey &&
    held.has('Shift') === press.shiftKey &&
    held.has('Alt') === press.altKey &&
    !press.metaKey &&
    codeOf(keys.at(-1) ?? '') === press.code
  );
}

function codeOf(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Key${key}`;
  return /^[0-9]$/.test(key) ? `Digit${key}` : key;
}
