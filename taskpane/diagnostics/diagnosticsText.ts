import type { PaneState } from '../app/paneState';
import type { HostFact } from '../office/hostFacts';

/** Facts of the program and its state, beside those of the host. Counts only: no name, number or address. */
export function stateFacts(state: PaneState, version: string): readonly HostFact[] {
  const { overview, error, town, changedSheets, undoSteps, checkedAt } = state;
  const findings = overview?.findings.map(({ id, count }) => `${id} ${count}`).join(', ');
  return [
    ['add-in', version],
    ['profile', overview?.profile.id ?? ''],
    ['checked', checkedAt ?? ''],
    ['sheets', String(overview?.sheets.length ?? '')],
    ['households', String(overview?.households ?? '')],
    ['findings', findings ?? ''],
    ['rules not run', String(overview?.rulesNotRun.length ?? '')],
    ['exemptions', String(town.exemptions.length)],
    ['changed sheets', String(changedSheets.length)],
    ['undo steps', String(undoSteps.length)],
    ['error', error === undefined ? '' : `${error.id} ${error.at}`],
    ['error said', error === undefined ? '' : withoutQuotes(error.sentence)],
    ['error cause', error === undefined ? '' : withoutQuotes(error.cause)],
  ];
}

/** What a sentence quotes may be a cell's content; long digits may be somebody's number. */
function withoutQuotes(sentence: string): string {
  return sentence.replaceAll(/“[^”]*”/g, '“…”').replaceAll(/[0-9Xx]{6,}/g, '…');
}

/** One fact a line, for pasting into a message. */
export function factsText(facts: readonly HostFact[]): string {
  return facts.map(([name, value]) => `${name}: ${value === '' ? '-' : value}`).join('\n');
}
