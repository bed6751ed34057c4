import type { Validation } from '../../model/annotations';
import type { Sheet } from '../../model/sheet';
import { fullAddress } from '../addresses';
import { invalidArgument } from '../apiError';
import { isRecord } from '../arguments';
import { HostObject } from '../targets';
import type { AreasTarget } from '../targets';
import type { ObjectType } from '../objectType';

/** The validation all cells share; undefined when they have none or differ. */
function shared({ sheet, areas }: AreasTarget): Validation | undefined {
  const found = areas.map(({ top, left }) => sheet.annotations.validationAt(top, left));
  const [first] = found;
  return found.every((one) => one?.rule === first?.rule) ? first : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

function typeOfRule(validation: Validation | undefined): string {
  const [key] = Object.keys(validation?.rule ?? {});
  return key === undefined ? 'None' : (TYPES[key] ?? 'MixedCriteria');
}

/** Ranges inside a rule are kept as their address. */
function keptRule(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument('DataValidation.rule');
  const list = value['list'];
  if (!isRecord(list)) return value;
  const { source } = list;
  const isRange = source instanceof HostObject && source.type === 'Range';
  const kept = isRange
    ? `=${fullAddress(source.target as Parameters<typeof fullAddress>[0])}`
    : source;
  if (typeof kept !== 'string' || (!kept.startsWith('=') && kept.length > MAX_LIST_TEXT)) {
    throw invalidArgument('DataValidation.rule');
  }
  return { list: { ...list, source: kept } };
}

/** Characters a list typed into a rule may have. */
const MAX_LIST_TEXT = 255;

const BLANK = { ignoreBlanks: true, prompt: {}, errorAlert: {} } as const;

function change({ sheet, areas }: AreasTarget, part: Partial<Validation>): void {
  for (const area of areas) {
    allow(sheet, area);
    const old = sheet.annotations.validationAt(area.top, area.left);
    sheet.annotations.validate(area, { rule: {}, ...BLANK, ...old, ...part });
  }
}

const allow = (sheet: Sheet, area: AreasTarget['areas'][number]): void => {
  sheet.allow(area, 'layout');
};

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument('DataValidation');
  return value;
}

export const dataValidationType: ObjectType<AreasTarget> = {
  properties: {
    Rule: {
      read: (target) => shared(target)?.rule ?? {},
      write: (target, value) => {
        change(target, { rule: keptRule(value) });
      },
    },
    Type: { read: (target) => typeOfRule(shared(target)) },
    IgnoreBlanks: {
      read: (target) => shared(target)?.ignoreBlanks ?? true,
      write: (target, value) => {
        change(target, { ignoreBlanks: value === true });
      },
    },
    Prompt: {
      read: (target) => shared(target)?.prompt ?? {},
      write: (target, value) => {
        change(target, { prompt: record(value) });
      },
    },
    ErrorAlert: {
      read: (target) => shared(target)?.errorAlert ?? {},
      write: (target, value) => {
        change(target, { errorAlert: record(value) });
      },
    },
  },
  methods: {
    Clear: ({ sheet, areas }) => {
      for (const area of areas) {
        allow(sheet, area);
        sheet.annotations.validate(area, undefined);
      }
    },
  },
};
