import { describe, expect, it } from 'vitest';
import type { ProfileFile } from '../../../src/policy/profiles/profileSchema';
import type { ColumnOverview } from '../../../taskpane/engine/paneEngine';
import { fieldsFound } from '../../../taskpane/mapping/fieldSearch';
import {
  isChanged,
  isUnclear,
  NO_CHANGES,
  otherWays,
  savedMapping,
  withColumn,
  withSource,
} from '../../../taskpane/mapping/mappingDraft';

const grade = { field: 'appraisalGrade', label: '鉴定等级' } as const;
const date = { field: 'appraisalDate', label: '鉴定时间' } as const;
const village = { field: 'village', label: '村' } as const;

const column = (over: Partial<ColumnOverview>): ColumnOverview => ({
  column: 0,
  letters: 'A',
  header: '住房评级',
  field: undefined,
  fieldLabel: undefined,
  by: undefined,
  mayBe: [],
  ...over,
});

const profile: ProfileFile = {
  id: 'own',
  title: '本镇',
  headers: { 结果: 'appraisalGrade' },
  sheets: { 普查: '灾普' },
};

describe('changing what columns are', () => {
  it('keeps a field under the header as it stands', () => {
    const draft = withColumn(NO_CHANGES, column({}), grade);
    expect(isChanged(draft)).toBe(true);
    expect(savedMapping(profile, '一', draft)).toEqual({
      ...profile,
      headers: { 结果: 'appraisalGrade', 住房评级: 'appraisalGrade' },
    });
  });

  it('takes a change back when what holds is said again', () => {
    const told = column({ header: '结果', field: 'appraisalGrade', by: 'told' });
    const changed = withColumn(NO_CHANGES, told, date);
    expect(isChanged(changed)).toBe(true);
    expect(isChanged(withColumn(changed, told, grade))).toBe(false);
    expect(isChanged(withColumn(NO_CHANGES, column({ by: 'header' }), 'automatic'))).toBe(false);
  });

  it('can confirm what was only seen from the values', () => {
    const seen = column({ field: 'appraisalGrade', by: 'values' });
    expect(savedMapping(profile, '一', withColumn(NO_CHANGES, seen, grade)).headers).toEqual({
      结果: 'appraisalGrade',
      住房评级: 'appraisalGrade',
    });
  });

  it('forgets what was told, and the entry when nothing is left in it', () => {
    const told = column({ header: '结 果', field: 'appraisalGrade', by: 'told' });
    const saved = savedMapping(profile, '一', withColumn(NO_CHANGES, told, 'automatic'));
    expect(saved).toEqual({ id: 'own', title: '本镇', sheets: { 普查: '灾普' } });
  });

  it('can say that a column is none of the fields, and take that back', () => {
    const seen = column({ header: '联系电话', field: 'phone', by: 'header' });
    const left = withColumn(NO_CHANGES, seen, 'not-used');
    expect(savedMapping(profile, '一', left).headers).toEqual({
      结果: 'appraisalGrade',
      联系电话: '不用',
    });
    const setAside = column({ header: '联系电话', by: 'told' });
    expect(isChanged(withColumn(NO_CHANGES, setAside, 'not-used'))).toBe(false);
    expect(isChanged(withColumn(NO_CHANGES, setAside, 'automatic'))).toBe(true);
    expect(isChanged(withColumn(NO_CHANGES, setAside, grade))).toBe(true);
  });

  it.each([
    [column({}), undefined, ['not-used']],
    [column({ field: 'phone', by: 'header' }), undefined, ['not-used']],
    [column({ field: 'phone', by: 'told' }), undefined, ['automatic', 'not-used']],
    [column({ by: 'told' }), undefined, ['automatic']],
    [column({ by: 'told' }), grade, ['automatic', 'not-used']],
    [column({}), 'not-used', ['automatic']],
  ] as const)('offers only what would change something', (at, told, ways) => {
    expect(otherWays(at, told)).toEqual(ways);
  });

  it('declares and takes back the source of a sheet', () => {
    expect(isChanged(withSource(NO_CHANGES, '灾普', '灾普'))).toBe(false);
    const declared = withSource(NO_CHANGES, '自建房', '');
    expect(savedMapping(profile, '二', declared).sheets).toEqual({ 普查: '灾普', 二: '自建房' });
    const own = withSource(NO_CHANGES, '', '灾普');
    expect('sheets' in savedMapping(profile, '普查', own)).toBe(false);
  });

  it.each([
    [column({}), false],
    [column({ mayBe: [grade] }), true],
    [column({ field: 'appraisalGrade', by: 'values' }), true],
    [column({ by: 'told' }), false],
    [column({ field: 'appraisalGrade', by: 'header' }), false],
  ])('says which columns somebody should look at', (at, unclear) => {
    expect(isUnclear(at)).toBe(unclear);
  });
});

describe('searching fields', () => {
  const fields = [village, grade, date];
  it.each([
    ['', [], ['村', '鉴定等级', '鉴定时间']],
    ['鉴定', [], ['鉴定等级', '鉴定时间']],
    ['鉴 定', [date], ['鉴定时间', '鉴定等级']],
    ['', [date], ['鉴定时间', '村', '鉴定等级']],
    ['水费', [date], []],
  ])('%j with likely %j', (typed, mayBe, labels) => {
    expect(fieldsFound(fields, mayBe, typed).map(({ label }) => label)).toEqual(labels);
  });
});
