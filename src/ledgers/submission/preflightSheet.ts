import { type CellValue, cellText } from '../../domain/cell';
import type { LedgerDefinition } from '../../domain/ledger';
import type { Collector } from '../../domain/submissionTemplate';
import type { PlannedValue } from '../../domain/writePlan';
import { clerks, DATE, filled, fromField } from '../columns';
import { generatedSheet } from '../generatedSheet';
import { householdRows, namedColumns, sourceColumn } from '../householdColumns';
import { formatId, maskNumbers } from './idFormat';
import { identityOf, identitySentence, outcomeLabels } from './identity';
import type { Preflight } from './preflight';
import { ownCell, textOf } from './prefill';
import type { SubmissionInput } from './submissionInput';
import { isHandedIn, wantsRenovation } from './submissionLedger';
import type { SubmissionRow } from './submissionRow';

/** What happened to the sheets while they were planned, by household key. */
export interface PlannedNews {
  /** Rows that were taken out of a sheet, with what stood in them. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** Cells of the clerk's that differ from what the data say. */
  readonly differing: ReadonlyMap<string, string>;
}

/** What 报送前检查 is made from. */
export interface PreflightInput extends SubmissionInput {
  readonly news: PlannedNews;
}

interface PreflightRow extends SubmissionRow {
  readonly news: PlannedNews;
}

const define = (): LedgerDefinition<PreflightRow> => ({
  id: 'submission-preflight',
  sheetName: '报送前检查',
  title: '报送前检查',
  clause: 'gaoyan2024-6',
  ...householdRows,
  goneMark: { column: 'list-state', text: '本次名单中没有此户' },
  columns: [
    ...namedColumns<PreflightRow>(fromField),
    filled('id-number', '证件号码', 21, 'gaoyan2024-4', idNumber),
    filled(
      'outcome',
      '报送结论',
      13,
      'gaoyan2024-6',
      ({ preflight }) => outcomeLabels[preflight.outcome],
    ),
    filled('reasons', '原因', 46, 'xikou2020-5.3', reasons),
    filled('application', '危改申请', 24, 'gaoyan2024-6.module', application),
    filled('to-collect', '缺什么，谁去补', 30, 'gaoyan2024-3.2', toCollect),
    filled('exemptions', '豁免（理由、经办人、日期）', 26, 'proposal', exemptions),
    filled(
      'differing',
      '手工改动与最新数据不同',
      28,
      'proposal',
      ({ news, household }) => news.differing.get(household.key) ?? null,
    ),
    filled('withdrawn', '移出的报送行', 24, 'proposal', ({ news, household }, standing) =>
      withdrawnSoFar(news.withdrawn.get(household.key), standing('withdrawn')),
    ),
    clerks('handled-by', '处理人', 10, 'proposal'),
    clerks('handled-on', '处理日期', 12, 'proposal', DATE),
    clerks('remark', '备注', 16, 'proposal'),
    filled('list-state', '名单状态', 20, 'proposal', () => '在册'),
    sourceColumn,
  ],
});

/** 报送前检查: every household of the list with what becomes of it, so that the counts can be counted again (GT-01, GT-02). */
export const preflightSheet = generatedSheet<PreflightInput, PreflightRow>({
  define,
  rowsOf: ({ rows, news }) => rows.map((row) => ({ ...row, news })),
  explanation:
    '疑似问题核实清楚之前不报送，任何选项都不能放行；有“错”的户改正后，或写明豁免理由后才报送。本表留在本单位，不随报送表上报。',
  remark: ({ rows }) => {
    const handedIn = rows.filter((row) => isHandedIn('household-information', row)).length;
    return identitySentence(identityOf(rows, handedIn));
  },
});

/** What was taken out stays on record, the latest below. */
function withdrawnSoFar(news: string | undefined, standing: CellValue): PlannedValue {
  const before = cellText(standing);
  if (news === undefined) return before === '' ? null : before;
  return before === '' ? news : `${before}\n${news}`;
}

function idNumber(row: PreflightRow): PlannedValue {
  const { value } = ownCell(row, 'idNumber');
  return value === null ? null : formatId(textOf(value), row.options.idFormat);
}

function sentences(row: PreflightRow, messages: readonly string[]): PlannedValue {
  if (messages.length === 0) return null;
  const text = messages.map((message) => message.replace(/[。；]$/, '')).join('；\n');
  return row.options.idFormat === 'masked' ? maskNumbers(text) : text;
}

function reasons(row: PreflightRow): PlannedValue {
  return sentences(
    row,
    row.preflight.reasons.map(({ message }) => message),
  );
}

/** Of households that want renovation only: put forward, or why not yet. */
function application(row: PreflightRow): PlannedValue {
  if (!wantsRenovation(row)) return null;
  if (isHandedIn('renovation-applications', row)) return '列入申请清单';
  const { outcome, applicationReasons } = row.preflight;
  const why = applicationReasons.map(({ message }) => message);
  return sentences(row, outcome === 'submitted' ? why : ['该户暂不报送', ...why]);
}

/** `村资料员：联系电话、规划许可；驻村工作队员：建筑层数`. */
function toCollect({ preflight, setting }: PreflightRow): PlannedValue {
  const { roles } = setting.profile;
  const lines = collectorLines(preflight, { desk: roles.enteredBy, site: roles.siteVisitOfficer });
  return lines === '' ? null : lines;
}

export function collectorLines(
  { missing }: Preflight,
  names: Readonly<Record<Collector, string>>,
): string {
  return (['desk', 'site'] as const)
    .map((collector) => {
      const headers = missing.filter((each) => each.collector === collector);
      return headers.length === 0
        ? ''
        : `${names[collector]}：${headers.map(({ header }) => header).join('、')}`;
    })
    .filter((line) => line !== '')
    .join('；');
}

function exemptions(row: PreflightRow): PlannedValue {
  const { exemptions: given } = row.preflight;
  return sentences(
    row,
    given.map(
      ({ title, exemption: { reason, person, date } }) =>
        `${title}：${reason}（${person}，${date}）`,
    ),
  );
}
