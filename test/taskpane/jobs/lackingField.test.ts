import { describe, expect, it } from 'vitest';
import type { JobChoices } from '../../../taskpane/engine/jobTypes';
import { fieldsOf, type FormJob, lackingField } from '../../../taskpane/jobs/jobForms';

const file = { name: '村.xlsx', content: new Blob() };

describe('the field that is lacking', () => {
  it.each<[string, FormJob, string, JobChoices, string | undefined]>([
    ['files that are not picked', 'merge', 'merge', {}, 'villages'],
    ['nothing, once they are', 'merge', 'merge', { files: [file] }, undefined],
    ['the first of two of which one is enough', 'draw', 'draw', {}, 'size'],
    ['the same where only blanks are typed', 'draw', 'draw', { answers: { size: ' ' } }, 'size'],
    ['nothing with the first', 'draw', 'draw', { answers: { size: '60' } }, undefined],
    ['nothing with the second', 'draw', 'draw', { answers: { share: '5%' } }, undefined],
    ['nothing in a way that does not ask for it', 'submit', 'write', {}, undefined],
    ['the template in the way that does', 'submit', 'fill', {}, 'template'],
    ['nothing where all may be left blank', 'visits', 'plan', {}, undefined],
  ])('is %s', (_, job, way, choices, name) => {
    expect(lackingField(fieldsOf(job, way), choices)?.name).toBe(name);
  });
});
