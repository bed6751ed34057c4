/** Work that is done here, answered as a contract of promises wants it: what is thrown is a rejection. */
export function answered<T>(work: () => T | Promise<T>): Promise<T> {
  return Promise.resolve().then(work);
}
