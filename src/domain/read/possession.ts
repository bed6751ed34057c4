import { read } from '../reading';
import { compact } from '../text';
import type { CellReader } from './cellReader';
import { termReader } from './term';

const terms = termReader('possession');

/** `渝（2021）城口县不动产权第000123号`: a certificate with its number is there. */
const CERTIFICATE_NUMBER = /第?[\dA-Z-]{3,}号$|^[\dA-Z-]{8,}$/;

/** 规划许可, 宅基地审批, 不动产登记: 有, 无, 不清楚, or the number of the certificate (brief §2.2). */
export const readPossession: CellReader<'has' | 'has-not' | 'unclear'> = (cell, context) => {
  const reading = terms(cell, context);
  if (reading.state !== 'unreadable' || typeof cell !== 'string') return reading;
  return CERTIFICATE_NUMBER.test(compact(cell))
    ? read('has', cell, '填的是证号，按“有”识别')
    : reading;
};
