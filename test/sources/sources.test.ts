import { describe, expect, it } from 'vitest';
import { isConclusionSource } from '../../src/domain/conclusionSources';
import { fields } from '../../src/domain/household';
import { findSource } from '../../src/domain/profile';
import { vocabularies } from '../../src/policy/vocabularies';
import { sources } from '../../src/sources';
import { disasterCensus } from '../../src/sources/disasterCensus';

describe('其他系统', () => {
  it.each(sources)('$label 的表头都对应已有的字段', ({ headers, id }) => {
    expect(isConclusionSource(id)).toBe(true);
    for (const field of Object.values(headers)) expect(fields).toHaveProperty([field]);
  });

  it('灾普的代码：1—4 为 A—D，1 为是、0 为否', () => {
    const { grades, yesNo } = disasterCensus.coding;
    expect(grades).toEqual({ '1': 'A', '2': 'B', '3': 'C', '4': 'D' });
    expect(yesNo).toEqual({ '1': 'yes', '0': 'no' });
  });

  it('灾普的年代段首尾相接', () => {
    const bands = Object.values(disasterCensus.coding.builtYears ?? {});
    bands.slice(1).forEach((band, index) => {
      expect(band.from).toBe((bands[index]?.to ?? 0) + 1);
    });
  });

  it('灾普的结构代码都是词表里的结构', () => {
    const known = vocabularies.structure.terms.map(({ id }) => id);
    const codes = disasterCensus.coding.terms?.['structure'] ?? {};
    for (const term of Object.values(codes)) expect(known).toContain(term);
  });

  it('按简称、全称、别名或编号找来源', () => {
    const names = ['灾普', '自然灾害风险普查', '灾普系统', 'disaster-census'];
    for (const name of names) expect(findSource(sources, name)).toBe(disasterCensus);
    expect(findSource(sources, '人口普查')).toBeUndefined();
  });

  it('没有一个名称指两个来源', () => {
    const names = sources.flatMap(({ id, label, system, aliases }) => [
      id,
      label,
      system,
      ...aliases,
    ]);
    expect(new Set(names).size).toBe(names.length);
  });
});
