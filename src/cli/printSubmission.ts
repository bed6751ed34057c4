import { householdTitle } from '../domain/reconcile/householdTitle';
import { identitySentence, outcomeLabels } from '../ledgers/submission/identity';
import { collectorLines } from '../ledgers/submission/preflightSheet';
import type { SubmissionRow } from '../ledgers/submission/submissionRow';
import { isHandedIn } from '../ledgers/submission/submissionLedger';
import type { PlannedSubmission } from '../jobs/submitWorkbooks';
import { withheldSentence } from '../policy/submissionGate';
import { table } from './textWidth';

/** Households of one kind that a terminal shows; the sheet and the JSON result have them all. */
const SHOWN = 20;

/** The submission for a person at a terminal: the identity, the sheets, who is held back and who collects what. */
export function submissionText(planned: PlannedSubmission): string {
  const { result } = planned.input;
  const blocks = [
    [
      `报送 · ${result.profile.title} · 检查日 ${result.day}`,
      `${identitySentence(planned.identity)}。`,
    ],
    sheetLines(planned),
    heldLines(planned),
    missingLines(planned),
    exemptionLines(planned),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function sheetLines({ input }: PlannedSubmission): string[] {
  const rows = input.sheets.map(({ template, sheetName }) => [
    `  ${sheetName}`,
    String(input.rows.filter((row) => isHandedIn(template.id, row)).length),
  ]);
  return [...table([['报送表', '户数'], ...rows])];
}

function heldLines({ input, identity }: PlannedSubmission): string[] {
  const held = input.rows.filter(({ preflight }) => preflight.reasons.length > 0);
  if (held.length === 0) return [];
  const suspected = withheldSentence(identity.counts['held-suspected']);
  return [
    `不报送的 ${held.length} 户：`,
    ...held.slice(0, SHOWN).map(heldLine),
    ...more(held.length),
    ...(suspected === '' ? [] : [suspected]),
  ];
}

function heldLine({ household, preflight }: SubmissionRow): string {
  const [first, ...others] = preflight.reasons;
  const rest = others.length === 0 ? '' : `（另有${others.length}条）`;
  return `  ${householdTitle(household)}  ${outcomeLabels[preflight.outcome]}：${first?.message ?? ''}${rest}`;
}

function missingLines({ input }: PlannedSubmission): string[] {
  const { roles } = input.result.profile;
  const names = { desk: roles.enteredBy, site: roles.siteVisitOfficer };
  const lacking = input.rows.filter(({ preflight }) => preflight.missing.length > 0);
  if (lacking.length === 0) return [];
  return [
    `缺信息的 ${lacking.length} 户，由谁去补：`,
    ...lacking
      .slice(0, SHOWN)
      .map(
        ({ household, preflight }) =>
          `  ${householdTitle(household)}  ${collectorLines(preflight, names)}`,
      ),
    ...more(lacking.length),
  ];
}

function exemptionLines({ input }: PlannedSubmission): string[] {
  const lines = input.rows.flatMap(({ household, preflight }) =>
    preflight.exemptions.map(
      ({ title, exemption: { reason, person, date } }) =>
        `  ${householdTitle(household)}  ${title}：${reason}（${person}，${date}）`,
    ),
  );
  return lines.length === 0 ? [] : ['按豁免清单放行的问题：', ...lines];
}

function more(all: number): string[] {
  return all > SHOWN ? [`  …共 ${all} 户，其余见“报送前检查”表`] : [];
}
