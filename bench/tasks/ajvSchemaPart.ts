import Ajv from 'ajv';
import type { Task } from '../measure';
import { headerOf, ID_PATTERN, NUMBERS, REQUIRED, rowObjects, WORDS } from '../schemaPart';

/** ajv on what a schema can say of the same rows: 40 columns, all errors counted. */
export const task: Task = ([rows = '0']) => {
  const properties = Object.fromEntries(headerOf().map((name) => [name, columnSchema(name)]));
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile({ type: 'object', required: REQUIRED, properties });
  const objects = rowObjects(Number(rows));
  for (const object of rowObjects(20_000)) validate(object);
  return Promise.resolve(() => {
    let issues = 0;
    for (const object of objects) if (!validate(object)) issues += validate.errors?.length ?? 0;
    return Promise.resolve({ rows: objects.length, issues });
  });
};

function columnSchema(name: string): object {
  const words = WORDS[name];
  if (words !== undefined) return { enum: words };
  if (NUMBERS.includes(name)) return { type: 'number', exclusiveMinimum: 0 };
  if (name === '证件号码') return { type: 'string', pattern: ID_PATTERN };
  return { type: ['string', 'number'] };
}
