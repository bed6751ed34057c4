import type { Texts } from '../zh';
import { count } from './count';

export const overview: Texts['shell']['overview'] = {
  check: 'Check',
  checkAgain: 'Check again',
  notChecked: 'This workbook has not been checked',
  whatHappens:
    'A check only reads; nothing is changed. Afterwards you see what each sheet was taken for, how many households were found, and what is wrong.',
  trySample: 'No sheet at hand? Put in a sample',
  changed: (sheets) => `Changed since the check: ${sheets}. What stands below may be out of date.`,
  changedManySheets: (number) => count(number, 'sheet', 'sheets'),
  households: 'Households',
  expected: 'Expected',
  expectedHouseholds: (expected, surplus) => {
    const all = count(expected, 'household', 'households');
    if (surplus === 0) return `${all}, all there`;
    return surplus < 0
      ? `${all}, ${count(-surplus, 'is', 'are')} missing`
      : `${all}, ${surplus.toLocaleString('en-US')} too many`;
  },
  basis: 'Profile',
  day: 'Day',
  lastCheck: 'Last check',
  charts: 'Charts',
  inCDList: (number) => `${count(number, 'household', 'households')} in the C/D list`,
  visits: (number) => `Who is to be visited, and why (${number})`,
  showHouseholds: (label) => `Show the households: ${label}`,
  questions: (number) =>
    `${count(number, 'wording needs', 'wordings need')} you to say what is meant.`,
  answer: 'Answer',
  sheets: 'Sheets',
  sheetHouseholds: (number) => count(number, 'household', 'households'),
  columns: 'Column mapping',
  openSheet: (name) => `Go to sheet “${name}”`,
  hidden: 'hidden',
  unmapped: (number) => `${count(number, 'column', 'columns')} not recognised`,
  skipped: 'Skipped rows',
  noList: 'No list of households was recognised',
  noHouseholds:
    'No sheet of the workbook looks like a list with one household a row. If one is, open Column mapping and say which column is the head of household and which the identity number (two columns at least). If not, open another workbook.',
  nameColumns: 'Open Column mapping',
  emptyList: 'The list holds no household. The households should stand below the header.',
  rulesNotRun: (number) => `${count(number, 'rule', 'rules')} did not run`,
  exempted: (number) => `${count(number, 'finding', 'findings')} exempted`,
  lapsed: (number) => `${count(number, 'exemption', 'exemptions')} lapsed as cells changed`,
  unused: (number) => `${count(number, 'exemption', 'exemptions')} not used`,
  exemptions: 'Exemptions',
};
