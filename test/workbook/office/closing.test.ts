import { afterEach, describe, expect, it, vi } from 'vitest';
import { Stopped } from '../../../src/workbook/port';
import { MICROSOFT_365 } from '../../../workbench/host/requirementSets';
import { dataRow, planOf, sheetOf } from '../sheets';
import { openOffice, stateOf, type Opened } from './openOffice';

let opened: Opened | undefined;
afterEach(() => {
  vi.restoreAllMocks();
  opened?.close();
});

/** An Excel, and what it was told about asking before it closes, in order. */
function openTold(requirementSets = MICROSOFT_365): Opened & { readonly told: boolean[] } {
  opened = openOffice({ sheets: [{ name: '花名册', rows: [['张三']] }], requirementSets });
  const { state } = opened.host;
  const told: boolean[] = [];
  state.onService(() => told.push(state.asksBeforeClose));
  return { ...opened, told };
}

const plan = planOf({ kind: 'create-sheet', content: sheetOf('清单', [dataRow('甲')]) });

describe('Excel that is closed while something is written', () => {
  it('asks first, from before the first request until after the last', async () => {
    const { workbook, host, told } = openTold();
    const during: boolean[] = [];
    await workbook.apply(plan, () => during.push(host.state.asksBeforeClose));
    expect(during.length).toBeGreaterThan(0);
    expect(during).not.toContain(false);
    expect(told).toEqual([true, false]);
  });

  it('asks while a write is taken back', async () => {
    const { workbook, told } = openTold();
    await workbook.apply(plan);
    const [step] = await workbook.undoSteps();
    await workbook.restore(step!.id);
    expect(told).toEqual([true, false, true, false]);
  });

  it('no longer asks when the write was stopped or refused', async () => {
    const { workbook, told, model } = openTold();
    const before = stateOf(model);
    await expect(workbook.apply(plan, undefined, AbortSignal.abort())).rejects.toThrow(Stopped);
    await expect(
      workbook.apply(planOf({ kind: 'change-cells', sheet: '没有', changes: [] })),
    ).rejects.toThrow(/没有/);
    expect(told).toEqual([true, false, true, false]);
    expect(stateOf(model)).toEqual(before);
  });

  it('is not asked to where it cannot, nor while only reading', async () => {
    const { workbook, told } = openTold();
    await workbook.readSheets();
    expect(told).toEqual([]);
    const older = openTold({ ...MICROSOFT_365, sharedruntime: '1.1' });
    await older.workbook.apply(plan);
    expect(older.told).toEqual([]);
  });

  it('writes all the same when it will not ask', async () => {
    const { workbook, model, told } = openTold();
    const { beforeDocumentCloseNotification } = Office.addin;
    vi.spyOn(beforeDocumentCloseNotification, 'enable').mockRejectedValueOnce(new Error('no'));
    await workbook.apply(plan);
    expect(model.sheet('清单')!.cells.value(0, 0)).toBe('甲');
    expect(told).toEqual([false]);
  });
});
