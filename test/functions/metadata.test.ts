import { describe, expect, it } from 'vitest';
import * as functions from '../../functions/functions';
import { functionsMetadata } from '../../tools/functions/metadata.mjs';

const { zh, en } = await functionsMetadata();

const CELLS = 'cells:matrix';
const TABLE = 'table:matrix';
const DAY = '[day]:scalar';

/** Ids and parameters are promises: formulas in workbooks of clerks use them. */
const SIGNATURES = {
  IDCHECK: [CELLS, DAY],
  IDNORMALIZE: [CELLS, DAY],
  BIRTHDATE: [CELLS, DAY],
  GRADE: [CELLS],
  APPRAISALYEAR: [CELLS, DAY],
  BEFORECUTOFF: [CELLS, DAY],
  HOUSING: [CELLS],
  VILLAGE: [CELLS],
  GROUP: [CELLS],
  JUDGE: [TABLE, DAY],
  FINDINGS: [TABLE, DAY],
  RECONCILE: ['tableA:matrix', 'tableB:matrix', DAY],
};

describe('metadata of the custom functions', () => {
  it('keeps ids, order and kind of the parameters', () => {
    const signatures = en.functions.map(({ id, parameters }) => [
      id,
      parameters.map(({ name, optional, dimensionality }) =>
        [optional ? `[${name}]` : name, dimensionality ?? 'scalar'].join(':'),
      ),
    ]);
    expect(Object.fromEntries(signatures)).toEqual(SIGNATURES);
  });

  it('has an entry for every exported function, which spills', () => {
    const ids = Object.keys(functions).map((name) => name.toUpperCase());
    expect(zh.functions.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(zh.functions.filter(({ result }) => result.dimensionality !== 'matrix')).toEqual([]);
  });

  it('is not volatile and takes errors as input', () => {
    expect(zh.functions.filter(({ options }) => options !== undefined)).toEqual([]);
    expect(zh.allowErrorForDataTypeAny).toBe(true);
  });

  it.each(zh.functions)('$id is Chinese by default', ({ description, parameters }) => {
    for (const text of [
      description,
      ...parameters.flatMap((each) => [each.name, each.description]),
    ]) {
      expect(text).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each(en.functions)('$id is complete in English', ({ id, name, description, parameters }) => {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z]{3,}$/);
    for (const text of [description, ...parameters.map((each) => each.description)]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('says the same of structure in both languages', () => {
    const structure = (metadata: typeof zh) =>
      metadata.functions.map(({ id, result, parameters }) => ({
        ...{ id, result },
        parameters: parameters.map(({ type, dimensionality, optional }) => ({
          ...{ type, dimensionality, optional },
        })),
      }));
    expect(structure(en)).toEqual(structure(zh));
  });
});
