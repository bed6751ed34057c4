import { z } from 'zod';

/** A message of office.js on the web, which comes as JSON text by postMessage; its data are read by whoever is asked. */
const messageSchema = z.object({
  _messageType: z.int(),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.int(),
  _data: z.unknown(),
  _actionType: z.int().exactOptional(),
});

export type IncomingMessage = z.infer<typeof messageSchema>;

/** Undefined for what is no message of office.js: other scripts may send texts, too. */
export function readMessage(text: string): IncomingMessage | undefined {
  try {
    return messageSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
