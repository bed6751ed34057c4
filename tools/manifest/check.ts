import type { XmlElement } from './xmlTree';

/** What a check found: the element it is about and one sentence that says what to do. */
export interface Complaint {
  readonly element: XmlElement;
  readonly message: string;
}

/** The files that the site serves from the repository, by path below the origin, e.g. `assets/icons/anju-32.png`. */
export type SiteFiles = (path: string) => Uint8Array | undefined;

/** One thing that must hold for Excel to load the manifest, or for us to be proud of it. */
export interface ManifestCheck {
  readonly id: string;
  /** Complaints about the manifest whose `OfficeApp` is `root`; none when all is well. */
  readonly complaints: (root: XmlElement, files: SiteFiles) => Iterable<Complaint>;
}

/** A complaint with its place, ready to print. */
export interface Fault {
  readonly check: string;
  readonly line: number;
  readonly element: string;
  readonly message: string;
}
