import { parseArea } from '../model/areaAddress';
import { ModelRefusal } from '../model/refusal';
import type { Sheet } from '../model/sheet';
import type { Entry } from '../model/values';
import type { WorkbookModel } from '../model/workbookModel';
import { appContext } from './appContext';
import { AddinChannel, DEFAULT_FLAGS } from './channel';
import type { FunctionResult } from './customFunctionDesk';
import { MESSAGE_CATEGORY } from './eventDesk';
import { ExcelEngine } from './excelEngine';
import { MethodCalls } from './methodCalls';
import type { CommandResult } from './methodCalls';
import type { RequirementSets } from './requirementSets';
import { MICROSOFT_365 } from './requirementSets';

export interface ExcelHostOptions {
  readonly model: WorkbookModel;
  /** Address of the add-in's page, same host as this page. */
  readonly url: string;
  readonly addinId?: string;
  readonly requirementSets?: RequirementSets;
  /** Display language: `zh-CN` or `en-US`. */
  readonly language?: string;
}

const RUN_ACTION = 1000;

/** Excel as one page plays it: a workbook, an add-in in an iframe, and what a person can do with both. */
export class ExcelHost {
  readonly model: WorkbookModel;
  readonly engine: ExcelEngine;
  private readonly channel: AddinChannel;
  private readonly calls: MethodCalls;
  private lastCommand = 0;

  constructor(options: ExcelHostOptions) {
    const { model, url, language = 'zh-CN', requirementSets = MICROSOFT_365 } = options;
    const addinId = options.addinId ?? '00000000-0000-4000-8000-000000000001';
    this.model = model;
    this.engine = new ExcelEngine(model);
    this.calls = new MethodCalls(this.engine);
    this.channel = new AddinChannel(
      { url, addinId, locale: language, flags: DEFAULT_FLAGS },
      {
        appContext: () => appContext({ addinId, language, requirementSets, model }),
        invoke: (action, data) => this.calls.answer(action, data),
      },
    );
    this.engine.events.onMessage((message) => {
      setTimeout(() => this.channel.fire('richApiMessage', { ArrayData: [message] }), 0);
    });
    this.engine.events.onSelection(() => {
      setTimeout(() => this.channel.fire('documentSelectionChanged', {}), 0);
    });
  }

  /** Opens the add-in inside an element and gives its frame. */
  open(parent: Element): HTMLIFrameElement {
    return this.channel.open(parent);
  }

  close(): void {
    this.channel.close();
  }

  /** A person types into cells. Throws ModelRefusal as Excel would refuse. */
  personEdits(sheet: string, address: string, values: readonly (readonly Entry[])[]): void {
    this.model.edit('person', () => {
      this.sheet(sheet).cells.write(this.area(address), values);
    });
  }

  /** A person selects cells. */
  select(sheet: string, address: string): void {
    this.model.edit('person', () => {
      this.model.select(this.sheet(sheet), [this.area(address)]);
    });
  }

  /** Whether the add-in hears its buttons and shortcuts: it does not while its page is loading. */
  get hearsCommands(): boolean {
    return this.channel.isRegistered('appCommandInvoked');
  }

  /** A person presses a ribbon button that runs a function; resolves when the add-in says it is done. */
  async clickRibbon(functionName: string, controlId = functionName): Promise<CommandResult> {
    await this.channel.whenRegistered('appCommandInvoked');
    this.lastCommand += 1;
    const id = `command${this.lastCommand}`;
    const done = this.calls.commandDone(id);
    const source = JSON.stringify({ source: { id: controlId } });
    this.channel.fire('appCommandInvoked', { 0: id, 1: functionName, 2: source });
    return done;
  }

  /** The other way Excel runs an action, as for shortcuts: nothing comes back. */
  async dispatchAction(actionId: string, argument?: unknown): Promise<void> {
    await this.channel.whenRegistered('richApiMessage');
    const text = argument === undefined ? '' : JSON.stringify(argument);
    const message = JSON.stringify([actionId, text]);
    this.engine.events.raise(MESSAGE_CATEGORY.action, RUN_ACTION, '', message);
  }

  /** Resolves when the add-in's custom functions can be called. */
  cfReady(): Promise<void> {
    return this.engine.functions.whenReady();
  }

  /** Calls a custom function by its metadata id; ranges as two-dimensional arrays. */
  async invokeCustomFunction(
    id: string,
    args: readonly unknown[],
    { address }: { readonly address?: string } = {},
  ): Promise<FunctionResult> {
    await this.channel.whenRegistered('richApiMessage');
    await this.cfReady();
    return this.engine.functions.invoke(id, args, address ?? null);
  }

  private sheet(name: string): Sheet {
    const sheet = this.model.sheet(name);
    if (sheet === undefined) throw new ModelRefusal('not-found', name);
    return sheet;
  }

  private area(address: string): NonNullable<ReturnType<typeof parseArea>> {
    const area = parseArea(address);
    if (area === undefined) throw new ModelRefusal('out-of-bounds', address);
    return area;
  }
}
