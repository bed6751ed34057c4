import type { Exemption } from '../../domain/check';
import { type Finding, severityLabels } from '../../domain/finding';
import type { FieldId } from '../../domain/household';
import { housingOf, statusOf } from '../../domain/householdFacts';
import type { Rule } from '../../domain/rule';
import type { Collector, SubmissionSheetId } from '../../domain/submissionTemplate';
import { type EndOfLife, endOfLifeOf } from '../status/endOfLife';
import { columnCell } from './columnCell';
import { fieldLabel, type SubmissionCell, textOf } from './prefill';
import { hasNoCode, type SubmissionSheet } from './submissionSheets';
import type { SuppliedHousehold } from './submissionRow';
import { withoutSupplied } from './suppliedFields';
import { suspicionOf } from './suspicion';

/** What becomes of a household when the sheets are handed in; each household has exactly one. */
export type Outcome = 'submitted' | 'removed-dead' | 'held-suspected' | 'moved-out' | 'held-error';

export interface HoldReason {
  readonly kind: 'error' | 'unreadable' | 'no-code' | 'unclear' | 'suspected' | 'moved-out';
  /** Id of the rule, for errors. */
  readonly rule?: string;
  /** Chinese sentence. */
  readonly message: string;
}

/** Something a sheet asks for that nobody has filled in, and who is to collect it. */
export interface MissingValue {
  readonly column: string;
  readonly header: string;
  readonly collector: Collector;
}

/** What was found of a household before it is handed in. */
export interface Preflight {
  readonly outcome: Outcome;
  readonly reasons: readonly HoldReason[];
  /** Why it is not in 新增危房改造申请清单 although the household's measure is renovation. */
  readonly applicationReasons: readonly HoldReason[];
  readonly missing: readonly MissingValue[];
  /** Errors that a person has answered for in writing. */
  readonly exemptions: readonly { readonly title: string; readonly exemption: Exemption }[];
}

/** What the check found of one household. */
export interface HouseholdFindings {
  readonly findings: readonly Finding[];
  readonly exempted: readonly { readonly finding: Finding; readonly exemption: Exemption }[];
  /** The household whose certificate number was found to be this one's too. */
  readonly sharedNumberWith?: string;
  /** Findings of its row in the town's rectification ledger. */
  readonly ofLedger: readonly Finding[];
}

export interface PreflightSetting {
  readonly sheets: readonly SubmissionSheet[];
  readonly rules: ReadonlyMap<string, Rule>;
  readonly messageOf: (finding: Finding) => string;
}

/**
 * Decides whether a household may be handed in (GT-01, GT-02). 疑似 comes before every error, and no option and no exemption
 * is asked about it; an error holds a household back unless somebody has answered for it in writing.
 */
export function preflightOf(
  row: SuppliedHousehold,
  found: HouseholdFindings,
  setting: PreflightSetting,
): Preflight {
  const errors = [
    ...errorsAmong(withoutSupplied(row, found.findings), setting),
    ...sharedNumber(found),
    ...cellProblems(row, found, setting),
    ...unclear(row),
  ];
  const suspicion = suspicionOf(row);
  const life = endOfLifeOf(row);
  const reasons: HoldReason[] = [
    ...(suspicion === undefined ? [] : [{ kind: 'suspected' as const, message: suspicion }]),
    ...lifeReasons(life),
    ...errors,
  ];
  const outcome = outcomeOf(life, reasons);
  return {
    outcome,
    reasons: outcome === 'removed-dead' ? [] : reasons,
    applicationReasons: errorsAmong(found.ofLedger, setting),
    missing: outcome === 'removed-dead' ? [] : missingValues(row, setting.sheets),
    exemptions: found.exempted.map(({ finding, exemption }) => ({
      title: setting.rules.get(finding.rule)?.title ?? finding.rule,
      exemption,
    })),
  };
}

function outcomeOf({ isRemoved }: EndOfLife, reasons: readonly HoldReason[]): Outcome {
  if (isRemoved) return 'removed-dead';
  const kinds = new Set(reasons.map(({ kind }) => kind));
  if (kinds.has('suspected')) return 'held-suspected';
  if (kinds.has('moved-out')) return 'moved-out';
  return kinds.size > 0 ? 'held-error' : 'submitted';
}

/** Of two households under one number either may be the wrong one, whichever of them the finding points to. */
function sharedNumber({ sharedNumberWith }: HouseholdFindings): HoldReason[] {
  if (sharedNumberWith === undefined) return [];
  const message = `证件号码与“${sharedNumberWith}”的相同，请按原件核对两户，改正录错的一户。`;
  return [{ kind: 'error', rule: 'id-number-duplicate', message }];
}

function errorsAmong(
  findings: readonly Finding[],
  { rules, messageOf }: PreflightSetting,
): HoldReason[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map((finding) => {
      const number = rules.get(finding.rule)?.number ?? finding.rule;
      const message = `${severityLabels.error} ${number}：${messageOf(finding)}`;
      return { kind: 'error', rule: finding.rule, message };
    });
}

/** Values that cannot be handed in as they stand: not readable, or without a code in the town's template. */
function cellProblems(
  row: SuppliedHousehold,
  found: HouseholdFindings,
  { sheets }: PreflightSetting,
): HoldReason[] {
  const told = toldFields(found);
  const problems = new Map<string, HoldReason>();
  forEachCell(row, sheets, (column, cell) => {
    const text = textOf(cell.value).trim();
    if (cell.state === 'unreadable' && !isTold(cell, row, told)) {
      const label = cell.field === undefined ? column.header : fieldLabel(cell.field);
      const message = `“${label}”填的“${text}”不能识别：${cell.why ?? ''}。请核对后改填。`;
      const key = cell.field ?? `${text}|${cell.why ?? ''}`;
      if (!problems.has(key)) problems.set(key, { kind: 'unreadable', message });
    } else if (cell.state === 'read' && hasNoCode(column, text)) {
      const message = `“${column.header}”的“${text}”在报送模板里没有对应的写法，请在方案文件的 codes 里补上。`;
      problems.set(`${column.id}|code`, { kind: 'no-code', message });
    }
  });
  return [...problems.values()];
}

/** Fields that an error already names, or for which somebody has answered in writing. */
function toldFields({ findings, exempted }: HouseholdFindings): ReadonlySet<FieldId | undefined> {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return new Set([...errors, ...exempted.map(({ finding }) => finding)].map(({ field }) => field));
}

/** What the judgement says of an unclear conclusion need not be said of its cells again. */
function isTold(
  { field }: SubmissionCell,
  { judgement }: SuppliedHousehold,
  told: ReadonlySet<FieldId | undefined>,
): boolean {
  if (field !== undefined) return told.has(field);
  return judgement.result === 'needs-clarification' || told.has('appraisalGrade');
}

/** A household of which nobody can say whether it is safe, or whether it is still there. */
function unclear({ judgement, setting: { profile } }: SuppliedHousehold): HoldReason[] {
  return judgement.result === 'needs-clarification'
    ? [{ kind: 'unclear', message: `${profile.judgementTitle}待确认：${judgement.reason}` }]
    : [];
}

/** What roster and lists of 户籍变动 leave open (S2 四(一)). */
function lifeReasons({ waiting, doubts }: EndOfLife): HoldReason[] {
  return [
    ...(waiting === undefined ? [] : [{ kind: 'moved-out' as const, message: waiting }]),
    ...doubts.map((message) => ({ kind: 'unclear' as const, message })),
  ];
}

function missingValues(
  row: SuppliedHousehold,
  sheets: readonly SubmissionSheet[],
): readonly MissingValue[] {
  const missing = new Map<string, MissingValue>();
  forEachCell(row, sheets, ({ id, header, collector }, cell) => {
    if (collector === undefined || cell.state !== 'blank') return;
    missing.set(id, { column: id, header, collector });
  });
  return [...missing.values()];
}

/** Sheets about the own house say nothing of a household that lives elsewhere or has left. */
const ABOUT_THE_HOUSE: ReadonlySet<SubmissionSheetId> = new Set<SubmissionSheetId>([
  'house-information',
  'house-safety',
  'house-hazards',
]);

/** Which of the four sheets a household belongs in, once nothing holds it back. */
export function belongsIn(id: SubmissionSheetId, { household }: SuppliedHousehold): boolean {
  if (id === 'household-information') return true;
  if (!ABOUT_THE_HOUSE.has(id)) return false;
  return housingOf(household) !== 'elsewhere' && statusOf(household) !== 'moved-out';
}

function forEachCell(
  row: SuppliedHousehold,
  sheets: readonly SubmissionSheet[],
  visit: (column: SubmissionSheet['columns'][number], cell: SubmissionCell) => void,
): void {
  for (const { template, columns } of sheets) {
    if (!belongsIn(template.id, row)) continue;
    for (const column of columns) visit(column, columnCell(row, column));
  }
}
