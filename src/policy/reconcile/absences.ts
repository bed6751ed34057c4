import type { Absence } from '../../domain/reconcile/rules';
import type { Population } from '../../domain/reconcile/system';

const RENOVATED_ONLY = '对方只登记危房改造户，没有这一户是正常的';
const NO_RECORD = '保障方式为改造安全，但对方没有这一户的改造记录，请核实保障方式或补登改造记录';
const HOUSES = '这一户现住其他安全住房或没有写现住房，对方只登记农村房屋，没有这一户是正常的';
const HOUSE_MISSING = '这一户住自有农村住房，对方没有这处房屋，请核实或手动录入房屋信息';
const WIDER = '对方不登记这类农户，只在这一方是正常的';

/** Everybody else holds more than the ledgers of works do. */
const OTHERS: readonly Population[] = ['registered', 'appraised', 'rural-houses', 'low-income'];

/** The expected population of each pair: without it thousands of false differences appear (brief §3.5, §10 case 18). */
export const absences: readonly Absence[] = [
  ...OTHERS.map((of): Absence => ({
    of,
    from: 'renovated',
    unless: 'renovated-safe',
    why: RENOVATED_ONLY,
    otherwise: NO_RECORD,
  })),
  ...OTHERS.map((of): Absence => ({
    of,
    from: 'relocated',
    why: '对方只登记易地扶贫搬迁户，没有这一户是正常的',
  })),
  { of: 'relocated', from: 'renovated', why: RENOVATED_ONLY },
  { of: 'renovated', from: 'relocated', why: '对方只登记易地扶贫搬迁户，没有这一户是正常的' },
  ...(['registered', 'low-income'] as const).map((of): Absence => ({
    of,
    from: 'rural-houses',
    unless: 'own-house',
    why: HOUSES,
    otherwise: HOUSE_MISSING,
  })),
  ...(['registered', 'low-income', 'renovated', 'relocated', 'appraised'] as const).map(
    (from): Absence => ({
      of: 'rural-houses',
      from,
      why: '这一方登记全部农村房屋，对方只登记部分农户，没有这一户是正常的',
    }),
  ),
  { of: 'low-income', from: 'registered', why: WIDER },
  { of: 'appraised', from: 'registered', why: WIDER },
  {
    of: 'registered',
    from: 'appraised',
    why: '对方只登记做过鉴定的房屋，没有这一户是正常的',
  },
];
