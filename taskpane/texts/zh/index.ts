import { charts } from './charts';
import { findings } from './findings';
import { households } from './households';
import { jobForms } from './jobs';
import { mapping } from './mapping';
import { questions } from './questions';
import { reconcile } from './reconcile';
import { settings } from './settings';
import { shell } from './shell';
import { versions } from './versions';

/** All that the pane says, in the language of the clerks. Every other language has the same shape. */
export const zh = {
  shell,
  findings,
  households,
  questions,
  mapping,
  reconcile,
  versions,
  settings,
  jobForms,
  charts,
};

/** Texts, and functions that make a text of counts and names. */
export type Texts = typeof zh;
