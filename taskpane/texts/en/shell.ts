import type { Texts } from '../zh';

export const shell: Texts['shell'] = {};
