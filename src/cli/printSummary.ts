import { columnLetters } from '../domain/address';
import type { CheckResult } from '../domain/check';
import { severityLabels } from '../domain/finding';
import { fields } from '../domain/household';
import { roleLabels, skipLabels } from '../domain/sheetLabels';
import type { SheetReading } from '../domain/sheetReading';
import { type CheckSummary, judgementLabels, summarise } from '../domain/summary';
import { groupBy } from '../domain/grouping';
import { rectificationLines } from './printRectification';
import { padEnd, table } from './textWidth';

/** The summary of a check for a person at a terminal: what was read, judged and found. */
export function summaryText(result: CheckResult): string {
  const summary = summarise(result);
  const blocks = [
    [`${result.profile.title} · 检查日 ${result.day}`],
    ...result.sheets.filter((sheet) => sheet.role !== 'generated').map(sheetLines),
    countLines(summary),
    villageLines(result, summary),
    rectificationLines(result),
    findingLines(result, summary),
    notRunLines(result),
    exemptionLines(result),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sheetLines(sheet: SheetReading): string[] {
  const name = `《${sheet.table.workbook}》工作表“${sheet.table.name}”：${roleLabels[sheet.role]}`;
  if (sheet.role === 'not-recognised') return [`${name}。${sheet.roleReason}`];
  const header = sheet.headerRows.map((row) => row + 1).join('、');
  const lines = [`${name}，表头在第 ${header} 行，认出 ${sheet.mapped.length} 列`];
  if (sheet.unmapped.length > 0) {
    const columns = sheet.unmapped.map(
      ({ column, header: text }) => `${columnLetters(column)}列“${text}”`,
    );
    lines.push(`  未认出的列（没有参与检查）：${columns.join('、')}`);
  }
  const reasons = groupBy(sheet.skippedRows, (skipped) => skipped.reason);
  for (const [reason, rows] of reasons) {
    lines.push(
      `  跳过 ${rows.length} 行${skipLabels[reason]}：第 ${rowList(rows.map(({ row }) => row + 1))} 行`,
    );
  }
  const also: readonly (readonly [string, readonly number[]])[] = [
    ['隐藏行也已读入', sheet.hiddenRows],
    ['整行有删除线，仍按在册读入，请确认', sheet.struckRows],
  ];
  for (const [words, rows] of also) {
    if (rows.length > 0) lines.push(`  ${words}：第 ${rowList(rows.map((row) => row + 1))} 行`);
  }
  return lines;
}

const ROWS_SHOWN = 12;

function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, ROWS_SHOWN).join('、');
  return rows.length > ROWS_SHOWN ? `${shown}…（共 ${rows.length} 行）` : shown;
}

function countLines(summary: CheckSummary): string[] {
  const { households, expectedHouseholds } = summary;
  const found = `读到 ${households} 户`;
  if (expectedHouseholds === undefined) return [`${found}。`];
  const difference = households - expectedHouseholds;
  if (difference === 0) return [`应有 ${expectedHouseholds} 户，${found}，户数相符。`];
  const words = difference < 0 ? `少 ${-difference} 户` : `多 ${difference} 户`;
  return [`应有 ${expectedHouseholds} 户，${found}，${words}。`];
}

function villageLines({ profile }: CheckResult, summary: CheckSummary): string[] {
  const shown = profile.judgements.filter((judgement) => (summary.judgements[judgement] ?? 0) > 0);
  const header = [
    `${profile.judgementTitle}（户）`,
    '户数',
    ...shown.map((judgement) => judgementLabels[judgement]),
  ];
  const rows = summary.byVillage.map(({ village, households, judgements }) => [
    village,
    String(households),
    ...shown.map((judgement) => String(judgements[judgement] ?? 0)),
  ]);
  const total = [
    '合计',
    String(summary.households),
    ...shown.map((judgement) => String(summary.judgements[judgement] ?? 0)),
  ];
  return [
    ...table([header, ...rows, total]),
    `C、D级 ${summary.inCDList} 户；另有 ${summary.gradeUnclear} 户等级待确认。`,
  ];
}

function findingLines(result: CheckResult, summary: CheckSummary): string[] {
  const { error, warning, hint } = summary.findings;
  if (error + warning + hint === 0) return ['没有查出问题。'];
  const rows = result.profile.rules
    .map((rule) => ({ rule, count: summary.findingsByRule.get(rule.id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ rule, count }) => [
      `  ${severityLabels[rule.severity]}  ${padEnd(rule.number, 7)}${rule.title}（${rule.id}）`,
      String(count),
    ]);
  return [
    `查出问题 ${error + warning + hint} 条：错 ${error}，警 ${warning}，提 ${hint}`,
    ...table(rows),
  ];
}

function notRunLines(result: CheckResult): string[] {
  if (result.rulesNotRun.length === 0) return [];
  const rules = new Map(result.profile.rules.map((rule) => [rule.id, rule]));
  const reasons = groupBy(result.rulesNotRun, ({ missing, reason }) =>
    missing.length === 0
      ? reason
      : `缺“${missing.map((field) => fields[field].label).join('、')}”列`,
  );
  const lines = [...reasons].map(([reason, notRun]) => {
    const ids = new Set(notRun.map(({ rule }) => rule));
    const titles = [...ids].map(
      (id) => `${rules.get(id)?.number ?? ''} ${rules.get(id)?.title ?? id}`,
    );
    return `  ${reason.replace(/。$/, '')}：${titles.join('、')}`;
  });
  return ['下列规则没有执行：', ...lines];
}

function exemptionLines(result: CheckResult): string[] {
  const lines: string[] = [];
  if (result.exempted.length > 0) lines.push(`按豁免清单不再计入 ${result.exempted.length} 条。`);
  for (const { rule, household } of result.lapsedExemptions) {
    lines.push(`豁免已失效（单元格内容变了）：${rule}，户 ${household}。请重新确认。`);
  }
  for (const { rule, household } of result.unusedExemptions) {
    lines.push(`豁免没有用上（没有这条问题）：${rule}，户 ${household}。可以删去。`);
  }
  return lines;
}
