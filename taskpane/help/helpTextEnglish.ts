import type { HelpSection } from './helpText';
import { shortcutLinesEn } from './shortcutLines';

/** The help in English, section by section like the Chinese. */
export const helpEn: readonly HelpSection[] = [
  {
    title: 'What the buttons do',
    paragraphs: [
      'Check: reads the whole workbook, judges every household and puts every rule. It only reads; no cell is changed.',
      'Previous, Next: moves between findings and selects the cell in question.',
      'This household: how the household in the selected row was judged, why, what is missing and what was found.',
      'Lists and ledgers: makes the site visit list, the C/D list, the list of missing information, the rectification ledger and the list of findings. Existing sheets are brought up to date; what was typed in by hand stays.',
      'Submission sheets: checks every household first, then makes the sheets and applications to hand in. Households with suspected problems or errors are held back; the pre-flight sheet has the reasons.',
      'Explain rules: what each rule demands and which clause it rests on.',
      'Settings: profile, expected households, important columns, aliases of villages. They are kept in this workbook.',
    ],
  },
  {
    title: 'Before and after writing',
    paragraphs: [
      'Everything is previewed first: which sheets are new, which cells change, from what to what. Nothing is written until you confirm.',
      'Writing can be stopped; the workbook is then as it was before.',
      'If someone changed a cell after it was read, nothing is written and the cell is named. Check again, then write.',
    ],
  },
  {
    title: 'How to undo',
    paragraphs: [
      'More → Undo writing, or the button on the ribbon, restores the latest write cell by cell.',
      'If one of these cells was edited since, nothing is undone and the cell is named. Save that edit elsewhere or take it back, then undo.',
    ],
  },
  {
    title: 'A sheet is not recognised',
    paragraphs: [
      'The overview says what each sheet was taken for and why. If that is wrong, open Column mapping and say what each column is; the workbook remembers it.',
      'The header needs at least the name of the head of household, and some of identity number, house address and appraisal grade.',
    ],
  },
  {
    title: 'Exemptions',
    paragraphs: [
      'A finding that was verified can be exempted with a reason. Rule, household, reason, person and date are kept; when the cell changes, the exemption lapses and the finding comes back.',
    ],
  },
  {
    title: 'Cell formulas',
    paragraphs: [
      'Type =ANJU. into a cell and Excel lists the formulas of this add-in: they check identity numbers, read appraisal grades, judge households and more. One formula can answer for a whole column; its result spills downwards.',
    ],
    needs: 'customFunctions',
    otherwise: [
      'This Excel has no custom functions (volume-licensed Excel 2021 may lack them): formulas that begin with =ANJU. show #NAME?. Checks, lists and ledgers work all the same; for formulas, use Microsoft 365 or Excel on the web.',
    ],
  },
  {
    title: 'Shortcuts',
    paragraphs: ['With the cursor in a sheet, press', ...shortcutLinesEn],
    needs: 'keyboardShortcuts',
  },
  {
    title: 'Whom to ask',
    paragraphs: [
      'Open More → Diagnostics, press Copy and send it to the person who looks after Office. It holds nothing about households.',
      'Questions of policy go to the township task force; a judgement of this tool does not replace an appraisal.',
    ],
  },
];
