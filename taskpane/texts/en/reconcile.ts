import type { Texts } from '../zh';

/** Texts of the comparison of systems, in English. */
export const reconcile: Texts['reconcile'] = {
  never: 'Never compared yet. Systems are to be compared at least once a week (Xikou 2020, 5.4.1).',
  lastOn: (day, days) =>
    days === 0 ? 'Last compared today.' : `Last compared on ${day}, ${days} days ago.`,
  due: 'At least once a week: it is time to compare again.',
  changed: (sheets) => `${sheets} changed after the comparison. Please compare again.`,
  keptUnreadable:
    'The comparison settings and answers kept in this workbook cannot be read and were set aside. Please answer again, or ask the administrator to restore them.',

  what: 'What to compare',
  whatHint: 'Tick the lists and see that each is of the right system. They are only read.',
  read: 'Read the workbook',
  notRead: 'The workbook is read first, to find the lists that can be compared.',
  rows: (count) => `${count} rows`,
  systemOf: (sheet) => `System that “${sheet}” comes from`,
  recognised: (system) => `Recognised: ${system}`,
  notRecognised: 'Not recognised, please choose',
  ownSheet: 'Made by this tool',
  others: (count) => `Sheets that are no lists (${count})`,
  addFile: 'Add a file',
  addFileHint: 'Another export (.xlsx, .xls, .csv). It is only read, never written.',
  removeFile: (name) => `Leave out “${name}”`,
  file: (name) => `“${name}”`,
  compare: 'Compare',
  compareAgain: 'Compare again',
  noList: 'No list was recognised in this workbook.',
  together: (names) => `${names} are of one system and are compared as one side.`,
  togetherUnnamed: (names) =>
    `${names} have no system and are compared as one side. If they are of different systems, choose one for each.`,
  tooFew: (ticked) =>
    ticked === 0
      ? 'Nothing is ticked. Tick two lists or more, or press “Add a file” to open an export of another system.'
      : 'Only one is ticked. A comparison takes two: tick another, or press “Add a file” to open an export of another system.',
  compared: (pairs, different) => `Compared: ${pairs} pairs, ${different} households differ.`,

  result: 'Result',
  systems: (names) => `Compared: ${names}`,
  systemHouseholds: (name, households) => `${name}, ${households} households`,
  pair: (left, right) => `${left} × ${right}`,
  sides: (left, right) => `A: ${left}, B: ${right}`,
  outcomes: {
    different: 'Different',
    onlyLeft: 'Only in A',
    onlyRight: 'Only in B',
    candidates: 'To confirm',
    shared: 'One to many',
    villages: 'Village names',
    compatible: 'Compatible',
    same: 'The same',
  },
  kinds: {
    same: 'Same',
    compatible: 'Compatible',
    unclear: 'Unclear',
    different: 'Different',
    'missing-left': 'Blank in A',
    'missing-right': 'Blank in B',
    'only-left': 'Only in A',
    'only-right': 'Only in B',
    candidate: 'To confirm',
    shared: 'One to many',
    village: 'Village',
  },
  ofNormal: (normal) => `${normal} as expected`,
  count: (outcome, count) => `${outcome} ${count}`,
  topics: (names) => `Compared: ${names}.`,
  notComparedCount: (count) => `Not compared (${count})`,
  exportLacks: (names, system) =>
    `This export of ${system} lacks: ${names}. The system has them: export again with these columns to compare them.`,
  systemLacks: (names, system) =>
    `${system} does not hold: ${names}. Another system that does can be compared instead.`,
  whatCompared: 'What was compared',
  matrix: 'Households to look at, pair by pair',
  matrixHint:
    'Households that differ, are missing unexpectedly or are to be confirmed. Press a number to see its pair.',

  list: 'Compared households',
  outcome: 'Kind',
  search: 'Search name, field or value',
  filters: 'Filter',
  village: 'Village',
  anyVillage: 'All villages',
  topic: 'Field',
  why: 'Reason',
  anyTopic: 'All',
  groupBy: 'Group',
  byVillage: 'By village',
  byTopic: 'By field',
  byWhy: 'By reason',
  total: (lines, households) =>
    lines === households ? `${lines} households` : `${households} households, ${lines} places`,
  groupCount: (count) => `${count}`,
  position: (at, total) => `${at} of ${total}`,
  previous: 'Previous',
  next: 'Next',
  closeLine: 'Close',
  backToList: 'Back to the list',
  loading: 'Fetching…',
  noMatch: 'Nothing matches',
  noMatchHint: 'Search for another word, or clear the filter.',
  clearFilters: 'Clear filter',
  nothing: 'None of this kind',
  nothingHint: 'Choose another kind, or go back.',
  notCompared2: 'Not compared yet',
  notComparedHint: 'Go back, tick the lists and press “Compare”.',

  blank: 'blank',
  matchedBy: (how) => `Matched by: ${how}`,
  goTo: (side) => `Show ${side}`,
  sideNames: { left: 'A', right: 'B' },
  normal: 'As expected',

  isSame: { household: 'Same household', village: 'One village' },
  isNotSame: { household: 'Not the same', village: 'Two villages' },
  decideHint:
    'Look first, then choose. Your answer is kept in this workbook with your name and the date, and counts at once.',
  person: 'Your name',
  personMissing: 'Please give your name first.',
  decidedCount: (count) => `Answers given (${count})`,
  decidedBy: (person, date) => `${person}, ${date}`,
  withdraw: 'Withdraw',

  truth: 'Which is right',
  truthHint:
    'Look first, then choose. It goes into the list of differences, with what the other system has to correct. Press again to take it back.',
  standing: {
    says: (where, said, who) => `${where} says “${said}”${who === '' ? '' : ` (${who})`}. `,
    between: ', ',
    cleared: (where) => `${where} was cleared by hand. `,
    refused: (why) => `Not taken: ${why}. `,
    agreements: {
      'sheet-counts': (choice) =>
        `“${choice}” was chosen here, but what was typed into the list counts: the next writing leaves it. To change it, change that cell.`,
      'choice-counts': (choice) =>
        `The tool wrote that; “${choice}” is chosen here now, and the next writing goes by it.`,
      'sheet-keeps': () =>
        'The tool wrote that, and the next writing keeps it; to take it back, clear that cell.',
    },
    goTo: 'See the list',
  },

  sheetsTitle: 'List of differences and record',
  sheetsHint:
    'Writes the differences, the record of comparisons, the questions and the corrections. Preview first; it can be undone; what was typed by hand stays.',
  comparedBy: 'Compared by',
  comparedByHint: 'Stands in the list and the record. Remembered on this computer only.',
  agreed: 'Write the values chosen as right into new columns beside the lists',
  planSheets: 'Make the list of differences',

  formulaTitle: 'A cell formula compares too',
  formulaText:
    'Its result follows both sheets and changes neither. Type it into A1 of an empty sheet, with the two ranges of your sheets (headers included):',
  formulaWhere: 'Leave the cells below and to the right empty, or Excel shows #SPILL!.',
  noFunctions: 'This Excel has no custom functions: the formula shows #NAME?.',
};
