import { describe, expect, test } from 'vitest';
import { tableOf } from '../../src/domain/rawTable';
import { checkTables } from '../../src/jobs/checkWorkbooks';
import { defaultProfile } from '../../src/policy/profiles';

const noList = (workbook: string, name: string) => tableOf(name, [['甲', '乙']], { workbook });

describe('tables of which none is a list', () => {
  test('are named together where the reason is the same, so that the advice is given once', () => {
    const tables = [
      noList('甲.xlsx', '一组'),
      noList('甲.xlsx', '二组'),
      noList('乙.xlsx', '名单'),
    ];
    const check = () => checkTables(tables, { profile: defaultProfile, day: '2024-10-08' });
    expect(check).toThrow(/无法检查。《甲\.xlsx》的“一组”、“二组”，《乙\.xlsx》的“名单”：前20行/);
    expect(check).not.toThrow(/前20行.*前20行/);
  });
});
