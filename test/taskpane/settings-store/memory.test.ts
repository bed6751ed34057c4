import { describe, expect, it } from 'vitest';
import { isFirstRun } from '../../../taskpane/settings-store/firstRun';
import { personMemory } from '../../../taskpane/settings-store/personMemory';

/** What of `Storage` is used, over a map. */
function storageIn(kept: Map<string, string>): () => Storage {
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return () => storage as unknown as Storage;
}

function noStorage(): never {
  throw new Error('storage is switched off');
}

describe('who works here', () => {
  it('is remembered under the key of the host', () => {
    const kept = new Map<string, string>();
    personMemory(storageIn(kept), 'host-').keep('子资料员');
    expect([...kept.keys()]).toEqual(['host-anju.person']);
    expect(personMemory(storageIn(kept), 'host-').read()).toBe('子资料员');
    expect(personMemory(storageIn(kept), 'other-').read()).toBe('');
  });

  it('is forgotten when the name is emptied', () => {
    const kept = new Map([['anju.person', '子资料员']]);
    personMemory(storageIn(kept), undefined).keep('');
    expect(kept.size).toBe(0);
  });

  it('is nobody where nothing can be remembered', () => {
    const memory = personMemory(noStorage, undefined);
    memory.keep('子资料员');
    expect(memory.read()).toBe('');
  });
});

describe('the first run', () => {
  it('is once on a computer, and never where nothing can be remembered', () => {
    const kept = new Map<string, string>();
    expect(isFirstRun(storageIn(kept), undefined)).toBe(true);
    expect(isFirstRun(storageIn(kept), undefined)).toBe(false);
    expect(isFirstRun(noStorage, undefined)).toBe(false);
  });
});
