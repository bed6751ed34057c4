import type { OfficeJsChoice } from '../site/officeJs.mjs';
import { OFFICE_JS_FOLDER } from '../site/officeJs.mjs';

/** The sample that the pane offers; all others are for the workbench. */
const SAMPLE = 'samples/sample.xlsx';
/** The workbench and what it reads: for trying without Excel, not for a server. */
const WORKBENCH = /^(?:workbench\.|index\.html$|manifest\.xml$)/;

/** Whether a file of the built site, named from its root with `/`, belongs on a server. */
export function isDeployed(name: string, officeJs: OfficeJsChoice): boolean {
  if (WORKBENCH.test(name)) return false;
  if (name.startsWith('samples/')) return name === SAMPLE;
  if (name.startsWith(`${OFFICE_JS_FOLDER}/`)) return officeJs === 'self';
  return true;
}
