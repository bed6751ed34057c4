import { addressFaults } from './addressFaults';
import { commandFaults } from './commandFaults';
import { identityFaults } from './identityFaults';
import { shortcutFaults } from './shortcutFaults';
import { structureFaults } from './structureFaults';
import { textFaults } from './textFaults';
import type { SeededFault } from './seededFault';

/** Every way in which a manifest is spoilt here. */
export const seededFaults: readonly SeededFault[] = [
  ...structureFaults,
  ...identityFaults,
  ...addressFaults,
  ...textFaults,
  ...commandFaults,
  ...shortcutFaults,
];
