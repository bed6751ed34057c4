import type { Texts } from '../zh';

export const mapping: Texts['mapping'] = {};
