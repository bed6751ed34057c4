import { z } from 'zod';
import { exemptionsSchema } from '../../src/jobs/resultSchema';
import { profileFileSchema } from '../../src/policy/profiles/profileSchema';
import type { Town } from '../app/paneState';

/** Key of the workbook setting that holds the town's decisions as JSON. */
export const TOWN_KEY = 'anju.town';
/** What stood under the key when it could not be read, kept for whoever mends it. */
export const UNREADABLE_TOWN_KEY = 'anju.town.unreadable';

const townSchema = z.strictObject({
  version: z.literal(1),
  profile: profileFileSchema.optional(),
  exemptions: exemptionsSchema,
  day: z.iso.date().optional(),
  onlySheets: z.array(z.string()).min(1).optional(),
  dismissed: z.array(z.string()),
});

export type KeptTown = Omit<Town, 'person'>;

/** Blank, unreadable and read are three answers. */
export type TownReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly why: string }
  | { readonly kind: 'read'; readonly town: KeptTown };

/** Reads the text of the setting. `why` is technical: names of entries and what zod says of them. */
export function readTown(text: string | undefined): TownReading {
  if (text === undefined || text.trim() === '') return { kind: 'none' };
  const parsed = townSchema.safeParse(parseJson(text));
  if (!parsed.success) return { kind: 'unreadable', why: whyOf(parsed.error) };
  const { profile, day, onlySheets, exemptions, dismissed } = parsed.data;
  return {
    kind: 'read',
    town: {
      exemptions,
      dismissed,
      ...(profile === undefined ? {} : { profile }),
      ...(day === undefined ? {} : { day }),
      ...(onlySheets === undefined ? {} : { onlySheets }),
    },
  };
}

/** The text to keep; undefined when the town decided nothing and nothing needs to be kept. */
export function townText(town: KeptTown): string | undefined {
  const { profile, day, onlySheets, exemptions, dismissed } = town;
  const isNew =
    profile === undefined &&
    day === undefined &&
    onlySheets === undefined &&
    exemptions.length === 0 &&
    dismissed.length === 0;
  return isNew
    ? undefined
    : JSON.stringify({ version: 1, profile, day, onlySheets, exemptions, dismissed });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whyOf(error: z.ZodError): string {
  return error.issues
    .map((issue) => `${issue.path.map(String).join('.') || 'JSON'}: ${issue.message}`)
    .join('; ');
}
