import { describe, expect, it } from 'vitest';
import { groupLabel } from '../../../taskpane/findings/groupLabel';
import { en } from '../../../taskpane/texts/en';

describe('the heading of a group, in the pane in English', () => {
  it.each([
    ['severity', { id: 'error', label: '错误' }, { label: en.findings.severityNames.error }],
    ['village', { id: '', label: '' }, { label: en.findings.noVillage }],
    ['village', { id: '红军村', label: '红军村' }, { label: '红军村', language: 'zh-CN' }],
    ['rule', { id: 'error', label: '证件号码' }, { label: '证件号码', language: 'zh-CN' }],
  ] as const)('by %s: %j', (groupBy, group, expected) => {
    expect(groupLabel(group, groupBy, en.findings)).toEqual(expected);
  });
});
