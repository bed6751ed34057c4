import type { ExcelEngine } from './excelEngine';
import {
  commandDoneSchema,
  methodCallSchema,
  richApiSchema,
  saveSettingsSchema,
  type MethodCall,
} from './methodSchemas';

/** What the add-in says when a ribbon command is done. Status 0 is success. */
export interface CommandResult {
  readonly status: number;
  readonly data: unknown;
}

const METHOD = {
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

const NOT_SUPPORTED = 5001;

/** Answers the calls that office.js makes to its host by number. */
export class MethodCalls {
  private settings: readonly (readonly [name: string, value: unknown])[] = [];
  private readonly commands = new Map<string, (result: CommandResult) => void>();

  constructor(private readonly engine: ExcelEngine) {}

  /** Resolves when the add-in completes the command with this id. */
  commandDone(id: string): Promise<CommandResult> {
    return new Promise((resolve) => this.commands.set(id, resolve));
  }

  /**
   * Anything but `executeMethod` is a notice (focus, address of the page) that needs no answer. Rejects a call that
   * has not the shape of its kind.
   */
  async answer(action: string, data: unknown): Promise<unknown> {
    if (action !== 'executeMethod') return {};
    const call = methodCallSchema.parse(data);
    const { Version, DispatchId } = call.DdaMethod;
    const answer = await this.dispatch(DispatchId, call);
    return { Version, ...answer };
  }

  private async dispatch(id: number, call: MethodCall): Promise<Readonly<Record<string, unknown>>> {
    switch (id) {
      case METHOD.richApi:
        return this.richApi(call);
      case METHOD.loadSettings: {
        const settings = this.settings.map(([Name, Value]) => ({ Name, Value }));
        return { Error: 0, Properties: { Settings: settings } };
      }
      case METHOD.saveSettings:
        this.saveSettings(call);
        return { Error: 0 };
      case METHOD.fileProperties:
        return { Error: 0, Properties: { Url: this.engine.model.name } };
      case METHOD.commandCompleted:
        this.complete(call);
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  private async richApi(call: MethodCall): Promise<Readonly<Record<string, unknown>>> {
    const reply = await this.engine.process(richApiSchema.parse(call).ArrayData);
    return 'body' in reply
      ? { Error: 0, Data: [200, [], reply.body] }
      : { Error: reply.officeError };
  }

  private saveSettings(call: MethodCall): void {
    const { Properties } = saveSettingsSchema.parse(call).DdaSettingsMethod;
    this.settings = Properties.map(([name, value]) => [name, value] as const);
  }

  private complete(call: MethodCall): void {
    const { 0: id, 1: status, 2: text = '' } = commandDoneSchema.parse(call);
    const data = text === '' || text === null ? null : (JSON.parse(text) as unknown);
    this.commands.get(id)?.({ status, data });
    this.commands.delete(id);
  }
}
