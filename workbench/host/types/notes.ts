import type { SheetNote } from '../../model/annotations';
import { areaOf } from '../../model/area';
import { notFound } from '../apiError';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { Targets } from '../targets';

/** Old-style notes of one sheet (ExcelApi 1.18). They can be read; only a person writes them. */
export const noteCollectionType: ObjectType<Targets['NoteCollection']> = {
  items: ({ sheet }) =>
    sheet.annotations.notes.map(({ row, column }) => make('Note', { sheet, row, column })),
};

export const noteType: ObjectType<Targets['Note']> = {
  properties: {
    AuthorName: { read: (target) => find(target).author },
    Content: { read: (target) => find(target).content },
  },
  methods: {
    GetLocation: ({ sheet, row, column }) => make('Range', { sheet, area: areaOf(row, column) }),
  },
};

function find({ sheet, row, column }: Targets['Note']): SheetNote {
  const note = sheet.annotations.notes.find((one) => one.row === row && one.column === column);
  if (note === undefined) throw notFound('Note');
  return note;
}
