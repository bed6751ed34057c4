import { actionNames } from '../../taskpane/actions';

/** Every name that an action of the manifest may call. */
export const knownActions: ReadonlySet<string> = new Set(actionNames);
