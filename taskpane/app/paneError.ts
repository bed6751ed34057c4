import type { Texts } from '../texts/zh';
import type { PaneError } from './paneState';
/**
 * A failure as the clerk meets it. Messages of our own refusals are sentences and are shown as they are;
 * of everything else only the diagnostics page gives the technical text.
 */
export function paneError(error: unknown, texts: Texts, at: string): PaneError {
  const cause = causeOf(error);
  const id = errorId(cause);
  return { id, sentence: sentenceOf(error) ?? texts.shell.unexpected(id), cause, at };
}

/** Only what we wrote ourselves is a Chinese sentence without a code; Excel's own errors carry one. */
function sentenceOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || codeOf(error) !== undefined) return undefined;
  return /[\u4e00-\u9fff].*[。！？]$/su.test(error.message) ? error.message : undefined;
}

function codeOf(error: Error): string | undefined {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' ? code : undefined;
}

/** Names, codes and messages from the error to what caused it. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = [error.name, codeOf(error), error.message].filter((part) => part !== undefined);
  const deeper = error.cause === undefined ? [] : [causeOf(error.cause)];
  return [own.join(' · '), ...deeper].join(' <- ');
}

/** Five characters that are the same whenever the same thing fails. */
export function errorId(cause: string): string {
  let hash = 0x811c9dc5;
  for (const character of cause.replaceAll(/\d+/g, '0')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return `A${hash.toString(36).toUpperCase().padStart(7, '0').slice(-4)}`;
}
