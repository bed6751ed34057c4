import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLineJobs } from '../src/jobs';
import { exemptionsSchema } from '../src/jobs/resultSchema';
import { rules } from '../src/policy/rules';
import { profileFromJson } from '../src/policy/profiles/profileFile';

const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('examples of the user guide', () => {
  it('the profile of a town is accepted', async () => {
    const profile = profileFromJson(await json('docs/examples/本镇方案.json'), '本镇方案.json');
    expect(profile.id).toBe('xiangyang-2024');
    expect(profile.rules.some(({ id }) => id === 'footprint-shared')).toBe(false);
  });

  it('the exemptions are accepted and name rules that exist', async () => {
    const exemptions = exemptionsSchema.parse(await json('docs/examples/豁免清单.json'));
    const ids = new Set(rules.map(({ id }) => id));
    expect(exemptions.filter(({ rule }) => !ids.has(rule))).toEqual([]);
  });
});

describe.each(['README.md', 'docs/用户手册.md', 'docs/architecture.md'])('%s', (page) => {
  it('links to files that exist', async () => {
    const text = await readFile(page, 'utf8');
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it('names verbs and options that exist', async () => {
    const text = await readFile(page, 'utf8');
    for (const [line, verb] of text.matchAll(/npx anju (\w+)[^\n]*/g)) {
      const job = commandLineJobs.find(({ id }) => id === verb);
      expect(job, line).toBeDefined();
      const options = [...line.matchAll(/--([a-z-]+)/g)].map(([, option]) => option);
      const known = job?.options.map(({ name }): string => name) ?? [];
      expect(options.filter((option) => !known.includes(option ?? ''))).toEqual([]);
    }
  });
});
