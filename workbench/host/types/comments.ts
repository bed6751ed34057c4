import type { SheetComment } from '../../model/annotations';
import { areaOf } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import { rangeAt } from '../addresses';
import { notFound } from '../apiError';
import type { Arguments } from '../arguments';
import type { HostState } from '../hostState';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject, RangeTarget, SheetScope, Targets } from '../targets';

type CommentTarget = Targets['Comment'];

const sheetsOf = ({ sheet }: SheetScope, host: HostState): readonly Sheet[] =>
  sheet === undefined ? host.model.sheets : [sheet];

function all(scope: SheetScope, host: HostState): readonly HostObject<'Comment'>[] {
  return sheetsOf(scope, host).flatMap((sheet) =>
    sheet.annotations.comments.map(({ id }) => make('Comment', { sheet, id })),
  );
}

function cellOf({ sheet }: SheetScope, args: Arguments, host: HostState): RangeTarget {
  const given = args.object(0, 'Range');
  return (
    given ??
    rangeAt(host.model, sheet ?? host.model.activeSheet, args.text(0), 'CommentCollection.add')
  );
}

function find({ sheet, id }: CommentTarget): SheetComment {
  const comment = sheet.annotations.comments.find((one) => one.id === id);
  if (comment === undefined) throw notFound('Comment');
  return comment;
}

function change(target: CommentTarget, part: Partial<SheetComment>): void {
  const { sheet } = target;
  const old = find(target);
  sheet.annotations.setComments(
    sheet.annotations.comments.map((one) => (one === old ? { ...old, ...part } : one)),
  );
}

function textOf(content: unknown): string {
  return typeof content === 'string' ? content : '';
}

export const commentCollectionType: ObjectType<SheetScope> = {
  methods: {
    Add: (scope, args, host) => {
      const { sheet, area } = cellOf(scope, args, host);
      const { comments } = sheet.annotations;
      const { top: row, left: column } = area;
      if (comments.some((one) => one.row === row && one.column === column)) throw args.invalid();
      const id = `{C-${sheet.id}-${row}-${column}-${comments.length + 1}}`;
      const comment = { id, row, column, content: textOf(args.raw(1)), author: '加载项' };
      sheet.annotations.setComments([...comments, { ...comment, resolved: false, replies: [] }]);
      return make('Comment', { sheet, id });
    },
    GetItemByCell: (scope, args, host) => {
      const { sheet, area } = cellOf(scope, args, host);
      const comment = sheet.annotations.comments.find(
        (one) => one.row === area.top && one.column === area.left,
      );
      if (comment === undefined) throw notFound('CommentCollection.getItemByCell');
      return make('Comment', { sheet, id: comment.id });
    },
  },
  items: all,
  item: (scope, key, host) => all(scope, host).find(({ target }) => target.id === key),
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
};

export const commentType: ObjectType<CommentTarget> = {
  id: { key: 'Id', of: ({ id }) => id },
  properties: {
    Id: { read: ({ id }) => id },
    Content: {
      read: (target) => find(target).content,
      write: (target, value) => {
        change(target, { content: textOf(value) });
      },
    },
    AuthorName: { read: (target) => find(target).author },
    ContentType: { read: () => 'Plain' },
    Resolved: {
      read: (target) => find(target).resolved,
      write: (target, value) => {
        change(target, { resolved: value === true });
      },
    },
  },
  methods: {
    Delete: (target) => {
      const { sheet } = target;
      const old = find(target);
      sheet.annotations.setComments(sheet.annotations.comments.filter((one) => one !== old));
    },
    GetLocation: (target) => {
      const { row, column } = find(target);
      return make('Range', { sheet: target.sheet, area: areaOf(row, column) });
    },
  },
};
