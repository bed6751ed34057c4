import type { Texts } from '../zh';

export const jobCards: Texts['shell']['jobs'] = {
  check: {
    title: 'Judgements and findings',
    summary: 'Writes the result of every household and all findings as two sheets.',
    button: 'Preview',
  },
  lists: {
    title: 'Lists and ledgers',
    summary:
      'Makes the lists and ledgers of the chosen profile. Existing sheets are only brought up to date; what was typed in stays.',
    button: 'Preview',
  },
  ledger: {
    title: 'Update the rectification ledger',
    summary:
      'Brings the rectification ledger in this workbook up to date with the household sheets. What was typed in stays.',
    button: 'Preview',
  },
  reconcile: {
    title: 'Compare systems',
    summary:
      'Compares sheets or exports of two systems or more, household by household: what differs, is missing or is to be confirmed; writes the list of differences.',
    button: 'Open',
  },
  changes: {
    title: 'Compare versions',
    summary:
      'Compares two exports of the same list, say last week’s and this week’s: rows added and removed, changed cells with old and new value.',
    button: 'Open',
  },
  submit: {
    title: 'Submission sheets',
    summary:
      'Makes the four sheets to hand in and the lists of renovation and change applications, after checking every household: those with suspected problems or errors are held back, with the reason and who is to complete them.',
    button: 'Preview',
  },
  summary: {
    title: 'Summary by village',
    summary:
      'Counts households, grades, progress and closed cases by village, with a sentence and charts; whether the numbers add up stands below the table.',
    button: 'Preview',
  },
  draw: {
    title: 'Draw a sample',
    summary:
      'Draws households by village and judgement. Seed, strata and method are written down, so that anybody can draw the same households again.',
    button: 'Open',
  },
  status: {
    title: 'Deaths, new heads, moves',
    summary:
      'One list each of households that died out, changed their head or moved away: how far each is and what is missing. Nothing is deleted from the roster.',
    button: 'Preview',
  },
  explain: {
    title: 'Rules',
    summary: 'What each rule demands and which clause it rests on.',
    button: 'Open',
  },
  sample: {
    title: 'Sample sheets',
    summary: 'Puts a made-up household sheet into this workbook to try things out.',
    button: 'Open',
  },
};

export const jobForms: Texts['jobForms'] = {
  preview: 'Preview',
  forms: {
    draw: {
      intro:
        'Say how many households, or what share: one of the two. Earlier draws stay as they are.',
      fields: {
        size: {
          label: 'How many households',
          hint: 'For example 60, with those that are always taken',
        },
        share: {
          label: 'Or what share',
          hint: 'For example 5%; part of a household counts as one',
        },
        seed: {
          label: 'Seed',
          hint: 'The day of the check if left blank; the same seed draws the same households',
        },
        by: {
          label: 'Strata',
          options: {
            '': 'Village and judgement',
            village: 'Village only',
            judgement: 'Judgement only',
            none: 'None',
          },
        },
        always: {
          label: 'Always taken',
          hint: 'Grades, rule ids or household codes, for example C,D',
        },
        judgement: {
          label: 'Drawn from',
          options: {
            '': 'All households',
            'AB-self-check': 'Households judged safe by grade A or B',
          },
        },
        'exclude-visited': { label: 'Leave out households already visited' },
        county: { label: 'Drawn by the county' },
      },
    },
  },
};
