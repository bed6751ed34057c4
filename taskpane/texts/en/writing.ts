import type { Texts } from '../zh';
import { count } from './count';

export const nextStep: Texts['shell']['nextStep'] = {
  title: 'Next step',
  why: {
    check: () =>
      'Check first: how many households there are, what is missing or wrong. Nothing is changed.',
    checkAgain: () => 'The sheets have changed since the check: check again first.',
    columns: () => 'No household sheet was found: say first which column is which.',
    questions: (questions) =>
      `${count(questions, 'wording needs', 'wordings need')} your explanation.`,
    lists: () => 'Checked: the visit list, the C and D list and the ledger can be made.',
    visits: (visits) =>
      `${count(visits, 'household', 'households')} to visit: assign teams and days, print the sheets, read them back.`,
    submit: () => 'No household needs a visit: the submission sheets can be made.',
    summary: () => 'The lists are made: sum up by village.',
  },
};

export const jobsPage: Texts['shell']['jobsPage'] = {
  intro:
    'Whatever is written is previewed first and can be undone; what was typed in by hand stays.',
  groups: {
    check: 'Check',
    ledgers: 'Ledgers',
    work: 'Verify',
    submit: 'Submit',
    help: 'Help',
  },
  choose: (chosen, all) =>
    chosen === all ? `Choose the sheets (${all})` : `Choose the sheets (${chosen} of ${all})`,
  all: 'All',
  nothingChosen: 'Choose at least one sheet.',
  restore: 'Undo the last write',
};

export const write: Texts['shell']['write'] = {
  nothing: 'There is nothing to preview.',
  empty: 'Nothing to write: the workbook is up to date.',
  willHappen: 'On confirming',
  hasHappened: 'Written',
  takenBack: 'Undone; the workbook is as it was before.',
  notes: 'Notes',
  kinds: { create: 'new', replace: 'rewritten', change: 'changed' },
  rows: (number) => count(number, 'row', 'rows'),
  changedCells: (number) => count(number, 'cell', 'cells'),
  confirm: 'Write',
  discard: 'Do not write',
  restore: 'Undo',
  openSheet: 'Show',
  done: 'Done',
  where: 'Cell',
  before: 'Before',
  after: 'After',
  blank: '(blank)',
  moreChanges: (number) => `${number.toLocaleString('en-US')} more`,
  firstRows: 'First rows',
  stopHint: 'If you stop, what was written is taken back.',
};

export const restore: Texts['shell']['restore'] = {
  intro:
    'Undoing restores every written cell to what it was. If one of them was edited since, nothing is undone and the cell is named.',
  none: 'The tool has written nothing into this workbook.',
  at: (time) => `Written ${time}`,
  cells: (number) => count(number, 'cell', 'cells'),
  restore: 'Undo this write',
  confirm: 'Yes, undo',
  keep: 'Keep it',
  latestFirst: 'Earlier writes can be undone after later ones.',
};
