import type { Texts } from '../zh';

export const questions: Texts['questions'] = {};
