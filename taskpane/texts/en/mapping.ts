import type { Texts } from '../zh';

export const mapping: Texts['mapping'] = {
  intro:
    'This is how the columns of the sheet were understood. Correct what is wrong; the workbook remembers it.',
  sheet: 'Sheet',
  source: 'This sheet comes from',
  sourceOwn: 'The township itself',
  sourceHint:
    'If another system exported the sheet, choose that system, so that its codes can be read.',
  columns: (count) => (count === 1 ? '1 column' : `${count} columns`),
  unclear: (count) => `${count} to look at`,
  noHeader: '(no header)',
  sample: 'e.g. ',
  notRecognised: 'Not recognised',
  mayBe: (names) => `May be ${names}`,
  ways: {
    told: 'you said so',
    header: 'by its header',
    contained: 'header contains it',
    values: 'by its values',
  },
  changed: 'Changed, not saved yet',
  change: 'Change',
  changeOf: (column) => `Change the field of column ${column}`,
  search: 'Search fields',
  notUsed: 'None of these; leave the column out',
  automatic: 'Recognise by itself',
  noField: 'No such field',
  cancel: 'Cancel',
  alsoElsewhere: 'The same header in other sheets is understood alike.',
  save: 'Save and check again',
  discard: 'Discard',
  saved: 'Checked again with the columns as you said.',
  noColumns: 'No header was found in this sheet, so there are no columns to recognise.',
  notChecked: 'Not checked yet',
  notCheckedHint: 'After a check, every column is listed here with what it was taken for.',
  check: 'Check now',
};
