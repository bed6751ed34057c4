/** Remembers on this computer who works here; it never goes into the workbook's settings. */
export interface PersonMemory {
  read(): string;
  keep(name: string): void;
}

const KEY = 'anju.person';

/**
 * Memory in the browser's storage. Storage that is switched off or full means that nothing is remembered.
 * @param partitionKey of `Office.context`, which keeps hosts on one origin apart; undefined where there is none.
 */
export function personMemory(
  storage: () => Storage,
  partitionKey: string | undefined,
): PersonMemory {
  const key = partitionKey === undefined ? KEY : `${partitionKey}${KEY}`;
  return {
    read: () => {
      try {
        return storage().getItem(key) ?? '';
      } catch {
        return '';
      }
    },
    keep: (name) => {
      try {
        if (name === '') storage().removeItem(key);
        else storage().setItem(key, name);
      } catch {
        // The name is asked for again next time.
      }
    },
  };
}
