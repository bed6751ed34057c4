import type { Texts } from '../zh';

export const versions: Texts['versions'] = {
  what: 'Two versions',
  whatHint:
    'Two exports of the same list from the same system, say last week’s and this week’s. Rows and columns may have moved. Nothing is changed.',
  sideNames: { older: 'Older version', newer: 'Newer version' },
  pick: 'Choose',
  thisWorkbook: 'This workbook',
  allLists: 'All lists',
  lacking: 'Choose both versions. If one is in another file, press “Add a file”.',
  same: 'Both versions are the same sheet. Choose another one.',
  changed: (sheets) => `${sheets} changed since. Compare again.`,
  compare: 'Compare',
  compareAgain: 'Compare again',
  compared: (changed, added, removed) =>
    `Done: rows changed ${changed}, added ${added}, removed ${removed}.`,

  result: 'Changes',
  list: (older, newer) => `${older} → ${newer}`,
  sides: (older, newer) => `Older: ${older}  Newer: ${newer}`,
  rows: (before, after, same) =>
    `${before} rows before, ${after} now, ${same} of them the same to the letter.`,
  outcomes: {
    changed: 'Changed rows',
    added: 'Added rows',
    removed: 'Removed rows',
    perhaps: 'Perhaps the same',
    spelling: 'Spelling only',
  },
  cells: (count) => (count === 1 ? '1 cell' : `${count} cells`),
  addedColumns: (names) => `Added columns: ${names}.`,
  removedColumns: (names) => `Removed columns: ${names}.`,

  column: 'Changed column',
  at: { older: (where) => `Older: ${where}`, newer: (where) => `Newer: ${where}` },
  goTo: { older: 'Show older', newer: 'Show newer' },
  notYet: 'Nothing compared yet',
  notYetHint: 'Go back, choose two versions and press “Compare”.',
};
