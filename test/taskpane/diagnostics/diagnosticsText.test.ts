import { describe, expect, it } from 'vitest';
import { initialState } from '../../../taskpane/app/initialState';
import { factsText, stateFacts } from '../../../taskpane/diagnostics/diagnosticsText';

describe('the diagnostics', () => {
  it('name the last failure without what cells hold', () => {
    const error = {
      id: 'A1B2C',
      sentence: '工作表“红军村”的 D12 单元格原来是“张三”，身份证 51122219680720902X。',
      cause: 'PlanRefused · 原来是“张三”',
      at: '2024-10-12T08:00:00.000Z',
    };
    const text = factsText(stateFacts({ ...initialState, error }, '0.1.0'));
    expect(text).toContain('A1B2C');
    expect(text).toContain('D12');
    expect(text).toContain('add-in: 0.1.0');
    expect(text).not.toMatch(/张三|红军村|511222/);
  });

  it('say with a dash that nothing is known', () => {
    expect(factsText([['platform', '']])).toBe('platform: -');
  });
});
