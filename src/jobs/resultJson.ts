import { columnLetters, toAddress } from '../domain/address';
import type { CheckResult } from '../domain/check';
import { type Finding, severityLabels } from '../domain/finding';
import { fieldIds, fields, fieldValue, type Household } from '../domain/household';
import type { Clause } from '../domain/parameter';
import { valueText } from '../domain/read/valueText';
import type { SheetReading } from '../domain/sheetReading';
import { summarise } from '../domain/summary';
import type { Vocabularies } from '../domain/vocabulary';
import type { CheckResultJson } from './resultSchema';
import { listPieces } from './listPieces';

type HouseholdJson = CheckResultJson['households'][number];
type FindingJson = CheckResultJson['findings'][number];

interface ResultTexts {
  readonly messageOf: (finding: Finding) => string;
  readonly clauses: Readonly<Record<string, Clause>>;
}

/** The result without its two long lists: those are written item by item. */
type ResultHead = Omit<CheckResultJson, 'households' | 'findings'>;

function resultHead(result: CheckResult, texts: ResultTexts): ResultHead {
  const cited = new Set(result.profile.rules.map((rule) => rule.clause));
  for (const line of result.profile.decisionTable) cited.add(line.clause);
  return {
    profile: { id: result.profile.id, title: result.profile.title },
    day: result.day,
    sheets: result.sheets.map(sheetJson),
    rulesNotRun: result.rulesNotRun.map(({ rule, sheet, reason }) => ({
      rule,
      sheet: sheet === undefined ? null : (result.sheets[sheet]?.table.name ?? null),
      reason,
    })),
    exemptions: {
      applied: result.exempted.length,
      lapsed: [...result.lapsedExemptions],
      unused: [...result.unusedExemptions],
    },
    clauses: Object.fromEntries(
      [...cited].flatMap((id) => {
        const clause = texts.clauses[id];
        return clause === undefined ? [] : [[id, { ...clause }]];
      }),
    ),
    summary: summaryJson(result),
  };
}

function summaryJson(result: CheckResult): CheckResultJson['summary'] {
  const summary = summarise(result);
  return {
    households: summary.households,
    expectedHouseholds: summary.expectedHouseholds ?? null,
    judgements: { ...summary.judgements },
    byVillage: summary.byVillage.map((village) => ({
      ...village,
      judgements: { ...village.judgements },
    })),
    inCDList: summary.inCDList,
    gradeUnclear: summary.gradeUnclear,
    findings: { ...summary.findings },
    findingsByRule: Object.fromEntries(summary.findingsByRule),
    unsureByRule: { ...result.unsure },
    skippedRows: summary.skippedRows,
  };
}

function sheetJson(sheet: SheetReading): CheckResultJson['sheets'][number] {
  return {
    file: sheet.table.workbook,
    name: sheet.table.name,
    role: sheet.role,
    roleReason: sheet.roleReason,
    headerRows: sheet.headerRows.map((row) => row + 1),
    mapped: sheet.mapped.map(({ column, header, field, by }) => ({
      column: columnLetters(column),
      header,
      field,
      label: fields[field].label,
      by,
    })),
    unmapped: sheet.unmapped.map(({ column, header, mayBe }) => ({
      column: columnLetters(column),
      header,
      mayBe: [...mayBe],
    })),
    setAside: sheet.setAside.map(({ column, header }) => ({
      column: columnLetters(column),
      header,
    })),
    skippedRows: sheet.skippedRows.map(({ row, reason, text }) => ({ row: row + 1, reason, text })),
    struckRows: sheet.struckRows.map((row) => row + 1),
    hiddenRows: sheet.hiddenRows.map((row) => row + 1),
  };
}

function householdJson(result: CheckResult, index: number): HouseholdJson {
  const household = result.households[index];
  const judgement = result.judgements[index];
  if (household === undefined || judgement === undefined) {
    throw new Error(`no household ${index}`);
  }
  return {
    key: household.key,
    code: fieldValue(household, 'householdCode') ?? null,
    headName: fieldValue(household, 'headName') ?? null,
    village: fieldValue(household, 'village') ?? null,
    group: fieldValue(household, 'group') ?? null,
    sheet: result.sheets[household.sheet]?.table.name ?? '',
    rows: household.rows.map((row) => row + 1),
    judgement: judgement.result,
    line: judgement.line,
    clause: judgement.clause,
    reason: judgement.reason,
    triggers: judgement.triggers.map(({ id, clause, reason }) => ({ id, clause, reason })),
    inCDList: judgement.inCDList,
    readings: readingsJson(household, result.profile.vocabularies),
  };
}

function readingsJson(household: Household, vocabularies: Vocabularies): HouseholdJson['readings'] {
  const readings: HouseholdJson['readings'] = {};
  fieldIds.forEach((field, index) => {
    const reading = household.readings[index];
    if (reading === undefined) return;
    const { raw, state } = reading;
    if (reading.state === 'read') {
      readings[field] = { raw, state, value: valueText(field, reading.value, vocabularies) };
    } else if (reading.state === 'unreadable') readings[field] = { raw, state, why: reading.why };
    else readings[field] = { raw, state };
  });
  return readings;
}

/** A finding with its sentence, for JSON and for programs that read it. */
function findingJson(
  result: CheckResult,
  finding: Finding,
  texts: ResultTexts,
  ruleById: ReadonlyMap<string, CheckResult['profile']['rules'][number]>,
): FindingJson {
  const rule = ruleById.get(finding.rule);
  if (rule === undefined) throw new Error(`finding of an unknown rule: ${finding.rule}`);
  const table = result.sheets[finding.place.sheet]?.table;
  const { row, column } = finding.place;
  const household =
    finding.household === undefined ? undefined : result.households[finding.household];
  return {
    rule: finding.rule,
    number: rule.number,
    severity: severityLabels[finding.severity],
    duty: rule.duty,
    file: table?.workbook ?? '',
    sheet: table?.name ?? '',
    cell: row === undefined ? null : toAddress(row, column ?? 0),
    household: household?.key ?? null,
    message: texts.messageOf(finding),
    clause: rule.clause,
    ...(finding.suggestion === undefined ? {} : { suggestion: finding.suggestion }),
  };
}

/**
 * The whole result as JSON text in pieces of moderate length, so that a county's result
 * of some gigabytes never stands in memory as one string.
 */
export function* resultJsonPieces(result: CheckResult, texts: ResultTexts): Generator<string> {
  yield JSON.stringify(resultHead(result, texts), null, 1).slice(0, -2);
  yield* listPieces('households', result.households, (_, index) => householdJson(result, index));
  const ruleById = new Map(result.profile.rules.map((rule) => [rule.id, rule]));
  yield* listPieces('findings', result.findings, (finding) =>
    findingJson(result, finding, texts, ruleById),
  );
  yield '\n}\n';
}
