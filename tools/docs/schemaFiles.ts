import { z } from 'zod';
import { drawResultSchema } from '../../src/jobs/drawSchema';
import { decisionsSchema, reconcileResultSchema } from '../../src/jobs/reconcileSchema';
import { checkResultSchema, exemptionsSchema } from '../../src/jobs/resultSchema';
import { versionsResultSchema } from '../../src/jobs/versionsSchema';
import { rollUpResultSchema } from '../../src/jobs/rollup/rollUpSchema';
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
  ]);
}
