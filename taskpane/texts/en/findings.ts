import type { Texts } from '../zh';

export const findings: Texts['findings'] = {};
