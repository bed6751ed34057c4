import { isRecord } from './arguments';
import type { ExcelEngine } from './excelEngine';

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

  /** Anything but `executeMethod` is a notice (focus, address of the page) that needs no answer. */
  async answer(action: string, data: unknown): Promise<unknown> {
    if (action !== 'executeMethod' || !isRecord(data) || !isRecord(data['DdaMethod'])) return {};
    const { Version, DispatchId } = data['DdaMethod'];
    const answer = await this.dispatch(Number(DispatchId), data);
    return { Version, ...answer };
  }

  private async dispatch(
    id: number,
    data: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>> {
    switch (id) {
      case METHOD.richApi:
        return this.richApi(data['ArrayData']);
      case METHOD.loadSettings: {
        const settings = this.settings.map(([Name, Value]) => ({ Name, Value }));
        return { Error: 0, Properties: { Settings: settings } };
      }
      case METHOD.saveSettings:
        this.saveSettings(data);
        return { Error: 0 };
      case METHOD.fileProperties:
        return { Error: 0, Properties: { Url: this.engine.model.name } };
      case METHOD.commandCompleted:
        this.complete(data);
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  private async richApi(call: unknown): Promise<Readonly<Record<string, unknown>>> {
    const [customData, , , , body, , flags] = Array.isArray(call) ? (call as unknown[]) : [];
    const reply = await this.engine.process({
      customData: String(customData),
      body: String(body),
      flags: Number(flags),
    });
    return 'body' in reply
      ? { Error: 0, Data: [200, [], reply.body] }
      : { Error: reply.officeError };
  }

  private saveSettings(data: Readonly<Record<string, unknown>>): void {
    const method = data['DdaSettingsMethod'];
    const pairs = isRecord(method) ? method['Properties'] : undefined;
    if (!Array.isArray(pairs)) return;
    this.settings = pairs.map((pair: unknown) => {
      const [name, value] = Array.isArray(pair) ? (pair as unknown[]) : [];
      return [String(name), value];
    });
  }

  private complete(data: Readonly<Record<string, unknown>>): void {
    const id = String(data['0']);
    const text = data['2'];
    const result = typeof text === 'string' && text !== '' ? (JSON.parse(text) as unknown) : null;
    this.commands.get(id)?.({ status: Number(data['1']), data: result });
    this.commands.delete(id);
  }
}
