import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readShortcuts, shortcutFor } from '../../../workbench/ribbon/shortcuts';

const json = (name: string): unknown => JSON.parse(readFileSync(`assets/${name}`, 'utf8'));
const chinese = readShortcuts(json('shortcuts.json'));
const press = (code: string, held: string) => ({
  code,
  ctrlKey: held.includes('Ctrl'),
  shiftKey: held.includes('Shift'),
  altKey: held.includes('Alt'),
  metaKey: held.includes('Meta'),
});

describe('the key combinations of the add-in', () => {
  it('have their names in both languages', () => {
    const english = readShortcuts(json('shortcuts.json'), json('shortcuts.en.json'));
    const check = (each: { actionId: string }): boolean => each.actionId === 'check';
    expect(chinese.find(check)).toEqual({
      actionId: 'check',
      name: '检查住户表',
      keys: 'Ctrl+Shift+Alt+C',
    });
    expect(english.find(check)?.name).toBe('Check the household sheets');
  });

  it.each([
    ['KeyC', 'Ctrl+Shift+Alt', 'check'],
    ['KeyD', 'Ctrl+Shift+Alt', 'nextFinding'],
    ['KeyC', 'Ctrl+Shift', undefined],
    ['KeyC', 'Ctrl+Shift+Alt+Meta', undefined],
    ['KeyZ', 'Ctrl+Shift+Alt', undefined],
  ])('%s with %s is %s', (code, held, action) => {
    expect(shortcutFor(chinese, press(code, held))?.actionId).toBe(action);
  });

  it('refuses a file of another shape', () => {
    expect(() => readShortcuts({ actions: [] })).toThrow();
  });
});
