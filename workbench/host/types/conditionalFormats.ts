import type { StoredConditionalFormat } from '../../model/annotations';
import { intersection } from '../../model/area';
import { notFound } from '../apiError';
import { hexColor } from '../colors';
import type { ObjectType, Property } from '../objectType';
import { make } from '../targets';
import type { AreasTarget, ConditionalTarget, HostObject } from '../targets';

function all({ sheet, areas }: AreasTarget): readonly HostObject<'ConditionalFormat'>[] {
  return sheet.annotations.conditionalFormats
    .filter((one) => one.areas.some((a) => areas.some((b) => intersection(a, b) !== undefined)))
    .map(({ id }) => make('ConditionalFormat', { sheet, id }));
}

function find({ sheet, id }: ConditionalTarget): StoredConditionalFormat {
  const found = sheet.annotations.conditionalFormats.find((one) => one.id === id);
  if (found === undefined) throw notFound('ConditionalFormat');
  return found;
}

function change(target: ConditionalTarget, part: Partial<StoredConditionalFormat>): void {
  const old = find(target);
  const { annotations } = target.sheet;
  annotations.setConditionalFormats(
    annotations.conditionalFormats.map((one) => (one === old ? { ...old, ...part } : one)),
  );
}

function remove(sheet: AreasTarget['sheet'], ids: ReadonlySet<string>): void {
  const { annotations } = sheet;
  annotations.setConditionalFormats(
    annotations.conditionalFormats.filter(({ id }) => !ids.has(id)),
  );
}

export const conditionalFormatCollectionType: ObjectType<AreasTarget> = {
  methods: {
    Add: ({ sheet, areas }, args) => {
      const { annotations } = sheet;
      const kept = annotations.conditionalFormats;
      const last = Math.max(0, ...kept.map(({ id }) => Number(id.replace(/\D/g, ''))));
      const id = `{CF-${last + 1}}`;
      const added = { id, areas, type: args.text(0), rule: {}, format: {} };
      const lower = kept.map((one) => ({ ...one, priority: one.priority + 1 }));
      annotations.setConditionalFormats([{ ...added, priority: 0, stopIfTrue: false }, ...lower]);
      return make('ConditionalFormat', { sheet, id });
    },
    ClearAll: (target) => {
      remove(target.sheet, new Set(all(target).map((one) => one.target.id)));
    },
  },
  items: all,
  item: (target, key) => all(target).find((one) => one.target.id === key),
};

export const conditionalFormatType: ObjectType<ConditionalTarget> = {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    Id: { read: ({ id }) => id },
    Type: { read: (target) => find(target).type },
    Priority: {
      read: (target) => find(target).priority,
      write: (target, value) => {
        change(target, { priority: Number(value) });
      },
    },
    StopIfTrue: {
      read: (target) => find(target).stopIfTrue,
      write: (target, value) => {
        change(target, { stopIfTrue: value === true });
      },
    },
  },
  navigations: {
    Custom: (target) => make('CustomConditionalFormat', target),
    CustomOrNullObject: (target) =>
      find(target).type === 'Custom' ? make('CustomConditionalFormat', target) : null,
  },
  methods: {
    Delete: ({ sheet, id }) => {
      remove(sheet, new Set([id]));
    },
    GetRange: (target) => {
      const [area] = find(target).areas;
      if (area === undefined) throw notFound('ConditionalFormat.getRange');
      return make('Range', { sheet: target.sheet, area });
    },
    GetRanges: (target) => make('RangeAreas', { sheet: target.sheet, areas: find(target).areas }),
  },
};

export const customConditionalFormatType: ObjectType<ConditionalTarget> = {
  navigations: {
    Rule: (target) => make('ConditionalFormatRule', target),
    Format: (target) => make('ConditionalRangeFormat', target),
  },
};

const kept = (part: 'rule' | 'format', key: string): Property<ConditionalTarget> => ({
  read: (target) => find(target)[part][key] ?? null,
  write: (target, value) => {
    const plain = key.toLowerCase().includes('color') ? (hexColor(value) ?? value) : value;
    change(target, { [part]: { ...find(target)[part], [key]: plain } });
  },
});

export const conditionalFormatRuleType: ObjectType<ConditionalTarget> = {
  properties: { Formula: kept('rule', 'formula'), FormulaLocal: kept('rule', 'formula') },
};

export const conditionalRangeFormatType: ObjectType<ConditionalTarget> = {
  properties: { NumberFormat: kept('format', 'numberFormat') },
  navigations: {
    Fill: (target) => make('ConditionalRangeFill', target),
    Font: (target) => make('ConditionalRangeFont', target),
  },
};

export const conditionalRangeFillType: ObjectType<ConditionalTarget> = {
  properties: { Color: kept('format', 'fillColor') },
};

export const conditionalRangeFontType: ObjectType<ConditionalTarget> = {
  properties: {
    Color: kept('format', 'fontColor'),
    Bold: kept('format', 'bold'),
    Italic: kept('format', 'italic'),
    Strikethrough: kept('format', 'strikethrough'),
    Underline: kept('format', 'underline'),
  },
};
