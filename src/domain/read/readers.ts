import type { CellValue } from '../cell';
import type { FieldKind, KindValue } from '../fields/field';
import { fieldDefinition, type FieldId, type FieldValue } from '../household';
import { BLANK, type Reading } from '../reading';
import type { CellReader, ReadContext } from './cellReader';
import { dateReader } from './date';
import { readGrade } from './grade';
import { readIdNumber } from './idNumberReader';
import { readName, readOfficers } from './name';
import { readGroup, readVillage } from './place';
import { readCode, readText } from './plainText';
import { readPossession } from './possession';
import { readArea, readCount, readFloors, readMoney } from './quantity';
import { termReader } from './term';
import { yearsReader } from './years';
import { yesNoReader } from './yesNo';

type KindReaders = { readonly [K in FieldKind]: CellReader<KindValue<K>> };

const kindReaders: KindReaders = {
  text: readText,
  code: readCode,
  name: readName,
  idNumber: readIdNumber,
  date: dateReader({ mayBeFuture: false }),
  years: yearsReader({ bands: true, mayBeFuture: false }),
  grade: readGrade,
  yesNo: yesNoReader(),
  village: readVillage,
  group: readGroup,
  count: readCount,
  floors: readFloors,
  area: readArea,
  money: readMoney,
  'term:currentHousing': termReader('currentHousing'),
  'term:householdStatus': termReader('householdStatus'),
  'term:householdType': termReader('householdType'),
  'term:guaranteeMethod': termReader('guaranteeMethod'),
  'term:siteVisitOutcome': termReader('siteVisitOutcome'),
  'term:ledgerMeasure': termReader('ledgerMeasure'),
  'term:renovationMethod': termReader('renovationMethod'),
  'term:applicationState': termReader('applicationState'),
  'term:interimMeasure': termReader('interimMeasure'),
  'term:structure': termReader('structure'),
  'term:changeCause': termReader('changeCause'),
  'term:appraisalMethod': termReader('appraisalMethod'),
  'term:conclusionSource': termReader('conclusionSource'),
  'term:entryMode': termReader('entryMode'),
  'term:progress': termReader('progress'),
  'term:problemState': termReader('problemState'),
  'term:possession': readPossession,
};

const plannedDate = dateReader({ mayBeFuture: true });

/** Fields whose cells are read otherwise than others of their kind. */
const fieldReaders: { readonly [F in FieldId]?: CellReader<FieldValue<F>> } = {
  siteVisitPlannedOn: plannedDate,
  startedOn: plannedDate,
  finishedOn: plannedDate,
  deadline: plannedDate,
  renovationYear: yearsReader({ bands: false, mayBeFuture: true }),
  verifiedBy: readOfficers,
  siteVisitOfficer: readOfficers,
  enteredBy: readOfficers,
  conditionChanged: yesNoReader({
    yes: ['有变化', '变化', '已变化', '发生变化', '有改变', '已改变'],
    no: ['无变化', '未变化', '没有变化', '未改变', '未发生变化', '未发生改变', '不变'],
  }),
  extended: yesNoReader({ yes: ['有改扩建', '已改扩建'], no: ['无改扩建', '未改扩建'] }),
  geologicalThreat: yesNoReader({ yes: ['受威胁'], no: ['不受威胁', '不在隐患区', '未受威胁'] }),
  businessUse: yesNoReader({
    yes: ['经营', '用作经营', '用作经营用房', '经营性用房'],
    no: ['非经营', '非用作经营', '非用作经营用房', '未经营', '自住', '未用作经营'],
  }),
  visibleDamage: yesNoReader({
    yes: ['有裂缝', '有变形', '有倾斜'],
    no: ['无裂缝', '没有裂缝', '无变形损伤', '无裂缝变形倾斜'],
  }),
  livedIn: yesNoReader({
    yes: ['居住', '现居住', '在住'],
    no: ['未居住', '不居住', '空置', '无人居住'],
  }),
  movedOut: yesNoReader({ yes: ['已搬离', '搬离', '已搬'], no: ['未搬离', '没有搬离', '未搬'] }),
  closed: yesNoReader({ yes: ['已销号', '销号'], no: ['未销号', '没有销号'] }),
};

/** The reader of a field: its own where it has one, else that of its kind. */
export function readerFor(field: FieldId): CellReader<unknown> {
  return fieldReaders[field] ?? kindReaders[fieldDefinition(field).kind];
}

/** Reads one cell of one field. Never throws; the same cell and context give the same reading. */
export function readField<F extends FieldId>(
  field: F,
  cell: CellValue,
  context: ReadContext,
): Reading<FieldValue<F>> {
  return readerFor(field)(cell, context) as Reading<FieldValue<F>>;
}

/** Kinds whose cells hardly ever repeat, or are read as fast as they are looked up. */
const NOT_REMEMBERED: ReadonlySet<string> = new Set(['idNumber', 'name', 'code', 'text']);

/** Beyond this many different texts a column is not one of repeating values. */
const MOST_REMEMBERED = 20_000;

/**
 * The reader of a whole column. It remembers the readings of texts, numbers and dates it has met, because
 * a column of grades or villages has few different ones. Readings are shared, so never change one.
 */
export function columnReader(
  field: FieldId,
  context: ReadContext,
): (cell: CellValue) => Reading<unknown> {
  const reader = readerFor(field);
  if (NOT_REMEMBERED.has(fieldDefinition(field).kind)) {
    return (cell) => (cell === null ? BLANK : reader(cell, context));
  }
  const values = new Map<string | number, Reading<unknown>>();
  const dates = new Map<number, Reading<unknown>>();
  let lastCell: CellValue = null;
  let lastReading: Reading<unknown> = BLANK;
  return (cell) => {
    // Neighbours often say the same, and one comparison is cheaper than a look into a map.
    if (cell === lastCell) return lastReading;
    if (cell === null) return BLANK;
    if (typeof cell === 'string' || typeof cell === 'number') {
      lastReading = values.get(cell) ?? learn(values, cell, reader(cell, context));
    } else if (typeof cell === 'object' && cell.kind === 'date') {
      lastReading = dates.get(cell.serial) ?? learn(dates, cell.serial, reader(cell, context));
    } else return reader(cell, context);
    lastCell = cell;
    return lastReading;
  };
}

function learn<K>(
  known: Map<K, Reading<unknown>>,
  key: K,
  reading: Reading<unknown>,
): Reading<unknown> {
  if (known.size < MOST_REMEMBERED) known.set(key, reading);
  return reading;
}
