import type { HostLook } from '../look/useLook';

/** Language of Excel's own words as a BCP 47 tag; undefined when Office does not say. */
export function displayLanguage(): string | undefined {
  return tried(() => Office.context.displayLanguage);
}

/** Whether Excel itself is dark; undefined when Office does not say. */
export const officeLook: HostLook = () => {
  const isDark = tried(() => Office.context.officeTheme.isDarkTheme);
  if (isDark === undefined) return undefined;
  return isDark ? 'dark' : 'light';
};

/** Prefix that keeps the storage of different hosts apart; undefined on hosts without one. */
export function partitionKey(): string | undefined {
  return tried(() => Office.context.partitionKey);
}

/** Parts of the context are missing on some hosts, whatever their types say. */
function tried<Value>(read: () => Value): Value | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}
