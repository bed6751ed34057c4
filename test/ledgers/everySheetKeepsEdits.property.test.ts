import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaigns } from './campaigns';
import { acts, ClerksOffice } from './clerksOffice';

describe.each(campaigns)('over weeks of edits and new data: $title', (campaign) => {
  it('the first run writes every sheet', () => {
    const office = new ClerksOffice(campaign);
    office.run();
    expect(office.sheetNames()).toEqual(expect.arrayContaining([...campaign.sheets]));
  });

  it('no edit is lost and a second run writes nothing', () => {
    fc.assert(
      fc.property(fc.array(acts, { minLength: 3, maxLength: 25 }), (script) => {
        const office = new ClerksOffice(campaign);
        office.run();
        for (const act of script) office.perform(act);
        office.run();
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
