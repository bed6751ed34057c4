import { notImplemented } from './apiError';
import type { HostState } from './hostState';
import type { ObjectType } from './objectType';
import type { QueryInfo } from './request';
import type { HostObject, Targets, TypeName } from './targets';
import { typeOf } from './typeTable';

type Answered = Record<string, unknown>;

/** What the client needs to recognise an object: its id and, when it is tracked, its reference. */
export function stamp<K extends TypeName>(object: HostObject<K>): Answered {
  const { id } = typeOf(object);
  return {
    ...(id === undefined ? {} : { [id.key]: id.of(object.target) }),
    ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
  };
}

/** Answers a load: an object's properties, or a collection's items with theirs. */
export function project<K extends TypeName>(
  object: HostObject<K>,
  query: QueryInfo,
  host: HostState,
): Answered {
  const type = typeOf(object);
  const wanted = [...(query.Select ?? []), ...(query.Expand ?? [])].map((name) =>
    name.split(/[/.]/),
  );
  if (type.items === undefined) return projectOne(object, wanted, host);
  const all = type.items(object.target, host).slice(query.Skip ?? 0);
  const items = query.Top === undefined || query.Top === 0 ? all : all.slice(0, query.Top);
  const own = wanted.filter(([head = '']) => memberOf(type, head) !== undefined);
  const ofItems = wanted.filter((path) => !own.includes(path));
  return {
    ...(own.length === 0 ? stamp(object) : projectOne(object, own, host)),
    _Items: items.map((item) => projectOne(item, ofItems, host)),
  };
}

function projectOne<K extends TypeName>(
  object: HostObject<K>,
  wanted: readonly (readonly string[])[],
  host: HostState,
): Answered {
  const type: ObjectType<Targets[K]> = typeOf(object);
  const answer = stamp(object);
  if (wanted.length === 0) readAll(type, object.target, answer, host);
  const nested = new Map<string, string[]>();
  for (const [head = '', ...rest] of wanted) {
    if (head === '*') readAll(type, object.target, answer, host);
    if (head === '*' || /^isnull(object)?$/i.test(head)) continue;
    const member = memberOf(type, head);
    if (member === undefined) throw notImplemented(`${object.type}.${head}`);
    const read = type.properties?.[member]?.read;
    if (read !== undefined) answer[member] = read(object.target, host);
    else nested.set(member, [...(nested.get(member) ?? []), ...pathText(rest)]);
  }
  for (const [member, names] of nested) {
    answer[member] = projectChild(type, object.target, member, names, host);
  }
  return answer;
}

function projectChild<T>(
  type: ObjectType<T>,
  target: T,
  member: string,
  names: readonly string[],
  host: HostState,
): Answered | null {
  const child = type.navigations?.[member]?.(target, host) ?? null;
  return child === null ? null : project(child, { Select: names }, host);
}

const pathText = (rest: readonly string[]): string[] => (rest.length === 0 ? [] : [rest.join('/')]);

function readAll<T>(type: ObjectType<T>, target: T, answer: Answered, host: HostState): void {
  for (const [name, { read, onRequest }] of Object.entries(type.properties ?? {})) {
    if (read !== undefined && onRequest === undefined) answer[name] = read(target, host);
  }
}

/** Developers spell names in camel case, requests carry them as typed, answers are in Pascal case. */
function memberOf<T>(type: ObjectType<T>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const names = [...Object.keys(type.properties ?? {}), ...Object.keys(type.navigations ?? {})];
  return names.find((one) => one.toLowerCase() === wanted);
}
