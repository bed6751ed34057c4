import type { Texts } from '../zh';
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

export const en: Texts = {
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
