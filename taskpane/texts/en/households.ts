import type { Texts } from '../zh';

/** Texts of the list of households, in English. */
export const households: Texts['households'] = {
  list: 'Households',
  search: 'Search name or code',
  everybody: (count) => `All households (${count})`,
  visits: (count) => `To be visited on site (${count})`,
  choice: (label, count) => `${label} (${count})`,
  counted: (count) => `${count}`,
  position: (at, total) => `Household ${at} of ${total}`,
  previous: 'Previous household',
  next: 'Next household',
  details: 'About this household',
  loading: 'Fetching…',
  noMatch: 'No household matches',
  noMatchHint: 'Search for another word, or choose “All households”.',
  showAll: 'Show all households',
  notChecked: 'Not checked yet',
  notCheckedHint:
    'After a check, every household is listed here by village, with its judgement and the reason.',
  check: 'Check',
};
