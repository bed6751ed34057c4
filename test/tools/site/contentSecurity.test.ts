import { describe, expect, it } from 'vitest';
import { panePolicy, workbenchPolicy } from '../../../tools/site/contentSecurity.mjs';

/** Hosts that a policy lets a page talk to. */
const hostsIn = (policy: string): readonly string[] => [
  ...new Set(policy.match(/https?:\/\/[^ ;]+/g) ?? []),
];

describe('what the pages may load', () => {
  it.each([
    ['self', []],
    ['microsoft', ['https://appsforoffice.microsoft.com']],
    ['21vianet', ['https://appsforoffice.cdn.partner.office365.cn']],
  ] as const)('the pane: its own site and office.js from %s, no text as code', (choice, hosts) => {
    const policy = panePolicy(choice);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toMatch(/unsafe|\*|https:[ ;]/);
    expect(policy).toContain("connect-src 'self';");
    expect(hostsIn(policy)).toEqual(hosts);
  });

  it('the workbench: its own site alone, no text as code', () => {
    expect(workbenchPolicy).toMatch(/^default-src 'none'; /);
    expect(workbenchPolicy).toContain("script-src 'self';");
    expect(workbenchPolicy).not.toMatch(/unsafe-eval|\*/);
    expect(hostsIn(workbenchPolicy)).toEqual([]);
  });
});
