import { expect, it } from 'vitest';
import { MethodCalls } from '../../workbench/host/methodCalls';
import { readMessage } from '../../workbench/host/messageSchema';
import { openExcel } from './openExcel';

const MESSAGE = {
  _messageType: 0,
  _actionName: 'executeMethod',
  _conversationId: 'anju_1',
  _correlationId: 7,
  _data: { any: 'thing' },
};

it('reads a message as office.js spells it', () => {
  expect(readMessage(JSON.stringify({ ...MESSAGE, _origin: 'x' }))).toEqual(MESSAGE);
});

it.each([
  ['no JSON', 'hello'],
  ['no object', '3'],
  ['without a name', JSON.stringify({ ...MESSAGE, _actionName: undefined })],
  ['with a correlation that is no number', JSON.stringify({ ...MESSAGE, _correlationId: '7' })],
])('passes over a text that is no message: %s', (_, text) => {
  expect(readMessage(text)).toBeUndefined();
});

const ACTION = { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 };
const PATH = { Id: 1, ObjectPathType: 1, Name: '' };
const BATCH = { Actions: [ACTION], ObjectPaths: { 1: PATH } };
const process = (batch: unknown) =>
  openExcel().host.process({ body: JSON.stringify(batch), customData: '', flags: 0 });

it('carries out a batch as the client library spells it', async () => {
  expect(await process(BATCH)).toHaveProperty('body');
});

it.each([
  ['without actions', { ...BATCH, Actions: undefined }],
  [
    'with an action that names no object',
    { ...BATCH, Actions: [{ ...ACTION, ObjectPathId: '1' }] },
  ],
  [
    'with an object of no kind',
    { ...BATCH, ObjectPaths: { 1: { ...PATH, ObjectPathType: null } } },
  ],
  [
    'with a query that selects no names',
    { ...BATCH, Actions: [{ ...ACTION, QueryInfo: { Select: 1 } }] },
  ],
])('rejects a request %s', async (_, batch) => {
  await expect(process(batch)).rejects.toThrow();
});

it.each([
  ['without its number', {}],
  ['with a batch that is no text', { DdaMethod: { Version: 1, DispatchId: 93 }, ArrayData: [''] }],
  ['with settings that are no list', { DdaMethod: { Version: 1, DispatchId: 76 } }],
])('rejects a call %s', async (_, call) => {
  const calls = new MethodCalls(openExcel().host);
  await expect(calls.answer('executeMethod', call)).rejects.toThrow();
});
