import { z } from 'zod';
import type { BatchRequest } from './request';

/*
 * Values of cells stay unread here: whoever takes an argument reads it (see Arguments), and a request may carry a
 * hundred thousand of them.
 */

const argumentInfo = z.object({
  Arguments: z.array(z.unknown()).exactOptional(),
  ReferencedObjectPathIds: z.array(z.unknown()).nullable().exactOptional(),
});

const objectPath = z.object({
  Id: z.int(),
  ObjectPathType: z.int(),
  Name: z.string(),
  ParentObjectPathId: z.int().exactOptional(),
  ArgumentInfo: argumentInfo.exactOptional(),
});

const queryInfo = z.object({
  Select: z.array(z.string()).exactOptional(),
  Expand: z.array(z.string()).exactOptional(),
  Top: z.int().exactOptional(),
  Skip: z.int().exactOptional(),
});

const action = z.object({
  Id: z.int(),
  ActionType: z.int(),
  Name: z.string(),
  ObjectPathId: z.int(),
  ArgumentInfo: argumentInfo.exactOptional(),
  QueryInfo: queryInfo.exactOptional(),
  ObjectState: z.record(z.string(), z.unknown()).exactOptional(),
});

/** The batch of one `context.sync()`: actions and the objects that they name. */
export const batchRequestSchema: z.ZodType<BatchRequest> = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});
