import { z } from 'zod';
import { drawResultSchema } from '../../src/jobs/drawSchema';
import { mergeResultSchema } from '../../src/jobs/mergeSchema';
import { decisionsSchema, reconcileResultSchema } from '../../src/jobs/reconcileSchema';
import { checkResultSchema, exemptionsSchema } from '../../src/jobs/resultSchema';
import { reviewResultSchema } from '../../src/jobs/reviewSchema';
import { versionsResultSchema } from '../../src/jobs/versionsSchema';
import { rollUpResultSchema } from '../../src/jobs/rollup/rollUpSchema';
import { splitResultSchema } from '../../src/jobs/splitSchema';
import { statusResultSchema } from '../../src/jobs/statusSchema';
import { submissionResultSchema } from '../../src/jobs/submitSchema';
import { summaryResultSchema } from '../../src/jobs/summarySchema';
import { visitsResultSchema } from '../../src/jobs/visitsSchema';
import { profileFileSchema } from '../../src/policy/profiles/profileFile';

/** JSON Schemas of the files that other programs read or people write. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const text = (schema: z.ZodType): string =>
    `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
  return new Map([
    ['check-result.schema.json', text(checkResultSchema)],
    ['exemptions.schema.json', text(exemptionsSchema)],
    ['profile.schema.json', text(profileFileSchema)],
    ['match-decisions.schema.json', text(decisionsSchema)],
    ['reconcile-result.schema.json', text(reconcileResultSchema)],
    ['version-changes.schema.json', text(versionsResultSchema)],
    ['draw-result.schema.json', text(drawResultSchema)],
    ['status-result.schema.json', text(statusResultSchema)],
    ['rollup-result.schema.json', text(rollUpResultSchema)],
    ['submission-result.schema.json', text(submissionResultSchema)],
    ['summary-result.schema.json', text(summaryResultSchema)],
    ['visits-result.schema.json', text(visitsResultSchema)],
    ['review-result.schema.json', text(reviewResultSchema)],
    ['split-result.schema.json', text(splitResultSchema)],
    ['merge-result.schema.json', text(mergeResultSchema)],
  ]);
}
