/** What no clerk should ever read: API errors, and values that were no text. */
const RAW = /[A-Za-z]{4,}(Exception|Error\b)|RichApi|undefined|\bNaN\b|\[object|\bnull\b/;

/** The first thing in a text that is no sentence for a clerk. */
export function rawWords(text: string): string | undefined {
  return RAW.exec(text)?.[0];
}
