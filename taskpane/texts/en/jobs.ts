import type { Texts } from '../zh';

export const jobCards: Texts['shell']['jobs'] = {
  check: {
    title: 'Judgements and findings',
    summary: 'Writes the result of every household and all findings as two sheets.',
    button: 'Preview',
  },
  lists: {
    title: 'Lists and ledgers',
    summary: 'Makes the lists and ledgers, or brings them up to date. What was typed in stays.',
    button: 'Preview',
  },
  ledger: {
    title: 'Update the rectification ledger',
    summary: 'Brings the ledger up to date with the household sheets. What was typed in stays.',
    button: 'Preview',
  },
  reconcile: {
    title: 'Compare systems',
    summary:
      'Compares two systems or more by household: what differs, what is missing on one side.',
    button: 'Open',
  },
  changes: {
    title: 'Compare versions',
    summary: 'Two versions of one sheet: rows added and removed, cells changed, old and new value.',
    button: 'Open',
  },
  submit: {
    title: 'Submission sheets',
    summary:
      'Checks every household, then makes the sheets to hand in. Doubtful ones are held back.',
    button: 'Open',
  },
  rollup: {
    title: 'County roll-up',
    summary: 'Checks the towns’ files and adds them up by town and village.',
    button: 'Open',
  },
  summary: {
    title: 'Summary by village',
    summary: 'Counts households, grades, progress and closed cases by village, with charts.',
    button: 'Preview',
  },
  visits: {
    title: 'Site visits',
    summary: 'Assigns teams and days, saves a sheet a team to print, and reads filled sheets back.',
    button: 'Open',
  },
  review: {
    title: 'Office review',
    summary:
      'Pass or return each household, with the reason; run it again to check what came back.',
    button: 'Preview',
  },
  split: {
    title: 'Split by village',
    summary: 'Makes one file a village, to be merged back when they are done.',
    button: 'Open',
  },
  merge: {
    title: 'Merge village files',
    summary: 'Takes in what the villages changed; where both sides differ, a person decides.',
    button: 'Open',
  },
  draw: {
    title: 'Draw a sample',
    summary: 'Draws by village and judgement; with the seed anybody draws the same again.',
    button: 'Open',
  },
  status: {
    title: 'Deaths, new heads, moves',
    summary: 'A list each of deaths, new heads and moves: how far they are, what is missing.',
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
  save: 'Save as files',
  saved: ({ name, count }) =>
    count === 1 ? `Saved as “${name}”.` : `Saved as “${name}”, which holds ${count} files.`,
  forms: {
    visits: {
      intro: 'Which step?',
      ways: {
        plan: 'Assign teams and days in the site visit list',
        print: 'Save a sheet for each team to print',
        read: 'Read filled sheets back',
      },
      fields: {
        teams: {
          label: 'Teams',
          hint: 'For example: One: Zhang and Li, Two: Wang. Blank: those of the list',
        },
        from: {
          label: 'First day',
          hint: 'For example 2024-09-20; the day of the check if left blank, or the notice’s first',
        },
        to: { label: 'Last day', hint: 'The notice’s last day if left blank' },
        'per-day': { label: 'Most households a team and day', hint: '15 if left blank' },
        'no-weekends': { label: 'Not on weekends' },
        mask: { label: 'Mask certificate numbers' },
        read: {
          label: 'Pick filled sheets',
          lacking: 'Pick the filled sheets first.',
          hint: 'Several files may be picked, in any order and with columns of their own. What is unsure is listed, not filled in.',
        },
      },
    },
    draw: {
      intro:
        'Say how many households, or what share: one of the two. Earlier draws stay as they are.',
      ways: { draw: 'Draw' },
      fields: {
        size: {
          label: 'How many households',
          lacking: 'Say how many households, or below what share.',
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
    split: {
      intro:
        'Save this workbook first, then pick the saved file. The villages’ files come in one .zip; the workbook is not changed. What do the villages get?',
      ways: { split: 'All lists', returns: 'Only what was returned to them' },
      fields: {
        town: { label: 'Pick the township’s file', lacking: 'Pick the township’s file first.' },
      },
    },
    merge: {
      intro:
        'Pick the files that came back from the villages. They are only read; what they change is previewed first.',
      ways: { merge: 'Merge' },
      fields: {
        villages: {
          label: 'Pick village files',
          lacking: 'Pick the villages’ files first.',
          hint: 'Several may be picked. Of files that were not made by splitting, only blank cells are filled.',
        },
      },
    },
    submit: {
      intro: 'Which step?',
      ways: {
        write: 'Write into this workbook',
        save: 'Save as files to hand in',
        fill: 'Fill a template from the receiving department',
      },
      fields: {
        template: {
          label: 'Pick the template',
          lacking: 'Pick the template first.',
          hint: 'Only blank cells below the header are filled. The result is a new file; the template stays as it is.',
        },
        id: {
          label: 'Certificate numbers',
          options: { '': 'As they are', apostrophe: 'With an apostrophe', masked: 'Masked' },
        },
        split: { label: 'Files', options: { sheet: 'One a sheet', village: 'One a village' } },
        csv: {
          label: 'Format',
          options: { '': 'Excel (.xlsx)', 'utf-8': 'CSV (UTF-8)', gbk: 'CSV (GBK)' },
        },
      },
    },
    rollup: {
      intro:
        'Pick the towns’ files: each is checked, and the results are added up. They are only read and need not be open. Where should the sums go?',
      ways: { write: 'Into this workbook', save: 'Into a new file' },
      fields: {
        towns: {
          label: 'Pick the towns’ files',
          lacking: 'Pick the towns’ files first.',
          hint: 'Several .xlsx, .xlsm or .csv files. A town’s name is taken from its sheet, the sheet’s name or the file’s; when a file cannot be read, the others are added up all the same.',
        },
      },
    },
  },
};
