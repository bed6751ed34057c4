import { describe, expect, it } from 'vitest';
import { checks } from '../../../tools/manifest/checks';
import { faultLine, lintManifest } from '../../../tools/manifest/lintManifest';
import { files, manifest } from './repository';
import { seededFaults } from './seeded';

describe('the manifest of the repository', () => {
  it('has no fault', () => {
    expect(lintManifest(manifest, files).map((fault) => faultLine('manifest.xml', fault))).toEqual(
      [],
    );
  });
});

describe('a seeded fault is found by its check and by no other', () => {
  it.each(seededFaults)('$check: $title', ({ check, edit, files: changed, says, at }) => {
    const faulty = edit(manifest);
    const faults = lintManifest(faulty, changed?.(files) ?? files);
    expect(new Set(faults.map((fault) => fault.check))).toEqual(new Set([check]));
    expect(faults.map(({ message }) => message).join('\n')).toContain(says);
    if (at !== undefined) {
      const lines = faulty.split('\n');
      expect(faults.map(({ line }) => lines[line - 1]).join('\n')).toContain(at);
    }
  });

  it('every check has a fault of its own', () => {
    const seeded = new Set(seededFaults.map(({ check }) => check));
    expect(checks.map(({ id }) => id).filter((id) => !seeded.has(id))).toEqual([]);
  });
});

describe('texts at their longest allowed', () => {
  it.each([
    [
      'a title of 125 characters',
      'DefaultValue="下一个问题"',
      `DefaultValue="${'问'.repeat(125)}"`,
    ],
    ['a tip of 250 characters', 'Value="Opens the user guide."', `Value="${'x'.repeat(250)}"`],
    ['a resource of 32 characters', '"Start.Title"', `"${'T'.repeat(32)}"`],
    ['a control of 125 characters', 'id="Anju.Help"', `id="${'A'.repeat(125)}"`],
  ])('%s is no fault', (_, from, to) => {
    const changed = manifest.replaceAll(from, to);
    expect(changed).not.toBe(manifest);
    expect(lintManifest(changed, files)).toEqual([]);
  });
});

describe('a fault in a report', () => {
  it('names file, line, element and check', () => {
    const [fault] = lintManifest(manifest.replace('<Version>0.1.0.0', '<Version>0.1'), files);
    expect(fault && faultLine('manifest.xml', fault)).toMatch(
      /^manifest\.xml:\d+ <Version> “0\.1”不是版本号，.*（version）$/,
    );
  });

  it('faults come in the order of the document', () => {
    const faulty = manifest
      .replaceAll('size="16"', 'size="17"')
      .replace('<Version>0.1.0.0', '<Version>0.1');
    const lines = lintManifest(faulty, files).map(({ line }) => line);
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
    expect(lines.length).toBeGreaterThan(2);
  });
});
