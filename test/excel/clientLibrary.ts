import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { ExcelEngine } from '../../workbench/host/excelEngine';
import type { RichApiMessage } from '../../workbench/host/eventDesk';
import { supports } from '../../workbench/host/requirementSets';
import type { RequirementSets } from '../../workbench/host/requirementSets';

/** The client library of one host. */
export interface ClientLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

interface Answered {
  readonly status: 'succeeded' | 'failed';
  readonly value?: { readonly data: readonly unknown[] };
  readonly error?: { readonly code: number; readonly message: string };
}

const LIBRARY = '@microsoft/office-js/dist/excel-web-16.00.debug.js';
/** Compiled once a process: loading it again takes a few hundredths of a second. */
let compiled: vm.Script | undefined;

function script(): vm.Script {
  const file = createRequire(import.meta.url).resolve(LIBRARY);
  compiled ??= new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}

/**
 * Loads the real client library in a world of its own, whose requests go to the engine.
 * Intrinsics are shared with the test, so that arrays and errors compare as expected.
 */
export function loadClientLibrary(engine: ExcelEngine, sets: RequirementSets): ClientLibrary {
  const world = browserWorld();
  vm.createContext(world);
  script().runInContext(world);
  connect(world, engine, sets);
  return world as unknown as ClientLibrary;
}

function browserWorld(): Record<string, unknown> {
  const nothing = (): undefined => undefined;
  const element = { style: {}, setAttribute: nothing, appendChild: nothing };
  const location = { href: 'https://localhost/', protocol: 'https:', search: '', hash: '' };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const world: Record<string, unknown> = {
    ...{ JSON, Array, Object, Promise, Error, TypeError, Date, Map, Set },
    ...{ console, performance, setTimeout, clearTimeout, setInterval, clearInterval },
    location,
    navigator: { userAgent: 'Node', platform: 'Node' },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    document: {
      location,
      head: element,
      body: element,
      addEventListener: nothing,
      getElementsByTagName: () => [],
      getElementById: () => null,
      createElement: () => element,
    },
    OSF: {
      DDA: { RichApi: {} },
      OUtil: {},
      _OfficeAppFactory: { getHostInfo: () => ({ hostPlatform: 'web' }) },
    },
    Office: {},
    OfficeExtension: {},
  };
  return Object.assign(world, { window: world, self: world, parent: world, top: world });
}

function connect(world: Record<string, unknown>, engine: ExcelEngine, sets: RequirementSets): void {
  const context = {
    requirements: { isSetSupported: (name: string, v?: string) => supports(sets, name, v) },
    platform: 'OfficeOnline',
    host: 'Excel',
    displayLanguage: 'zh-CN',
    contentLanguage: 'zh-CN',
  };
  world['Office'] = Object.create(world['Office'] as object, { context: { value: context } });
  const osf = world['OSF'] as { DDA: { RichApi: Record<string, unknown> } };
  osf.DDA.RichApi['executeRichApiRequestAsync'] = (
    message: readonly unknown[],
    callback: (answer: Answered) => void,
  ): void => {
    const [customData, , , , body, , flags] = message;
    void engine
      .process({ customData: String(customData), body: String(body), flags: Number(flags) })
      .then((reply) => {
        if ('body' in reply)
          callback({ status: 'succeeded', value: { data: [200, [], reply.body] } });
        else callback({ status: 'failed', error: { code: reply.officeError, message: '' } });
      });
  };
  osf.DDA.RichApi['richApiMessageManager'] = {
    register: (handler: Handler) => subscribe(engine, handler),
  };
}

type Handler = (message: { readonly entries: readonly object[] }) => void;

/** Events arrive after the answer to the request that caused them, as on the web. */
function subscribe(engine: ExcelEngine, handler: Handler): Promise<void> {
  engine.events.onMessage((message) => {
    setTimeout(() => {
      handler({ entries: [entryOf(message)] });
    }, 0);
  });
  return Promise.resolve();
}

function entryOf([category, type, target, text, id, isRemote]: RichApiMessage): object {
  return {
    messageCategory: category,
    messageType: type,
    targetId: target,
    message: text,
    id,
    isRemoteOverride: isRemote,
  };
}
