import type { Rule } from '../../domain/rule';
import { rulesOf2020 } from '../rulesOf2020';
import { rulesOf2024 } from '../rulesOf2024';

/** Every rule there is. A new one is listed in `rulesOf2024.ts` or, where only the 2020 notice has it, in `rulesOf2020.ts`. */
export const rules: readonly Rule[] = [...rulesOf2024, ...rulesOf2020];
