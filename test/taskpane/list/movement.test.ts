import { describe, expect, it } from 'vitest';
import { ListLayout } from '../../../taskpane/list/listLayout';
import { commandOf } from '../../../taskpane/list/movement';

const groups = [
  { id: 'a', label: '', count: 2, from: 0 },
  { id: 'b', label: '', count: 30, from: 2 },
];
const layout = new ListLayout(32, groups, new Set());
const closed = new ListLayout(32, groups, new Set(['a']));
const press = (key: string, held?: 'ctrlKey' | 'metaKey' | 'altKey') => ({
  key,
  ctrlKey: held === 'ctrlKey',
  metaKey: held === 'metaKey',
  altKey: held === 'altKey',
});

describe('keys in the list', () => {
  it.each([
    ['ArrowDown', undefined, 0],
    ['ArrowDown', 0, 1],
    ['j', 1, 2],
    ['ArrowUp', 1, 0],
    ['k', 2, 1],
    ['PageDown', 0, 8],
    ['PageDown', 30, 33],
    ['PageUp', 9, 1],
    ['PageUp', 3, 0],
    ['Home', 20, 0],
    ['End', 20, 33],
    ['ArrowLeft', 2, 0],
    ['ArrowRight', 0, 1],
  ])('%s at %s goes to %s', (key, item, to) => {
    expect(commandOf(press(key), item, layout)).toEqual({ kind: 'move', to });
  });

  it.each([
    ['ArrowDown', 33],
    ['ArrowUp', 0],
    ['End', 33],
    ['ArrowRight', 1],
    ['x', 1],
    ['Enter', undefined],
  ])('%s at %s does nothing', (key, item) => {
    expect(commandOf(press(key), item, layout)).toBeUndefined();
  });

  it('opens and closes groups', () => {
    expect(commandOf(press('ArrowLeft'), 0, layout)).toEqual({ kind: 'close', item: 0 });
    expect(commandOf(press('ArrowLeft'), 0, closed)).toBeUndefined();
    expect(commandOf(press('ArrowRight'), 0, closed)).toEqual({ kind: 'open', item: 0 });
    expect(commandOf(press('Enter'), 0, closed)).toEqual({ kind: 'act', item: 0 });
    expect(commandOf(press(' '), 4, closed)).toEqual({ kind: 'act', item: 4 });
  });

  it('leaves the shortcuts of Excel and of the browser alone, and an empty list', () => {
    for (const held of ['ctrlKey', 'metaKey', 'altKey'] as const) {
      expect(commandOf(press('ArrowDown', held), 3, layout)).toBeUndefined();
    }
    expect(commandOf(press('Home'), undefined, new ListLayout(0, [], new Set()))).toBeUndefined();
  });
});
