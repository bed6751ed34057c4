import type { Texts } from '../zh';

export const settings: Texts['settings'] = {};
