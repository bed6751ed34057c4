import { z } from 'zod';

/** Key of the workbook setting that holds what was decided of comparisons, as JSON. */
export const RECONCILE_KEY = 'anju.reconcile';
/** What stood under the key when it could not be read, kept for whoever mends it. */
export const UNREADABLE_RECONCILE_KEY = 'anju.reconcile.unreadable';

const decided = { person: z.string().min(1), date: z.iso.date() };

const keptSchema = z.strictObject({
  version: z.literal(1),
  /** Ids of systems that a person has named, by sheet. */
  systems: z.record(z.string(), z.string()),
  /** Sheets that are compared though they would not be, or the other way round. */
  ticked: z.record(z.string(), z.boolean()),
  decisions: z.array(
    z.strictObject({
      left: z.string().min(1),
      right: z.string().min(1),
      same: z.boolean(),
      names: z.tuple([z.string(), z.string()]),
      ...decided,
    }),
  ),
  villages: z.array(
    z.strictObject({
      left: z.string(),
      right: z.string(),
      leftSystem: z.string(),
      rightSystem: z.string(),
      same: z.boolean(),
      ...decided,
    }),
  ),
  /** Which side of a difference is right, by the key of its row in the 差异清单. */
  choices: z.array(z.strictObject({ key: z.string().min(1), truth: z.enum(['甲', '乙']) })),
  last: z.iso.datetime().optional(),
});

type Parsed = Omit<z.infer<typeof keptSchema>, 'version'>;

/** What a person has said of two households. */
export type KeptDecision = Readonly<Parsed['decisions'][number]>;
/** What a person has said of two village names. */
export type KeptVillages = Readonly<Parsed['villages'][number]>;
/** Which side of a difference a person holds to be right. */
export type KeptChoice = Readonly<Parsed['choices'][number]>;

/** What the workbook remembers of comparisons. */
export interface KeptReconcile {
  readonly systems: Readonly<Record<string, string>>;
  readonly ticked: Readonly<Record<string, boolean>>;
  readonly decisions: readonly KeptDecision[];
  readonly villages: readonly KeptVillages[];
  readonly choices: readonly KeptChoice[];
  /** When the last comparison was made, ISO 8601. */
  readonly last?: string;
}

export const nothingKept: KeptReconcile = {
  systems: {},
  ticked: {},
  decisions: [],
  villages: [],
  choices: [],
};

/** Blank, unreadable and read are three answers. */
export type ReconcileReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'read'; readonly kept: KeptReconcile };

/** Reads the text of the setting. `why` is technical: what zod says of it. */
export function readReconcile(text: string | undefined): ReconcileReading {
  if (text === undefined || text.trim() === '') return { kind: 'none' };
  const parsed = keptSchema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'unreadable', why: z.prettifyError(parsed.error) };
  const { last, systems, ticked, decisions, villages, choices } = parsed.data;
  const kept = { systems, ticked, decisions, villages, choices };
  return { kind: 'read', kept: last === undefined ? kept : { ...kept, last } };
}

/** The text to keep. */
export function reconcileText(kept: KeptReconcile): string {
  return JSON.stringify({ version: 1, ...kept });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
