import { helpEn } from '../../help/helpTextEnglish';
import type { Texts } from '../zh';
import { count } from './count';
import { jobCards } from './jobs';
import { overview } from './overview';
import { nextStep, jobsPage, write, restore } from './writing';

export const shell: Texts['shell'] = {
  product: 'Anju',
  tabs: { overview: 'Overview', findings: 'Findings', jobs: 'Lists', more: 'More' },
  tabList: 'Pages',
  pages: {
    questions: 'Wordings to clarify',
    mapping: 'Column mapping',
    settings: 'Settings',
    exemptions: 'Exemptions',
    charts: 'Charts',
    visits: 'Site visits',
    draw: 'Draw a sample',
    split: 'Split by village',
    merge: 'Merge village files',
    submit: 'Submission sheets',
    rollup: 'County roll-up',
    write: 'Preview and write',
    restore: 'Undo writing',
    rules: 'Rules',
    sample: 'Sample sheets',
    reconcile: 'Compare systems',
    changes: 'Compare versions',
    households: 'Households',
    household: 'This household',
    welcome: 'Getting started',
    help: 'Help',
    diagnostics: 'Diagnostics',
  },
  jobs: jobCards,
  tasks: {
    opening: 'Opening',
    reading: 'Reading the workbook',
    checking: 'Checking',
    comparing: 'Comparing',
    planning: 'Preparing the preview',
    filing: 'Making the files',
    writing: 'Writing',
    restoring: 'Restoring',
  },
  back: 'Back',
  close: 'Close',
  stopWork: 'Stop',
  loading: 'Loading…',
  quoted: (name) => `“${name}”`,
  listSeparator: ', ',
  partSeparator: '; ',
  counted: (label, count) => `${label} (${count})`,
  judgements: { '2024': 'Preliminary judgements', '2020': 'Conclusions of the verification' },
  severityTiles: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
  rowsDone: (done, all) =>
    all === undefined ? count(done, 'row', 'rows') : `${done} of ${count(all, 'row', 'rows')}`,
  filesDone: (done, all) =>
    all === undefined ? count(done, 'file', 'files') : `${done} of ${count(all, 'file', 'files')}`,

  unexpected: (id) =>
    `That did not work; the workbook is unchanged. Please try again. If it fails again, copy the diagnostics and send them to your administrator (${id}).`,
  crashed: 'This page cannot be shown. The workbook is unchanged.',
  toOverview: 'To the overview',
  showDiagnostics: 'Diagnostics',
  townUnreadable:
    'The settings and exemptions kept in this workbook cannot be read. They were put aside, and the built-in profile is used. Please fill in the settings again or ask your administrator.',
  previewedAgain:
    'The workbook changed after the preview; nothing was written. The preview is up to date again: please look it over, then confirm.',
  fixOutdated:
    'The workbook changed after the preview; nothing was written. It was checked again: please use the fix once more from the list of findings.',
  stopped: 'Stopped. The workbook is unchanged.',
  checkDone: (households, findings) =>
    `Checked ${count(households, 'household', 'households')}: ${
      findings === 0 ? 'nothing found' : count(findings, 'finding', 'findings')
    }.`,
  checkWithoutList: 'Checked: no list of households was recognised.',
  noFindings: 'No finding fits.',
  firstFinding: 'This is the first finding.',
  lastFinding: 'This is the last finding.',
  findingOf: (number, total, title) => `${number} of ${total}: ${title}`,
  fixTitle: 'Apply suggestions',
  written: (sheets) => `${count(sheets, 'sheet', 'sheets')} written. This can be undone.`,
  nothingToRestore: 'There is nothing to undo.',
  restored: (title) => `Undone: ${title}`,
  sampleNamesTaken: (names) =>
    `The workbook already has sheets named ${names}; the sample was not put in. Use a new workbook or rename those sheets.`,
  sampleMissing: 'The sample file did not come. Please check the network and try again.',
  sampleSentence: (name, rows) => `New sheet “${name}”, ${count(rows, 'row', 'rows')}.`,

  noOffice: {
    retry: 'Try again',
    missing: {
      title: 'Excel is not connected',
      text: 'Microsoft’s office.js did not arrive: the network may be down or the address blocked. Check the network and try again, or ask your administrator to allow it or to deploy with its own office.js.',
    },
    silent: {
      title: 'Excel does not answer',
      text: 'Excel did not answer within 15 seconds. The pane opens as soon as it does. If it does not, close this pane and open it again, or restart Excel.',
    },
    outside: {
      title: 'Please open this in Excel',
      text: 'This page is an Excel add-in; opened alone it has no workbook to check. Open it from the Anju tab in Excel.',
    },
  },
  overview,

  nextStep,
  jobsPage,

  write,
  restore,

  rules: {
    search: 'Find a rule',
    count: (number) => count(number, 'rule', 'rules'),
    none: 'No rule fits.',
    findings: (number) => count(number, 'finding', 'findings'),
    must: 'must be mended',
    verify: 'verify, or give a reason',
    message: 'What it says',
    clause: 'Clause',
    fields: 'Columns',
    showFindings: 'Findings of this rule',
    severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
  },

  sample: {
    text: 'The sample is a sheet of made-up households with the kinds of faults that real sheets have. It is put in as new sheets; yours stay as they are, and it can be undone.',
    advice: 'Best tried in a new, empty workbook.',
    put: 'Preview the sample',
  },

  household: {
    none: 'The selected row is no household. Select a row of a household sheet and try again.',
    again: 'Show the selected row',
    reason: 'Reason',
    triggers: 'A site visit is due because',
    missing: 'Missing information',
    findings: 'Findings of this household',
    noFindings: 'Nothing was found.',
    clause: 'Clause',
  },

  more: {
    household: 'The selected household',
    households: 'Households and reasons',
    questions: 'Wordings to clarify',
    mapping: 'Column mapping',
    charts: 'Charts',
    settings: 'Settings',
    exemptions: 'Exemptions',
    restore: 'Undo writing',
    rules: 'Rules',
    sample: 'Sample sheets',
    help: 'Help',
    welcome: 'Getting started',
    diagnostics: 'Diagnostics',
    check: 'Check',
    tool: 'Tool',
  },

  welcome: {
    steps: [
      {
        title: 'Check',
        text: 'Open your household sheet and press the button below. It only reads.',
      },
      {
        title: 'Work through the findings',
        text: 'Choose one and its cell is selected. Mend it, then check again.',
      },
      {
        title: 'Make lists and ledgers',
        text: 'Preview, then confirm. It can be undone, and what was typed in stays.',
      },
    ],
    privacy: 'Your data stays on this computer: everything is checked inside Excel.',
    start: 'Check this workbook',
    sample: 'Try it with a sample',
  },

  help: helpEn,

  diagnostics: {
    intro:
      'If your administrator asks, copy the following and send it. It holds nothing about households.',
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Could not copy. The text is selected; press Ctrl+C.',
  },
};
