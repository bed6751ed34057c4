const TRUSTED = '{"Result":1}';

/**
 * Answers office.js's question whether this page may play Excel, where the question has only one answer: the add-in's
 * page comes from the very server this page comes from. Over https the library does not ask. See docs/site.md.
 *
 * @param paneUrl absolute address of the add-in's page; one of another origin is left to ask
 */
export function trustOwnPane(paneUrl: string): void {
  const { protocol, hostname, origin } = location;
  if (protocol !== 'http:' || new URL(paneUrl).origin !== origin) return;
  localStorage.setItem(`OfficeJSTrustKeyV2_http_${hostname}`, TRUSTED);
}
