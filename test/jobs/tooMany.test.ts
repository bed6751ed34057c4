import { expect, it } from 'vitest';
import { JobRefused } from '../../src/jobs/checkWorkbooks';
import { refuseTooMany } from '../../src/jobs/generateSheets';

it('generates sheets of 400,000 households and refuses one more in words', () => {
  expect(() => {
    refuseTooMany(400_000);
  }).not.toThrow();
  expect(() => {
    refuseTooMany(400_001);
  }).toThrow(
    new JobRefused(
      '一次最多为400000户生成名单和台账，这次读到400001户；请按乡镇分成几个文件生成。只检查不受此限制。',
    ),
  );
});
