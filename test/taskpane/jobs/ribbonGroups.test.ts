import { describe, expect, it } from 'vitest';
import { type JobGroup, jobGroups } from '../../../src/jobs';
import { en } from '../../../taskpane/texts/en';
import { zh } from '../../../taskpane/texts/zh';
import { readManifest } from '../../../workbench/ribbon/readManifest';
import { manifest } from '../../tools/manifest/repository';
import { documentElement } from '../../workbench/ribbon/manifestElement';

const languages = [
  { language: 'zh-CN', texts: zh },
  { language: 'en-US', texts: en },
] as const;

describe.each(languages)('the groups of jobs in $language', ({ language, texts }) => {
  it('are those of the ribbon, under the same words and in the same order', () => {
    const { tab } = readManifest(documentElement(manifest), language, 'https://localhost:3000/');
    const known = new Set<string>(
      Object.values(jobGroups).flatMap((group) => group.map(({ id }) => id)),
    );
    const ribbon = tab.groups.map(({ label, buttons }) => ({
      label,
      jobs: buttons.flatMap(({ action }) =>
        action.kind === 'run-function' && known.has(action.functionName)
          ? [action.functionName]
          : [],
      ),
    }));
    const pane = Object.entries(jobGroups).map(([group, jobs]) => ({
      label: texts.shell.jobsPage.groups[group as JobGroup],
      jobs: jobs.map(({ id }) => id),
    }));
    expect(ribbon).toEqual(pane);
  });
});
