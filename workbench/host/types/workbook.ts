import type { WorkbookModel } from '../../model/workbookModel';
import { notFound } from '../apiError';
import type { ObjectType } from '../objectType';
import { make } from '../targets';

export const workbookType: ObjectType<WorkbookModel> = {
  properties: {
    Name: { read: (model) => model.name },
    ReadOnly: { read: (model) => model.readOnly },
    IsDirty: { read: () => false },
    AutoSave: { read: () => false },
    PreviouslySaved: { read: () => true },
  },
  navigations: {
    Application: (model) => make('Application', model),
    Functions: () => make('Functions', null),
    Protection: (model) => make('WorkbookProtection', model),
    Comments: () => make('CommentCollection', { sheet: undefined }),
    Names: () => make('NamedItemCollection', { sheet: undefined }),
    Settings: (model) => make('SettingCollection', model),
    Tables: () => make('TableCollection', { sheet: undefined }),
    Worksheets: (model) => make('WorksheetCollection', model),
    Ribbon: () => make('DynamicRibbon', null),
    _Runtime: (model) => make('Runtime', model),
  },
  methods: {
    GetSelectedRange: ({ selection: { sheet, areas } }) => {
      const [area] = areas;
      if (area === undefined || areas.length > 1) throw notFound('Workbook.getSelectedRange');
      return make('Range', { sheet, area });
    },
    GetSelectedRanges: ({ selection: { sheet, areas } }) => make('RangeAreas', { sheet, areas }),
    GetActiveCell: ({ selection: { sheet, active } }) => {
      const { row, column } = active;
      return make('Range', {
        sheet,
        area: { top: row, left: column, bottom: row, right: column },
      });
    },
    _RemoveReference: (_model, args, host) => {
      host.forget(args.text(0));
    },
    _RemoveAllReferences: (_model, _args, host) => {
      host.forgetAll();
    },
    _GetReferenceCount: (_model, _args, host) => host.referenceCount,
    _GetRangeForEventByReferenceId: (_model, args, host) => host.referenced(args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (_model, args, host) =>
      host.referenced(args.text(0)),
    _SetOsfControlContainerReadyForCustomFunctions: (_model, _args, host) => {
      host.functions.setReady();
    },
  },
  eventTarget: () => 'Workbook',
};

export const applicationType: ObjectType<WorkbookModel> = {
  properties: {
    CalculationMode: {
      read: (model) => model.calculationMode,
      write: (model, value) => {
        if (value === 'Automatic' || value === 'AutomaticExceptTables' || value === 'Manual') {
          model.calculationMode = value;
        }
      },
    },
    CalculationState: { read: () => 'Done' },
    CalculationEngineVersion: { read: () => 191_029 },
    DecimalSeparator: { read: () => '.' },
    ThousandsSeparator: { read: () => ',' },
    UseSystemSeparators: { read: () => true },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const runtimeType: ObjectType<WorkbookModel> = {
  properties: {
    EnableEvents: {
      read: (_model, host) => host.eventsEnabled,
      write: (_model, value, host) => {
        host.eventsEnabled = value === true;
      },
    },
  },
};

export const workbookProtectionType: ObjectType<WorkbookModel> = {
  properties: { Protected: { read: (model) => model.structureProtected } },
};
