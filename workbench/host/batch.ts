import type { ApiError } from './apiError';
import { asApiError, invalidArgument, notFound, notImplemented } from './apiError';
import { Arguments } from './arguments';
import type { HostState } from './hostState';
import type { ObjectType } from './objectType';
import { project, stamp } from './query';
import type {
  ActionResult,
  ArgumentInfo,
  BatchAction,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  ResponseError,
} from './request';
import { ACTION, PATH } from './request';
import { newService, rootOf } from './services';
import { HostObject } from './targets';
import type { Targets, TypeName } from './targets';
import { typeOf } from './typeTable';

/** What a whole request says about itself, beside its batch. */
export interface BatchSettings {
  readonly customData: string;
  /** Actions to carry out before `error` ends the batch. */
  readonly stop?: { readonly after: number; readonly error: ApiError };
}

/** Carries out one batch: actions in order until one fails; what was done before stays done. */
export function executeBatch(
  request: BatchRequest,
  host: HostState,
  settings: BatchSettings,
): BatchResponse {
  return new Batch(request, host, settings).run();
}

class Batch {
  /** Each path is walked once a batch: a method that makes a range must not make it twice. */
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: HostState,
    private readonly settings: BatchSettings,
  ) {}

  run(): BatchResponse {
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const { stop } = this.settings;
        if (stop !== undefined && index >= stop.after) throw stop.error;
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        const value = this.host.model.edit('addin', () => this.act(action));
        results.push({ ActionId: action.Id, Value: value });
      } catch (thrown) {
        return { Results: results, TraceIds: traces, Error: this.report(thrown, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private report(thrown: unknown, action: BatchAction, index: number): ResponseError {
    const object = this.objects.get(action.ObjectPathId);
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    const error = asApiError(thrown, `${object?.type ?? ''}.${lowerFirst(name)}`);
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location,
      ActionIndex: index,
      HttpStatusCode: error.status,
    };
  }

  private act(action: BatchAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    if (action.ActionType === ACTION.instantiate) return object === null ? null : stamp(object);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.query:
      case ACTION.queryAsJson:
        return project(object, action.QueryInfo ?? {}, this.host);
      case ACTION.method:
        return plain(this.call(object, action.Name, action.ArgumentInfo));
      case ACTION.setProperty:
        this.write(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.write(object, name, value);
        }
        return null;
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (path === undefined) throw invalidArgument('');
    const object = this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return rootOf(this.settings.customData, this.host);
      case PATH.newObject:
        return newService(path.Name);
      case PATH.reference:
        return checked(this.host.referenced(path.Name), this.host);
      case PATH.nullObject:
        return null;
      default:
        return this.walkFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
    }
  }

  private walkFrom(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.method) {
      const made = this.call(parent, path.Name, path.ArgumentInfo);
      if (made === null || made instanceof HostObject) return made;
      throw notImplemented(`${parent.type}.${path.Name} as an object`);
    }
    if (path.ObjectPathType === PATH.property) {
      const navigate = typeOf(parent).navigations?.[path.Name];
      if (navigate === undefined) throw notImplemented(`${parent.type}.${path.Name}`);
      return navigate(parent.target, this.host);
    }
    const item = typeOf(parent).item?.(parent.target, path.ArgumentInfo?.Arguments?.[0], this.host);
    if (item === undefined) throw notFound(`${parent.type}.getItem`);
    return item;
  }

  private call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const args = new Arguments(this.argumentsOf(info), `${object.type}.${lowerFirst(name)}`);
    const own = typeOf(object).methods?.[name];
    if (own !== undefined) return own(object.target, args, this.host);
    return callCommon(object, name, args, this.host);
  }

  private write<K extends TypeName>(object: HostObject<K>, name: string, value: unknown): void {
    const { properties = {} } = typeOf(object);
    const key = properties[name] === undefined ? upperFirst(name) : name;
    const write = properties[key]?.write;
    if (write === undefined) throw notImplemented(`${object.type}.${lowerFirst(name)} (writing)`);
    write(object.target, value, this.host);
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, references?.[i]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one, i) => this.argument(one, (reference as readonly unknown[])[i]));
    }
    return typeof reference === 'number' && reference > 0 ? this.resolve(reference) : value;
  }
}

/** Members that every object or every collection has. */
function callCommon<K extends TypeName>(
  object: HostObject<K>,
  name: string,
  args: Arguments,
  host: HostState,
): unknown {
  const type: ObjectType<Targets[K]> = typeOf(object);
  const { target } = object;
  if (name === '_KeepReference') {
    host.keep(object);
    return null;
  }
  if (/^_(Unr|R)egister/.test(name) && type.eventTarget !== undefined) {
    host.events.register(type.eventTarget(target), name);
    return null;
  }
  if (type.items !== undefined && name === 'GetCount') return type.items(target, host).length;
  if (type.items !== undefined && name === 'GetItemAt') {
    const item = type.items(target, host)[args.integer(0)];
    if (item === undefined) throw notFound(`${object.type}.getItemAt`);
    return item;
  }
  if (type.item !== undefined && name === 'GetItemOrNullObject') {
    return type.item(target, args.raw(0), host) ?? null;
  }
  throw notImplemented(`${object.type}.${lowerFirst(name)}`);
}

function checked(object: HostObject, host: HostState): HostObject {
  typeOf(object).check?.(object.target, host);
  return object;
}

const plain = (value: unknown): unknown =>
  value instanceof HostObject ? stamp(value) : (value ?? null);

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
