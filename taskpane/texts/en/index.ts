import type { Texts } from '../zh';
import { charts } from './charts';
import { findings } from './findings';
import { mapping } from './mapping';
import { questions } from './questions';
import { settings } from './settings';
import { shell } from './shell';

export const en: Texts = { shell, findings, questions, mapping, settings, charts };
