import { throwIfStopped } from '../../src/workbook/stopped';
import type { LongWork } from './jobTypes';

/** Makes something of each, one after the other. Throws Stopped between two once the person has pressed 停止. */
export async function inTurn<Item, Made>(
  items: readonly Item[],
  make: (item: Item) => Promise<Made>,
  { progress, signal }: LongWork,
): Promise<readonly Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    throwIfStopped(signal);
    made.push(await make(item));
    progress?.(made.length, items.length);
  }
  throwIfStopped(signal);
  return made;
}
