import type { Texts } from '../zh';

export const charts: Texts['charts'] = {};
