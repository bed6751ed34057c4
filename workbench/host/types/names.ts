import type { DefinedName } from '../../model/names';
import { fullAddress, rangeOfFormula } from '../addresses';
import { notFound } from '../apiError';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject, SheetScope, Targets } from '../targets';

type NameTarget = Targets['NamedItem'];

function all({ sheet }: SheetScope, host: HostState): readonly HostObject<'NamedItem'>[] {
  return host.model.names.of(sheet?.id).map((name) => make('NamedItem', { name }));
}

function range({ name }: NameTarget, host: HostState): HostObject | null {
  const target = rangeOfFormula(host.model, name.formula);
  return target === undefined ? null : make('Range', target);
}

function change(target: NameTarget, part: Partial<DefinedName>, host: HostState): void {
  target.name = host.model.names.replace(target.name, part);
}

export const namedItemCollectionType: ObjectType<SheetScope> = {
  methods: {
    Add: ({ sheet }, args, host) => {
      const target = args.object(1, 'Range');
      const formula = target === undefined ? args.text(1) : `=${fullAddress(target)}`;
      const name = host.model.names.add({
        name: args.text(0),
        formula,
        visible: true,
        comment: args.optionalText(2) ?? '',
        sheet: sheet?.id,
      });
      return make('NamedItem', { name });
    },
  },
  items: all,
  item: (scope, key, host) =>
    all(scope, host).find(
      ({ target }) => target.name.name.toLowerCase() === String(key).toLowerCase(),
    ),
};

export const namedItemType: ObjectType<NameTarget> = {
  id: { key: '_Id', of: ({ name }) => name.name },
  properties: {
    Name: { read: ({ name }) => name.name },
    Type: {
      read: ({ name }, host) => (rangeOfFormula(host.model, name.formula) ? 'Range' : 'String'),
    },
    Value: { read: ({ name }) => name.formula.replace(/^=/, '') },
    Scope: { read: ({ name }) => (name.sheet === undefined ? 'Workbook' : 'Worksheet') },
    Formula: {
      read: ({ name }) => name.formula,
      write: (target, value, host) => {
        change(target, { formula: String(value) }, host);
      },
    },
    Visible: {
      read: ({ name }) => name.visible,
      write: (target, value, host) => {
        change(target, { visible: value === true }, host);
      },
    },
    Comment: {
      read: ({ name }) => name.comment,
      write: (target, value, host) => {
        change(target, { comment: String(value) }, host);
      },
    },
  },
  methods: {
    Delete: ({ name }, _args, host) => {
      host.model.names.remove(name);
    },
    GetRangeOrNullObject: (target, _args, host) => range(target, host),
    GetRange: (target, _args, host) => {
      const found = range(target, host);
      if (found === null) throw notFound('NamedItem.getRange');
      return found;
    },
  },
};
