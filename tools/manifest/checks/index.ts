import type { ManifestCheck } from '../check';
import { https, oneOrigin } from './addresses';
import { attributes } from './attributes';
import { excelOnly, requirementSets } from './demands';
import { elementOrder } from './elementOrder';
import { functionNamespace } from './functionNamespace';
import { iconFiles, iconSizes } from './icons';
import { guid, version } from './identity';
import { localesComplete, overrideLocales } from './locales';
import { namespaces } from './namespaces';
import { residLengths, residsResolve, resourcesUsed, uniqueIds } from './resids';
import { actionsKnown, jobsShown, ribbonLimits } from './ribbon';
import { sharedRuntime } from './sharedRuntime';
import { shortcuts } from './shortcuts';
import { textLengths } from './textLengths';

/** Everything a manifest is asked. */
export const checks: readonly ManifestCheck[] = [
  namespaces,
  elementOrder,
  attributes,
  guid,
  version,
  excelOnly,
  requirementSets,
  https,
  oneOrigin,
  sharedRuntime,
  functionNamespace,
  residsResolve,
  residLengths,
  resourcesUsed,
  uniqueIds,
  textLengths,
  overrideLocales,
  localesComplete,
  iconSizes,
  iconFiles,
  ribbonLimits,
  actionsKnown,
  jobsShown,
  shortcuts,
];
