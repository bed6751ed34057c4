import type { LedgerColumn, LedgerDefinition } from '../../domain/ledger';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, filled, serialColumn } from '../columns';
import { dayCell } from '../comparison/dayCell';
import { generatedSheet } from '../generatedSheet';
import type { DrawInput } from './drawInput';
import { methodText, type StratumBy } from './drawOptions';

/** A stratum of a batch, or the whole of it. */
interface FrameRow {
  readonly input: DrawInput;
  /** Name of the stratum; `全部` for the whole. */
  readonly name: string;
  readonly strata: Readonly<Partial<Record<StratumBy, string>>>;
  readonly counts: { readonly size: number; readonly always: number; readonly random: number };
  readonly isWhole: boolean;
}

const CLAUSE = 'gaoyan2024-5.sampling';
const WHOLE = '全部';

function counted(
  id: string,
  header: string,
  count: (counts: FrameRow['counts']) => number,
): LedgerColumn<FrameRow> {
  const details = { format: 'integer', once: true } as const;
  return filled(id, header, 8, CLAUSE, ({ counts }) => count(counts), details);
}

/** Said once a batch, in the row of the whole. */
function ofWhole(
  id: string,
  header: string,
  width: number,
  fill: (input: DrawInput) => PlannedValue,
): LedgerColumn<FrameRow> {
  const fillWhole = ({ input, isWhole }: FrameRow): PlannedValue => (isWhole ? fill(input) : null);
  return filled(id, header, width, CLAUSE, fillWhole, { once: true });
}

export const defineFrameSheet = (): LedgerDefinition<FrameRow> => ({
  id: 'draw-frame',
  sheetName: '抽样框',
  title: '抽查抽样框',
  clause: CLAUSE,
  keyOf: ({ input, name }) => `${input.batch}|${name}`,
  villageOf: () => '',
  onePageAcross: true,
  identities: [{ columns: ['batch', 'stratum'] }],
  labelColumns: ['batch', 'stratum'],
  columns: [
    serialColumn(),
    filled('batch', '批次', 17, CLAUSE, ({ input }) => input.batch),
    filled('stratum', '层', 20, CLAUSE, ({ name }) => name),
    filled('village', '村（社区）', 12, CLAUSE, ({ strata }) => strata.village ?? null),
    filled('judgement', '初判结果', 19, CLAUSE, ({ strata }) => strata.judgement ?? null),
    counted('size', '抽样框户数', ({ size }) => size),
    counted('always', '必抽户数', ({ always }) => always),
    counted('random', '随机抽取', ({ random }) => random),
    counted('drawn', '抽取合计', ({ always, random }) => always + random),
    ofWhole('seed', '种子', 12, ({ options }) => options.seed),
    ofWhole('method', '抽取办法', 44, ({ options }) => methodText(options)),
    ofWhole('left-out', '不在抽样框的户', 24, leftOutText),
    ofWhole('fingerprint', '抽样框指纹', 19, ({ draw }) => draw.fingerprint),
    filled('drawn-on', '抽取日期', 12, CLAUSE, ({ input }) => dayCell(input.setting.day), {
      ...{ format: 'date', once: true },
    }),
    clerks('remark', '备注', 14, 'proposal'),
  ],
});

/** How anybody draws again, in words. */
const RECIPE_LINES = [
  '重抽办法：每户的抽取号是文字“种子|户标识”（UTF-8）的 SHA-256 值前16位；每层内按抽取号从小到大取“随机抽取”列的户数，必抽的户不参加随机。',
  '户标识：有户编号的为“code:户编号”，没有的为“id:户主证件号码”，都没有的为“name:村|组|姓名”。',
  '抽样框指纹：每户一行“户标识|层|必抽原因”，按字符编码排序、以换行连接后的 SHA-256 值前16位；指纹相同，抽样框就相同。',
] as const;

/** The same in one piece. */
export const RECIPE = RECIPE_LINES.join('');

/** 抽样框: for every batch what was drawn from, so that anybody can draw it again. It only grows. */
export const frameSheet = generatedSheet<DrawInput, FrameRow>({
  define: defineFrameSheet,
  clauseIn2020: 'common-practice',
  headersIn2020: { judgement: '核验结论' },
  rowsOf: frameRows,
  covers: () => () => false,
  explanation: RECIPE_LINES[0],
  lines: () => RECIPE_LINES.slice(1),
});

/** A batch whose frame has changed since is not described again. */
function frameRows(input: DrawInput): readonly FrameRow[] {
  if (input.state === 'frame-changed') return [];
  const { units } = input.frame;
  const strataOf = new Map(units.map(({ stratum, strata }) => [stratum, strata]));
  const rows = input.draw.strata.map((counts) => ({
    ...{ input, counts, name: counts.name, isWhole: false },
    strata: strataOf.get(counts.name) ?? {},
  }));
  const whole = { size: 0, always: 0, random: 0 };
  for (const { counts } of rows) {
    whole.size += counts.size;
    whole.always += counts.always;
    whole.random += counts.random;
  }
  return [{ input, name: WHOLE, strata: {}, counts: whole, isWhole: true }, ...rows];
}

/** Who of the roster could not be drawn; empty when all could. */
export function leftOutText({ frame: { leftOut } }: Pick<DrawInput, 'frame'>): string {
  const parts = [
    ['已死亡销户', leftOut.dead],
    ['已迁出', leftOut['moved-out']],
    ['已现场核实', leftOut.visited],
    ['不在所选范围', leftOut['not-asked-for']],
  ] as const;
  return parts
    .filter(([, count]) => count > 0)
    .map(([label, count]) => `${label}${count}户`)
    .join('，');
}
