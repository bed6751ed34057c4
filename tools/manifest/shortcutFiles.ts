import { z } from 'zod';

/** A string of the shortcut files with a note for translators. */
const texts = z.record(z.string(), z.strictObject({ value: z.string(), comment: z.string() }));

/** The file that `ExtendedOverrides` names: actions, their keys, and the texts of the default language. */
export const shortcutsSchema = z.strictObject({
  actions: z.array(
    z.strictObject({ id: z.string(), type: z.literal('ExecuteFunction'), name: z.string() }),
  ),
  shortcuts: z.array(
    z.strictObject({ action: z.string(), key: z.strictObject({ default: z.string() }) }),
  ),
  resources: z.strictObject({ default: texts }),
});

/** The file of the one other language: the same texts. */
export const shortcutTextsSchema = texts;

export type Shortcuts = z.infer<typeof shortcutsSchema>;
export type ShortcutTexts = z.infer<typeof shortcutTextsSchema>;
