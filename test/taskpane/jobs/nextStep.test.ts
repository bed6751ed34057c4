import { describe, expect, it } from 'vitest';
import type { SheetRole } from '../../../src/domain/sheetReading';
import { newTown } from '../../../taskpane/app/initialState';
import type { PaneState, Writing } from '../../../taskpane/app/paneState';
import type { Overview, SheetOverview } from '../../../taskpane/engine/paneEngine';
import { nextStep } from '../../../taskpane/jobs/nextStep';
import { overviewOf } from '../app/overviewOf';

/** A sheet of the overview of which only the role counts here. */
const sheet = (role: SheetRole): SheetOverview => ({
  name: role,
  visibility: 'visible',
  role,
  roleLabel: '',
  roleReason: '',
  source: undefined,
  households: 0,
  headerRows: [],
  columns: [],
  skipped: [],
  remarks: [],
});

const step = (
  overview: Overview | undefined,
  rest: Partial<Pick<PaneState, 'changedSheets' | 'writing' | 'town'>> = {},
) => nextStep({ overview, changedSheets: [], writing: undefined, town: newTown, ...rest });

const writing = (job: Writing['job'], stage: Writing['stage']): Writing => ({
  ...{ title: '', job, stage, choices: undefined },
  preview: { empty: false, sentences: [], notes: [], sheets: [] },
});

const sheets = [sheet('household-list'), sheet('site-visit-list')];
const visits = [
  { id: 'site-visit', label: '', count: 3 },
  { id: 'ledger+site-visit', label: '', count: 2 },
  { id: 'ledger', label: '', count: 7 },
] as const;
const profile2020 = { id: '', title: '', basis: '', regime: '2020' } as const;

describe('the next step', () => {
  it('is to check, before anything is known', () => {
    expect(step(undefined, { changedSheets: ['台账'] })).toEqual({ id: 'check', count: 0 });
  });

  it.each([
    ['to check again', 'checkAgain', overviewOf({ questions: 2 }), { changedSheets: ['台账'] }],
    ['to name columns', 'columns', overviewOf({ listFound: false, questions: 2 }), {}],
    ['to make the lists', 'lists', overviewOf({ sheets: [sheet('household-list')] }), {}],
    [
      'the lists while other sheets stand',
      'lists',
      overviewOf({ sheets: [sheet('generated')] }),
      {},
    ],
    [
      'the lists while only previewed',
      'lists',
      overviewOf(),
      { writing: writing('lists', 'preview') },
    ],
    [
      'the lists again once taken back',
      'lists',
      overviewOf(),
      { writing: writing('lists', 'taken-back') },
    ],
    [
      'the lists after another job',
      'lists',
      overviewOf(),
      { writing: writing('check', 'written') },
    ],
    [
      'to hand in, just after the lists',
      'submit',
      overviewOf(),
      { writing: writing('lists', 'written') },
    ],
    ['to hand in, where nobody is to be visited', 'submit', overviewOf({ sheets }), {}],
    [
      'to hand in, with a ledger',
      'submit',
      overviewOf({ sheets: [sheet('rectification-ledger')] }),
      {},
    ],
    ['to sum up in 2020', 'summary', overviewOf({ sheets, profile: profile2020 }), {}],
  ] as const)('is %s: %s', (_, id, overview, rest) => {
    expect(step(overview, rest)).toEqual({ id, count: 0 });
  });

  it('is to answer questions, counted', () => {
    expect(step(overviewOf({ questions: 2, sheets }))).toEqual({ id: 'questions', count: 2 });
  });

  it('leaves out questions that were put off', () => {
    const putOff = (...dismissed: string[]) => ({ town: { ...newTown, dismissed } });
    const overview = overviewOf({ questions: 2, sheets });
    expect(step(overview, putOff('一'))).toEqual({ id: 'questions', count: 1 });
    expect(step(overview, putOff('一', '二'))).toEqual({ id: 'submit', count: 0 });
  });

  it('is to visit every household that is to be visited, whatever else is to be done for it', () => {
    expect(step(overviewOf({ judgements: visits, sheets }))).toEqual({ id: 'visits', count: 5 });
  });
});
