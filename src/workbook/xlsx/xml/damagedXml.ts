/** The inside of a package is broken. Never shown: the adapter turns it into a WorkbookUnreadable. */
export class DamagedXml extends Error {
  override readonly name = 'DamagedXml';
}
