const KEY = 'anju.welcomed';

/** True once on each computer; where nothing can be remembered, never: nobody wants to be welcomed every day. */
export function isFirstRun(storage: () => Storage, partitionKey: string | undefined): boolean {
  const key = `${partitionKey ?? ''}${KEY}`;
  try {
    if (storage().getItem(key) !== null) return false;
    storage().setItem(key, '1');
    return true;
  } catch {
    return false;
  }
}
