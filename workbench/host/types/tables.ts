import type { SheetTable } from '../../model/tables';
import type { Sheet } from '../../model/sheet';
import { rangeAt } from '../addresses';
import { notFound } from '../apiError';
import type { HostState } from '../hostState';
import type { ObjectType, Property } from '../objectType';
import { make } from '../targets';
import type { HostObject, SheetScope, Targets } from '../targets';

type TableTarget = Targets['Table'];

function all({ sheet }: SheetScope, host: HostState): readonly HostObject<'Table'>[] {
  const { tables } = host.model;
  const list = sheet === undefined ? tables.all : tables.of(sheet.id);
  return list.map(({ id }) => make('Table', { id }));
}

function find({ id }: TableTarget, host: HostState): SheetTable {
  const table = host.model.tables.find(id);
  if (table === undefined) throw notFound('Table');
  return table;
}

function sheetOf(table: SheetTable, host: HostState): Sheet {
  const sheet = host.model.sheet(table.sheet);
  if (sheet === undefined) throw notFound('Table');
  return sheet;
}

function part(target: TableTarget, host: HostState, which: 'all' | 'header' | 'body'): HostObject {
  const table = find(target, host);
  const { area } = table;
  const body = { ...area, top: Math.min(area.top + 1, area.bottom) };
  const areas = { all: area, header: { ...area, bottom: area.top }, body };
  return make('Range', { sheet: sheetOf(table, host), area: areas[which] });
}

const text = (key: 'name' | 'style'): Property<TableTarget> => ({
  read: (target, host) => find(target, host)[key],
  write: (target, value, host) => {
    host.model.tables.replace(find(target, host), { [key]: String(value) });
  },
});

export const tableCollectionType: ObjectType<SheetScope> = {
  properties: { Count: { read: (scope, host) => all(scope, host).length } },
  methods: {
    Add: ({ sheet }, args, host) => {
      const given = args.object(0, 'Range');
      const from = sheet ?? host.model.activeSheet;
      const range = given ?? rangeAt(host.model, from, args.text(0), 'TableCollection.add');
      const table = host.model.tables.add(range.sheet.id, range.area, args.flag(1));
      return make('Table', { id: table.id });
    },
  },
  items: all,
  item: (scope, key, host) => {
    const table = host.model.tables.find(String(key));
    const within = scope.sheet === undefined || table?.sheet === scope.sheet.id;
    return table !== undefined && within ? make('Table', { id: table.id }) : undefined;
  },
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
};

export const tableType: ObjectType<TableTarget> = {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    Id: { read: ({ id }) => id },
    Name: text('name'),
    Style: text('style'),
    ShowHeaders: { read: (target, host) => find(target, host).hasHeaders },
  },
  navigations: {
    Worksheet: (target, host) => make('Worksheet', sheetOf(find(target, host), host)),
  },
  methods: {
    GetRange: (target, _args, host) => part(target, host, 'all'),
    GetHeaderRowRange: (target, _args, host) => part(target, host, 'header'),
    GetDataBodyRange: (target, _args, host) => part(target, host, 'body'),
    ConvertToRange: (target, _args, host) => {
      const range = part(target, host, 'all');
      host.model.tables.remove(find(target, host));
      return range;
    },
    Delete: (target, _args, host) => {
      const table = find(target, host);
      host.model.tables.remove(table);
      sheetOf(table, host).cells.clear(table.area, 'all');
    },
  },
  eventTarget: ({ id }) => id,
};
