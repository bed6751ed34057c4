import { preflightSheet } from './preflightSheet';
import { submissionLedger } from './submissionLedger';
import { submissionSheets } from './submissionSheets';

/** Every sheet of a submission in our own columns, in the order in which they are written. */
export const submissionLedgers = [...submissionSheets({}).map(submissionLedger), preflightSheet];
