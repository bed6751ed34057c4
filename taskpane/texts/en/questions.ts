import type { Texts } from '../zh';

export const questions: Texts['questions'] = {
  intro:
    'These words can mean more than one thing, and the tool does not guess. One answer serves all places alike.',
  count: (count) => (count === 1 ? '1 question left' : `${count} questions left`),
  kinds: { word: 'Meaning of a word', column: 'Content of a column', village: 'Village name' },
  places: (count) => (count === 1 ? 'In 1 place' : `In ${count} places`),
  more: (count) => `${count} more`,
  reveal: (where) => `Go to ${where}`,
  choose: 'Choose one',
  chooseFirst: 'Please choose an answer first.',
  confirm: 'OK',
  notNow: 'Not now',
  answered: 'Checked again with your answer.',
  dismissed: 'This question is put aside.',
  dismissedCount: (count) =>
    count === 1 ? '1 question was put aside' : `${count} questions were put aside`,
  askAgain: 'Ask again',
  none: 'Nothing to ask',
  noneHint: 'Everything in the sheets could be read.',
  notChecked: 'Not checked yet',
  notCheckedHint: 'After a check, anything that cannot be read for certain is asked here.',
  check: 'Check now',
  loading: 'Loading…',
};
