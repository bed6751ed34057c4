import { describe, expect, it } from 'vitest';
import { ExcelEngine } from '../../workbench/host/excelEngine';
import type { Reply } from '../../workbench/host/excelEngine';
import type { RichApiMessage } from '../../workbench/host/eventDesk';
import { WorkbookModel } from '../../workbench/model/workbookModel';

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';

/** A batch that calls one method of the custom function service, as the client library writes it. */
function callService(engine: ExcelEngine, name: string, args: readonly unknown[]): Promise<Reply> {
  const body = JSON.stringify({
    Actions: [
      { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: name, ObjectPathId: 1, ArgumentInfo: { Arguments: args } },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: SERVICE } },
  });
  return engine.process({ body, customData: 'WacPartition', flags: 2177 });
}

function engineWithListener(): { engine: ExcelEngine; messages: RichApiMessage[] } {
  const engine = new ExcelEngine(new WorkbookModel());
  const messages: RichApiMessage[] = [];
  engine.events.onMessage((message) => messages.push(message));
  return { engine, messages };
}

describe('custom functions', () => {
  it('are ready when the add-in says so', async () => {
    const { engine } = engineWithListener();
    expect(engine.functions.ready).toBe(false);
    await callService(engine, '_SetOsfControlContainerReadyForCustomFunctions', []);
    await engine.functions.whenReady();
    expect(engine.functions.ready).toBe(true);
  });

  it('are called by message and answer by batch', async () => {
    const { engine, messages } = engineWithListener();
    const answer = engine.functions.invoke('IDCHECK', [[['a'], ['b']], null], 'Sheet1!D1');
    expect(messages).toEqual([
      [1, 1000, '', '[1,"IDCHECK",[[["a"],["b"]],null],"Sheet1!D1",0,null]', 0, false],
    ]);
    await callService(engine, 'SetInvocationArrayResults', [[[1, true, [['x'], ['y']]]]]);
    expect(await answer).toEqual({ ok: true, value: [['x'], ['y']] });
  });

  it('answer with the number of an error', async () => {
    const { engine } = engineWithListener();
    const answer = engine.functions.invoke('IDCHECK', [], null);
    const failed = [{ id: 1, failed: true, value: 'x', errorCode: 7 }];
    await callService(engine, 'SetInvocationResults', [failed]);
    expect(await answer).toEqual({ ok: false, value: 'x', errorCode: 7 });
  });

  it('spill what they came to, until somebody writes into it', () => {
    const model = new WorkbookModel();
    const { cells } = model.addSheet('S');
    cells.write({ top: 0, left: 0, bottom: 0, right: 0 }, [['=ANJU.X()']]);
    model.edit('calculation', () => {
      cells.putResult(0, 0, [
        ['a', 'b'],
        ['c', 'd'],
      ]);
    });
    expect(cells.value(1, 1)).toBe('d');
    cells.write({ top: 1, left: 1, bottom: 1, right: 1 }, [['mine']]);
    expect([cells.value(0, 0), cells.value(0, 1), cells.value(1, 1)]).toEqual([
      { kind: 'error', code: '#SPILL!' },
      null,
      'mine',
    ]);
  });
});
