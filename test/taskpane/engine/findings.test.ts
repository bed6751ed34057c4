import { beforeAll, describe, expect, test } from 'vitest';
import { fieldIds, fieldIndex, fields } from '../../../src/domain/household';
import { summarise } from '../../../src/domain/summary';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { messagesOf } from '../../../src/jobs/messagesOf';
import { defaultProfile } from '../../../src/policy/profiles';
import type { FindingQuery, FindingRow, PaneEngine } from '../../../taskpane/engine/paneEngine';
import {
  allRows,
  checkedEngine,
  EVERYTHING,
  LOOK_BACK,
  openSample,
  REQUEST,
  samples,
  sampleTables,
} from './engines';

const checked = async (name: string) =>
  checkTables(await sampleTables(name), { profile: defaultProfile, day: REQUEST.day });

const certificateFields = fieldIds.filter((id) => fields[id].kind === 'idNumber');

describe.each(samples)('%s', (name) => {
  test('gives what the job gives', async () => {
    const result = await checked(name);
    const summary = summarise(result);
    const engine = await checkedEngine(await openSample(name));
    const overview = await engine.recheck(REQUEST);
    expect(overview.households).toBe(summary.households);
    expect(Object.fromEntries(overview.findings.map(({ id, count }) => [id, count]))).toEqual(
      summary.findings,
    );
    expect(Object.fromEntries(overview.judgements.map(({ id, count }) => [id, count]))).toEqual(
      summary.judgements,
    );
    expect(overview.villages.map(({ village, households }) => [village, households])).toEqual(
      summary.byVillage.map(({ village, households }) => [village, households]),
    );
    expect(overview.sheets.reduce((sum, sheet) => sum + sheet.households, 0)).toBe(
      summary.households,
    );
    const messageOf = messagesOf(result);
    const rows = [...(await allRows(engine))].sort((a, b) => a.index - b.index);
    expect(rows.map(({ rule, row, column }) => [rule, row, column])).toEqual(
      result.findings.map(({ rule, place }) => [rule, place.row, place.column]),
    );
    const unmasked = rows.filter(({ message }) => !message.includes('*'));
    for (const { index, message } of unmasked) {
      expect(message).toBe(messageOf(result.findings[index]!));
    }
  });

  test('says every finding in a sentence and names its place', async () => {
    const rows = await allRows(await checkedEngine(await openSample(name)));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.message).toMatch(/[\u4e00-\u9fff].*。$/su);
      expect(row.message).not.toMatch(/[{}]|undefined/u);
      expect(row.where).toMatch(row.row === undefined ? /^$/ : /^([A-Z]+\d+|第\d+行)$/);
    }
  });

  test('shows no certificate number, right or wrong, in a row or a detail', async () => {
    const result = await checked(name);
    const numbers = new Set<string>();
    for (const { readings, members } of [...result.households, ...result.ledger]) {
      const raw = certificateFields.map((id) => readings[fieldIndex[id]]?.raw ?? '');
      for (const text of [...raw, ...members.map(({ idNumber }) => idNumber.raw)]) {
        const plain = text.trim();
        if ((plain.match(/\d/g)?.length ?? 0) >= 14) numbers.add(plain);
      }
    }
    const engine = await checkedEngine(await openSample(name));
    const texts: string[] = [];
    for (const row of await allRows(engine)) {
      const { value, suggestion } = await engine.finding(row.index);
      texts.push([row.household, row.message, value, suggestion ?? ''].join('\n'));
    }
    for (const text of texts) {
      const plain = text.normalize('NFKC').replace(/[ \-–—]/g, '');
      expect(plain).not.toMatch(
        /\d{6}(?:18|19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/,
      );
    }
    const all = texts.join('\n');
    expect([...numbers].filter((number) => all.includes(number))).toEqual([]);
  });
});

describe('the list of findings', () => {
  let engine: PaneEngine;
  let everything: readonly FindingRow[];
  beforeAll(async () => {
    engine = await checkedEngine(await openSample(LOOK_BACK));
    everything = await allRows(engine);
  });

  const first = (pick: (row: FindingRow) => boolean) => everything.find(pick)!;

  test.each(['village', 'rule', 'severity'] as const)('groups by %s without a gap', async (by) => {
    const query: FindingQuery = { groupBy: by };
    const { total, groups } = await engine.findings(query);
    const rows = await allRows(engine, query);
    expect(total).toBe(everything.length);
    let from = 0;
    for (const group of groups) {
      expect(group.from).toBe(from);
      const inGroup = rows.slice(from, from + group.count);
      expect(new Set(inGroup.map((row) => row[by]))).toEqual(new Set([group.id]));
      from += group.count;
    }
    expect(from).toBe(total);
    expect([...rows].map(({ index }) => index).sort((a, b) => a - b)).toEqual(
      everything.map((_, index) => index),
    );
  });

  test.each<[string, () => FindingQuery]>([
    ['nothing', () => EVERYTHING],
    ['a rule', () => ({ groupBy: 'village', rule: everything[3]!.rule })],
    [
      'a village',
      () => ({ groupBy: 'rule', village: first((row) => row.village !== '整张表').village }),
    ],
    ['a severity and words', () => ({ groupBy: 'severity', severity: 'warning', text: '鉴定' })],
    [
      'a village and a severity',
      () => ({
        groupBy: 'none',
        severity: 'error',
        village: first(({ severity }) => severity === 'error').village,
      }),
    ],
  ])('counts what %s could be narrowed to as the narrowed list does', async (_, query) => {
    const wanted = query();
    const list = await engine.findings(wanted);
    const facets = [
      ['village', list.villages],
      ['rule', list.rules],
      ['severity', list.severities],
    ] as const;
    for (const [name, counted] of facets) {
      expect(counted.length).toBeGreaterThan(0);
      for (const { id, count } of counted) {
        const narrowed = await engine.findings({ ...wanted, [name]: id });
        expect([name, id, narrowed.total]).toEqual([name, id, count]);
      }
    }
    const rows = await allRows(engine, wanted);
    expect(rows).toHaveLength(list.total);
    expect(rows.every((row) => wanted.rule === undefined || row.rule === wanted.rule)).toBe(true);
    expect(
      rows.every((row) => wanted.village === undefined || row.village === wanted.village),
    ).toBe(true);
  });

  test('gives pages that make up the whole', async () => {
    const query: FindingQuery = { groupBy: 'village' };
    const whole = await allRows(engine, query);
    const pages: FindingRow[] = [];
    for (let from = 0; from < whole.length; from += 7) {
      pages.push(...(await engine.findingRows(query, from, 7)));
    }
    expect(pages).toEqual(whole);
    expect(await engine.findingRows(query, whole.length, 7)).toEqual([]);
  });

  test('finds words however a search is typed', async () => {
    const name = first(({ household }) => household.includes(' ')).household.split(' ')[1]!;
    const search = async (text: string) => allRows(engine, { groupBy: 'none', text });
    const found = await search(name);
    expect(found.length).toBeGreaterThan(0);
    for (const row of found) expect(`${row.household} ${row.message}`).toContain(name);
    const [{ title }] = found as [FindingRow];
    const both = await search(`${name}　${title}`);
    expect(both).toEqual(
      found.filter((row) => `${row.household} ${row.title} ${row.message}`.includes(title)),
    );
    await search(name.slice(0, 1));
    expect(await search(name)).toEqual(found);
    expect(await search('没有这样的内容')).toEqual([]);
    expect(await search('  ')).toHaveLength(everything.length);
  });

  test('is found again from a cell', async () => {
    const query: FindingQuery = { groupBy: 'rule' };
    const rows = await allRows(engine, query);
    const { sheet, row } = rows.find((each) => (each.row ?? 0) > 5)!;
    const at = await engine.findingAt(query, sheet, row!);
    expect(rows[at!]).toMatchObject({ sheet, row });
    const last = Math.max(
      ...rows.filter((each) => each.sheet === sheet).map((each) => each.row ?? 0),
    );
    expect(rows[(await engine.findingAt(query, sheet, last))!]).toMatchObject({ sheet, row: last });
    expect(await engine.findingAt(query, sheet, last + 1)).toBeUndefined();
    expect(await engine.findingAt(query, '没有这张表', 0)).toBeUndefined();
  });

  test('tells of a finding: clause, value and how many are alike', async () => {
    const fixable = first(({ canFix }) => canFix);
    const detail = await engine.finding(fixable.index);
    expect(detail).toMatchObject(fixable);
    expect(detail.suggestion).toMatch(/^\d{6}\*{8,}/);
    expect(detail.clause.source).not.toBe('');
    expect(detail.clause.text).not.toBe('');
    const alike = await engine.alike(fixable.index);
    expect(alike).toHaveLength(detail.alike);
    expect(alike).toContain(fixable.index);
    const other = await engine.finding(first(({ canFix }) => !canFix).index);
    expect([other.alike, other.suggestion]).toEqual([0, undefined]);
  });

  test('knows the household on a row with its findings', async () => {
    const { sheet, row } = first(({ household, where }) => household !== '' && where !== '');
    const card = await engine.householdAt(sheet, row!);
    expect(card?.findings.map(({ index }) => index)).toEqual(
      everything.flatMap((each) =>
        each.household === card?.household && each.sheet === sheet && each.row === row
          ? [each.index]
          : [],
      ),
    );
    expect(card?.judgementLabel).not.toBe('');
    expect(card?.clause?.text).not.toBe('');
    expect(await engine.householdAt(sheet, 0)).toBeUndefined();
  });

  test('says so when a finding is no longer there', async () => {
    await expect(engine.finding(everything.length)).rejects.toThrow(/已不在最近一次检查/);
  });
});
