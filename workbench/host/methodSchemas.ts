import { z } from 'zod';

/** Every call by number: which one, and in which version of its answer. */
export const methodCallSchema = z.looseObject({
  DdaMethod: z.object({ Version: z.int(), DispatchId: z.int() }),
});

export type MethodCall = z.infer<typeof methodCallSchema>;

/** A batch with what is said of it: the places of a list. */
export const richApiSchema = z.object({
  ArrayData: z
    .tuple([z.string(), z.unknown(), z.unknown(), z.unknown(), z.string(), z.unknown(), z.int()])
    .rest(z.unknown())
    .transform(([customData, , , , body, , flags]) => ({ customData, body, flags })),
});

/** Names and values of the document's settings. */
export const saveSettingsSchema = z.object({
  DdaSettingsMethod: z.object({
    Properties: z.array(z.tuple([z.string(), z.unknown()]).rest(z.unknown())),
  }),
});

/** The end of a ribbon command: its id, 0 or an error's number, and what it says as JSON. */
export const commandDoneSchema = z.object({
  '0': z.string(),
  '1': z.int(),
  '2': z.string().nullish(),
});
