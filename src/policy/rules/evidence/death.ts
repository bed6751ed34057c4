import type { Reading } from '../../../domain/reading';
import { containsAny } from './containsAny';

/** Words of remarks that say somebody died or the household was struck off the register (brief §5.3). */
const DEATH_WORDS = [
  '死亡',
  '已故',
  '去世',
  '病故',
  '亡故',
  '过世',
  '身故',
  '离世',
  '销户',
] as const;

export function mentionsDeath(text: string): boolean {
  return containsAny(text, DEATH_WORDS);
}

const DEATH_BESIDE_NAME = /[亡故殁]|去世|过世|离世/;

/** `张三（已故）`, `张三 亡`: the reader keeps the name, what stands beside it is asked about. */
export function saysDeadBesideName(name: Reading<string>): boolean {
  if (name.state === 'blank' || (name.state === 'read' && name.value === name.raw)) return false;
  const beside = name.state === 'read' ? name.raw.replace(name.value, '') : name.raw;
  return DEATH_BESIDE_NAME.test(beside);
}
