import { describe, expect, it } from 'vitest';
import { dayToSerial } from '../../src/domain/cell';
import { tableOf } from '../../src/domain/rawTable';
import { messagesOf } from '../../src/jobs/messagesOf';
import { planGeneratedSheets } from '../../src/ledgers/planGeneratedSheets';
import {
  check,
  checkRows,
  households,
  judgements,
  messages,
  rulesBroken,
  sheet,
  values,
} from './township';

/** The hard cases of the domain brief, §10, by their numbers there. */
describe('hard cases', () => {
  it('0: a sound household is safe and nothing is said of it', () => {
    const result = checkRows({});
    expect(judgements(result)).toEqual(['preliminarily-safe']);
    expect(rulesBroken(result)).toEqual([]);
  });

  it('2: a whole household dead, struck through, said only in the remark: proposed, never decided', () => {
    const rows = households({ 备注: '2023年死亡' });
    const result = check([sheet(rows, '台账', { struckRows: new Set([2]) })]);
    expect(judgements(result)).toEqual(['needs-clarification']);
    expect(rulesBroken(result)).toContain('death-mentioned');
    expect(result.sheets[0]?.struckRows).toEqual([2]);
  });

  it('3: lives with a son in town, old house D of 2016: safe elsewhere, no appraisal, no ledger', () => {
    const old = { 现住房情况: '投亲靠友', 鉴定等级: 'D', 鉴定日期: '2016' };
    const result = checkRows({ ...old, 核实人: '王五', 核实日期: '2024-09-20' }, old);
    expect(judgements(result)).toEqual(['guaranteed-elsewhere', 'guaranteed-elsewhere-unverified']);
    expect(rulesBroken(result)).toEqual(['elsewhere-not-verified']);
  });

  it('4: B of 2019, site visit found it unchanged: closed, and the date stays 2019', () => {
    const result = checkRows({
      鉴定日期: '2019',
      现场结论: '未改变',
      实际核实时间: '2024-09-20',
      核实责任人: '王五',
    });
    expect(judgements(result)).toEqual(['preliminarily-safe']);
    expect(rulesBroken(result)).not.toContain('appraisal-too-old');
    expect(values(result, 'appraisalDate')).toEqual([{ year: 2019 }]);
  });

  it('5: no record, site visit says “unchanged”: a contradiction, not a conclusion', () => {
    const result = checkRows({
      鉴定等级: '未鉴定',
      鉴定日期: null,
      现场结论: '未改变',
      实际核实时间: '2024-09-20',
      核实责任人: '王五',
    });
    expect(judgements(result)).toEqual([expect.stringContaining('T2')]);
    expect(rulesBroken(result)).toContain('unchanged-without-conclusion');
  });

  it('6: 灾普 2021 “不安全”, 动态监测 2020 B: a conflict that shows both', () => {
    const result = checkRows({
      鉴定等级: null,
      鉴定日期: null,
      灾普鉴定等级: '不安全',
      灾普鉴定时间: 2021,
      动态监测等级: 'B',
      动态监测时间: '2020',
    });
    expect(judgements(result)).toEqual([expect.stringContaining('needs-clarification')]);
    expect(result.judgements[0]?.reason).toMatch(/不安全.*2021.*B级.*2020/);
  });

  it('7: grade 3 is C in a declared 灾普 export and a question in the clerk’s own sheet', () => {
    const rows = households({ 鉴定等级: 3 });
    expect(rulesBroken(check([sheet(rows)]))).toContain('grade-unclear');
    const list = sheet(households({ 鉴定等级: null, 鉴定日期: null }));
    const joined = check([list, sheet(rows, '房屋表')], {
      declaredSheets: { 房屋表: 'disaster-census' },
    });
    expect(joined.sourceRows).toHaveLength(1);
    expect(judgements(joined)).toEqual(['ledger C/D:true']);
  });

  it('11: two brothers in one building: a hint and nothing more', () => {
    const result = checkRows({ 图斑编号: '7' }, { 图斑编号: '7' });
    expect(judgements(result)).toEqual(['preliminarily-safe', 'preliminarily-safe']);
    expect(result.findings.filter(({ rule }) => rule === 'footprint-shared')).toEqual([
      expect.objectContaining({ severity: 'hint' }),
      expect.objectContaining({ severity: 'hint' }),
    ]);
  });

  it('12: CD级 stands in the list in a block of its own', () => {
    const result = checkRows({ 鉴定等级: 'CD级' }, { 鉴定等级: 'D级' });
    expect(judgements(result)).toEqual([
      'needs-clarification C/D:grade-unclear',
      'ledger C/D:true',
    ]);
    const { plan } = planGeneratedSheets(result, [], {
      only: ['grade-cd-list'],
      messageOf: messagesOf(result),
    });
    const content = plan.writes.flatMap((write) =>
      write.kind === 'create-sheet' && write.content.visibility === 'visible'
        ? [write.content]
        : [],
    )[0];
    const column = (content?.rows ?? []).map((row) => JSON.stringify(row.cells));
    const block = column.findIndex((text) => text.includes('待确认等级'));
    expect(column.findIndex((text) => text.includes('李四'))).toBeLessThan(block);
    expect(column.findIndex((text) => text.includes('张三'))).toBeGreaterThan(block);
  });

  it('13: D, renovation under review, still living inside: must move out for the time being', () => {
    const result = checkRows({
      鉴定等级: 'D级',
      保障方式: '农村危房改造',
      改造方式: '原址翻建',
      列入危改年度: '2025',
      模块申请状态: '审核中',
      是否现居住: '是',
      是否已搬离危房: '否',
      过渡期措施: null,
      完成时限: '2025-12-31',
    });
    expect(rulesBroken(result)).toEqual(
      expect.arrayContaining(['living-in-dangerous-house', 'interim-measure-missing']),
    );
  });

  it('15: a sheet named 共48户 with 47 households', () => {
    const rows = Array.from({ length: 47 }, (_, index) => ({
      ...households({})[0],
      户编号: `2${index}`,
    }));
    const result = check([sheet(rows, '03上村小组，共 48 户，共 203人')]);
    expect(messages(result, 'announced-count-differs')).toEqual([
      expect.stringMatching(/48户.*47户/),
    ]);
  });

  it('16: 901 rows of which 3 are subtotals are 898 households', () => {
    const header = ['序号', '村', '户编号', '户主姓名', '现住房情况'];
    const rows = Array.from({ length: 898 }, (_, index) => [
      index + 1,
      '红军村',
      String(100_000 + index),
      '张三',
      '自有农村住房',
    ]);
    const subtotal = (text: string) => [null, text, null, null, null];
    const table = tableOf('台账', [
      header,
      ...rows.slice(0, 300),
      subtotal('小计'),
      ...rows.slice(300, 600),
      subtotal('红军村小计'),
      ...rows.slice(600),
      subtotal('合计'),
    ]);
    const result = check([table]);
    expect(result.households).toHaveLength(898);
    const subtotals = result.sheets[0]?.skippedRows.filter(({ reason }) => reason === 'subtotal');
    expect(subtotals?.map(({ row }) => row)).toEqual([301, 602, 901]);
    expect(result.findings.some(({ rule }) => rule === 'household-count-differs')).toBe(false);
  });

  it('17: a member row inserted outside the merge is not attached silently', () => {
    const table = tableOf(
      '户信息',
      [
        ['户编号', '户主姓名', '姓名', '证件号码', '与户主关系'],
        ['1', '张三', '张三', '500229199903159016', '户主'],
        [null, null, '李四', '512229196807209028', '配偶'],
        [null, null, '王五', '511228199401029031', null],
        ['2', '赵六', '赵六', '500101200506309053', '户主'],
      ],
      {
        merges: [
          { top: 1, bottom: 2, left: 0, right: 0 },
          { top: 1, bottom: 2, left: 1, right: 1 },
        ],
      },
    );
    const result = check([table]);
    expect(result.households.map(({ rows }) => rows)).toEqual([[1, 2], [4]]);
    expect(result.sheets[0]?.looseRows.map(({ row }) => row)).toEqual([3]);
    expect(rulesBroken(result)).toContain('member-row-loose');
  });

  it('19: a number that lost its digits is never repaired', () => {
    const result = checkRows({
      身份证号: { kind: 'long-number', text: '512229196807209000' },
    });
    expect(values(result, 'idNumber')).toEqual(['unreadable']);
    expect(rulesBroken(result)).toEqual(['id-number-digits-lost']);
    expect(result.findings.every(({ suggestion }) => suggestion === undefined)).toBe(true);
  });

  it('20: group 3-1 that became a date', () => {
    const result = checkRows({ 组: { kind: 'date', serial: dayToSerial(2024, 3, 1) } });
    expect(rulesBroken(result)).toEqual(['group-turned-into-date']);
  });

  it('21 and 22: dates of one column in every spelling', () => {
    const result = checkRows(
      { 鉴定日期: '2019.12' },
      { 鉴定日期: 43831 },
      { 鉴定日期: 202005 },
      { 鉴定日期: '未鉴定', 鉴定等级: '未鉴定' },
      { 鉴定日期: 2020.1 },
    );
    expect(judgements(result)).toEqual([
      'site-visit T2',
      'preliminarily-safe',
      'preliminarily-safe',
      'site-visit T2',
      'preliminarily-safe',
    ]);
  });

  it('L14: a formula error is an omission, not a word that there is none', () => {
    const result = checkRows({ 鉴定等级: 'C级', 鉴定日期: { kind: 'error', code: '#N/A' } });
    expect(judgements(result)).toEqual(['ledger+site-visit T1 C/D:true']);
    expect(result.judgements[0]?.missingFields).toEqual(['appraisalDate']);
  });

  it('23: 边缘易致贫户 entered as 脱贫户', () => {
    const result = checkRows({ 户类型: '脱贫户', 监测对象类别: '边缘易致贫户' });
    expect(rulesBroken(result)).toEqual(['household-type-contradicts-monitoring']);
  });
});
