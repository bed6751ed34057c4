import type { WorkbookModel } from '../../model/workbookModel';
import type { Sheet } from '../../model/sheet';
import { notFound } from '../apiError';
import type { ObjectType } from '../objectType';
import { make } from '../targets';
import type { HostObject } from '../targets';

const seen = (model: WorkbookModel, visibleOnly: boolean): readonly Sheet[] =>
  visibleOnly ? model.sheets.filter((sheet) => sheet.visibility === 'visible') : model.sheets;

function one(sheet: Sheet | undefined, location: string): HostObject {
  if (sheet === undefined) throw notFound(location);
  return make('Worksheet', sheet);
}

export const worksheetCollectionType: ObjectType<WorkbookModel> = {
  methods: {
    Add: (model, args) => make('Worksheet', model.addSheet(args.optionalText(0))),
    GetActiveWorksheet: (model) => make('Worksheet', model.activeSheet),
    GetCount: (model, args) => seen(model, args.flag(0)).length,
    GetFirst: (model, args) => one(seen(model, args.flag(0))[0], 'WorksheetCollection.getFirst'),
    GetLast: (model, args) => one(seen(model, args.flag(0)).at(-1), 'WorksheetCollection.getLast'),
  },
  items: (model) => model.sheets.map((sheet) => make('Worksheet', sheet)),
  item: (model, key) => {
    const sheet = typeof key === 'string' ? model.sheet(key) : undefined;
    return sheet === undefined ? undefined : make('Worksheet', sheet);
  },
  eventTarget: () => 'Workbook',
};
