import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type DrawWords, drawOptions } from '../../../src/jobs/drawRequest';
import { drawJson } from '../../../src/jobs/drawJson';
import { drawResultSchema } from '../../../src/jobs/drawSchema';
import { planDrawOver } from '../../../src/jobs/drawWorkbooks';
import { checkTables } from '../../../src/jobs/checkWorkbooks';
import { generateOver } from '../../../src/jobs/generateSheets';
import type { PlannedDraw } from '../../../src/ledgers/draw/planDraw';
import { gaoyan2024 } from '../../../src/policy/profiles/gaoyan2024';
import { ListBook } from '../listBook';
import { type Cells, fine, sheet } from '../submission/villageUnderTest';

const LIST = '抽查名单';
const FRAME = '抽样框';

/** Four in 红军村, two in 双河村, all judged safe. */
const SIX = [0, 1, 2, 3]
  .map((who) => fine(who))
  .concat([4, 5].map((who) => fine(who, { 村: '双河村' })));

class County extends ListBook<PlannedDraw> {
  list: readonly Cells[] = SIX;

  draw(words: Partial<DrawWords> = {}, day = '2024-10-08'): this {
    const setting = { profile: gaoyan2024, day };
    const asked = {
      ...{ size: '3', seed: '20240911', by: 'village', always: [] },
      ...{ excludeVisited: false, proportional: false, county: true, ...words },
    };
    return this.run((standing) =>
      planDrawOver(
        checkTables([sheet('住户表', this.list)], setting),
        standing,
        drawOptions(asked, setting),
      ),
    );
  }

  keys(): readonly string[] {
    return this.planned.input.draw.drawn.map(({ unit }) => unit.key);
  }

  /** The site visit list that is made over the workbook. */
  siteVisits(): readonly Readonly<Record<string, string>>[] {
    const options = { profile: gaoyan2024, day: '2024-10-08' };
    const tables = [sheet('住户表', this.list), ...this.tables];
    const checked = { result: checkTables(tables, options), tables, options };
    const book = new ListBook();
    const standing = { name: '结果.xlsx', tables: this.tables };
    book.run(() => generateOver(checked, standing, ['外业现场核实清单']));
    return book.tables.some(({ name }) => name === '外业现场核实清单')
      ? book.rows('外业现场核实清单')
      : [];
  }
}

const drawn = (): County => new County().draw();

describe('what is drawn', () => {
  it('is every stratum’s share, and anybody can draw it again from the sheet', () => {
    const county = drawn();
    expect(
      county.rows(FRAME).map((row) => [row['层'], row['抽样框户数'], row['随机抽取']]),
    ).toEqual([
      ['全部', '6', '3'],
      ['双河村', '2', '1'],
      ['红军村', '4', '2'],
    ]);
    const digest = (key: string) =>
      createHash('sha256').update(`20240911|${key}`).digest('hex').slice(0, 16);
    for (const row of county.rows(LIST)) {
      expect(row['抽取号']).toBe(digest(`code:${row['户编号']!}`));
    }
    const inVillage = [0, 1, 2, 3].map((who) => digest(`code:500229108201000${who}`)).sort();
    const numbers = county.rows(LIST).map((row) => row['抽取号']);
    expect(numbers).toEqual(expect.arrayContaining(inVillage.slice(0, 2)));
  });

  it('leaves out who is dead, who has left, and, where asked, who was visited; and says so', () => {
    const county = new County();
    county.list = [
      fine(0, { 户籍状态: '已死亡销户' }),
      fine(1, { 户籍状态: '迁出' }),
      fine(2, { 实际核实时间: '2024-09-20' }),
      fine(3),
    ];
    county.draw({ excludeVisited: true });
    expect(county.keys()).toEqual(['code:5002291082010003']);
    expect(county.rows(FRAME)[0]!['不在抽样框的户']).toBe(
      '已死亡销户1户，已迁出1户，已现场核实1户',
    );
    expect(county.planned.notes).toContain('要抽3户，抽样框只有1户，已全部列入。');
    expect(county.draw({ seed: 'b' }).keys()).toHaveLength(2);
  });

  it('leaves out who was visited in an earlier batch', () => {
    const county = new County().draw({ size: '6' });
    county
      .type(LIST, '测试甲', { 抽查日期: '2024-10-09' })
      .draw({ seed: 'b', excludeVisited: true });
    expect(county.planned.input.frame.leftOut.visited).toBe(1);
    expect(county.keys()).not.toContain('code:5002291082010000');
  });

  it.each([
    ['a grade', ['C']],
    ['a rule', ['appraisal-too-old']],
    ['the number of a rule', ['ap-02']],
    ['a household by its code', ['5002291082010003']],
  ])('always takes %s', (_, always) => {
    const county = new County();
    county.list = [
      ...SIX.slice(0, 3),
      fine(3, { 鉴定等级: 'C级', 鉴定日期: '2018' }),
      ...SIX.slice(4),
    ];
    county.draw({ size: '1', always });
    expect(county.keys()).toEqual(['code:5002291082010003']);
    expect(county.rows(LIST)[0]!['抽取方式']).toMatch(/^必抽/);
  });

  it('says which named household is not there, with its certificate number masked', () => {
    const county = new County().draw({ always: ['512229197001019014', '5002291082010001'] });
    expect(county.planned.notes.join()).toContain('512229********9014');
    expect(county.planned.notes.join()).not.toContain('5002291082010001');
  });

  it('is only households safe by grade A or B for the self-check', () => {
    const county = new County();
    county.list = [
      fine(0, { 鉴定等级: 'A级' }),
      fine(1, { 鉴定等级: 'C级' }),
      fine(2, { 现住房情况: '投亲靠友', 核实人: '甲', 核实日期: '2024-09-20' }),
      fine(3),
    ];
    county.draw({ size: '9', judgement: 'AB-self-check', county: false });
    expect(county.keys()).toEqual(
      ['code:5002291082010000', 'code:5002291082010003'].sort(
        (a, b) => county.keys().indexOf(a) - county.keys().indexOf(b),
      ),
    );
    expect(county.rows(LIST).map((row) => row['抽查来源'])).toEqual(['本镇抽查', '本镇抽查']);
  });

  it('has a result of the published shape', () => {
    const json = drawJson(drawn().planned);
    expect(drawResultSchema.parse(json)).toEqual(json);
    expect(json.drawn).toHaveLength(3);
  });
});

describe('batches', () => {
  const typed = { 抽查人: '张某', 抽查日期: '2024-10-09', 与初判是否一致: '是' };

  it('the same draw again changes nothing', () => {
    const county = drawn().draw();
    expect(county.planned.plan.writes).toEqual([]);
    expect(county.planned.input.state).toBe('same');
  });

  it('the same draw of rows in another order draws the same', () => {
    const county = drawn();
    const before = county.keys();
    county.list = [...SIX].reverse();
    county.draw();
    expect(county.keys()).toEqual(before);
    expect(county.planned.counts[LIST]).toMatchObject({ addedRows: 0, goneRows: 0 });
  });

  it('another seed comes below, and what was typed stays', () => {
    const county = drawn();
    const [first] = county.rows(LIST);
    county.type(LIST, first!['户主姓名']!, typed).draw({ seed: '20240912' });
    const rows = county.rows(LIST);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject(typed);
    expect(new Set(rows.map((row) => row['批次'])).size).toBe(2);
    expect(
      county
        .rows(FRAME)
        .filter((row) => row['层'] === '全部')
        .map((row) => row['种子']),
    ).toEqual(['20240911', '20240912']);
  });

  it('a frame that has changed since is told, and the batch stays as it was drawn', () => {
    const county = drawn();
    const before = county.rows(LIST).map((row) => row['户编号']);
    county.list = [...SIX, fine(6)];
    county.draw();
    expect(county.planned.input.state).toBe('frame-changed');
    expect(county.planned.notes[0]).toMatch(/没有重抽；要按现在的名单再抽一批，请换一个种子/);
    expect(county.rows(LIST).map((row) => row['户编号'])).toEqual(before);
    expect(county.rows(FRAME)).toHaveLength(3);
  });

  it('a drawn household that has left the roster is marked; a new telephone is carried over', () => {
    const county = new County().draw({ size: '6' });
    county.list = SIX.slice(1).map((cells) => ({ ...cells, 联系电话: '19911112222' }));
    county.draw({ seed: 'b', size: '1' }, '2024-10-20');
    const [gone] = county.rows(LIST).filter((row) => row['户主姓名'] === '测试甲');
    expect(gone!['名单状态']).toBe('已不在名册（2024-10-20）');
    expect(county.said(LIST, '测试乙', '联系电话')).toBe('19911112222');
    expect(county.said(LIST, '测试乙', '名单状态')).toBe('在册');
  });

  it('a row that was deleted is not drawn back', () => {
    const county = drawn();
    const who = county.rows(LIST)[0]!['户主姓名']!;
    county.deleteRow(LIST, who).draw();
    expect(county.rows(LIST)).toHaveLength(2);
  });

  it('more of the same seed is another batch', () => {
    const county = drawn().draw({ size: '4' });
    expect(county.rows(LIST)).toHaveLength(7);
  });
});

describe('the site visit list', () => {
  it('holds who the county has drawn, with that as the reason', () => {
    const county = new County().draw({ size: '1', always: ['5002291082010001'] });
    expect(county.siteVisits().map((row) => [row['户主姓名'], row['需核实原因']])).toEqual([
      ['测试乙', '县级抽查'],
    ]);
  });

  it('adds the reason to those of the desk', () => {
    const county = new County();
    county.list = [fine(0, { 鉴定日期: '2018' }), ...SIX.slice(1)];
    county.draw({ size: '1', always: ['5002291082010000'] });
    expect(county.siteVisits().map((row) => row['需核实原因'])).toEqual([
      '无记录或早于2020年；县级抽查',
    ]);
  });

  it('holds nobody whom only the town has drawn', () => {
    expect(new County().draw({ county: false }).siteVisits()).toEqual([]);
  });
});
