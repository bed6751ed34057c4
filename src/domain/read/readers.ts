import type { CellValue } from '../cell';
import type { FieldKind, KindValue, YesNo } from '../fields/field';
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
  'term:guaranteeWay': termReader('guaranteeWay'),
  'term:renovationProject': termReader('renovationProject'),
  'term:rectificationKind': termReader('rectificationKind'),
  'term:siteVisitOutcome': termReader('siteVisitOutcome'),
  'term:ledgerMeasure': termReader('ledgerMeasure'),
  'term:renovationMethod': termReader('renovationMethod'),
  'term:applicationState': termReader('applicationState'),
  'term:interimMeasure': termReader('interimMeasure'),
  'term:structure': termReader('structure'),
  'term:buildMethod': termReader('buildMethod'),
  'term:changeCause': termReader('changeCause'),
  'term:appraisalMethod': termReader('appraisalMethod'),
  'term:conclusionSource': termReader('conclusionSource'),
  'term:entryMode': termReader('entryMode'),
  'term:progress': termReader('progress'),
  'term:problemState': termReader('problemState'),
  'term:possession': readPossession,
};

const plannedDate = dateReader({ mayBeFuture: true });

/** One of the five steps 看听记拍传: done, or not (S1 四(二)). */
function step(verb: string): CellReader<YesNo> {
  return yesNoReader({
    yes: [`已${verb}`, verb, '已完成', '完成'],
    no: [`未${verb}`, `没有${verb}`, '未完成'],
  });
}

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
  checkedBy: readOfficers,
  checkResponsible: readOfficers,
  dangerousHouse: yesNoReader({
    yes: ['危房', '是危房', '已变为危房', '变为危房'],
    no: ['非危房', '不是危房', '未变为危房', '没有变为危房', '安全'],
  }),
  workDone: yesNoReader({ yes: ['已落实', '落实'], no: ['未落实', '没有落实'] }),
  livesSafely: yesNoReader({ yes: ['已入住', '入住'], no: ['未入住', '没有入住'] }),
  visibleHazard: yesNoReader({
    yes: ['存在', '有隐患', '存在隐患'],
    no: ['不存在', '无隐患', '没有隐患', '无明显隐患'],
  }),
  stepLook: step('看'),
  stepListen: step('听'),
  stepNote: step('记'),
  stepPhotograph: step('拍'),
  stepUpload: step('传'),
  homeVisited: yesNoReader({ yes: ['已入户', '入户'], no: ['未入户', '没有入户'] }),
  interviewed: yesNoReader({ yes: ['已访谈', '访谈'], no: ['未访谈', '没有访谈'] }),
  plateHung: yesNoReader({
    yes: ['已悬挂', '悬挂', '已挂牌'],
    no: ['未悬挂', '没有悬挂', '未挂', '未挂牌'],
  }),
  plateWellFilled: yesNoReader({ yes: ['规范'], no: ['不规范'] }),
  plateRight: yesNoReader({ yes: ['准确'], no: ['不准确'] }),
  plateMatchesCard: yesNoReader({ yes: ['一致', '相符'], no: ['不一致', '不相符'] }),
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

/** Kinds whose cells hardly ever repeat, or are read as fast as they are looked up; officers do repeat. */
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
  if (NOT_REMEMBERED.has(fieldDefinition(field).kind) && reader !== readOfficers) {
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
