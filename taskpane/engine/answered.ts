/** Work that is done at once, answered as a contract of promises wants it: what is thrown is a rejection. */
export function answered<T>(work: () => T): Promise<T> {
  return Promise.resolve().then(work);
}
