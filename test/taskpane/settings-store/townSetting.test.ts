import { describe, expect, it } from 'vitest';
import { type KeptTown, readTown, townText } from '../../../taskpane/settings-store/townSetting';

const town: KeptTown = {
  profile: { extends: 'gaoyan-2024', id: 'own', title: '本镇方案', expectedHouseholds: 898 },
  exemptions: [
    {
      rule: 'id-checksum',
      household: 'H001',
      reason: '已核对户口簿',
      person: '子资料员',
      date: '2024-10-12',
      value: '511222196807209020',
    },
  ],
  day: '2024-10-12',
  dismissed: ['word:集中'],
};

describe('the town in a setting of the workbook', () => {
  it('is read as it was kept', () => {
    expect(readTown(townText(town))).toEqual({ kind: 'read', town });
  });

  it('is not kept before anything was decided', () => {
    expect(townText({ exemptions: [], dismissed: [] })).toBeUndefined();
    expect(townText({ exemptions: [], dismissed: ['word:集中'] })).toBeDefined();
  });

  it.each([
    ['nothing', undefined],
    ['blanks', ' '],
  ])('is none where %s stands', (_, text) => {
    expect(readTown(text)).toEqual({ kind: 'none' });
  });

  it.each([
    ['half a text', '{"version":1,"exem'],
    ['another version', '{"version":2,"exemptions":[],"dismissed":[]}'],
    ['an unknown entry', '{"version":1,"exemptions":[],"dismissed":[],"colour":"red"}'],
    [
      'an exemption without a reason',
      JSON.stringify({
        ...JSON.parse(townText(town)!),
        exemptions: [{ ...town.exemptions[0], reason: '' }],
      }),
    ],
    ['a day that is none', JSON.stringify({ ...JSON.parse(townText(town)!), day: '2024-02-30' })],
  ])('is unreadable, never a default, where %s stands', (_, text) => {
    const reading = readTown(text);
    expect(reading.kind).toBe('unreadable');
    expect(reading).toHaveProperty('why', expect.stringMatching(/\S/));
  });
});
