import type { StoredConditionalFormat } from '../model/annotations';
import type { CellArea } from '../model/area';
import type { DefinedName } from '../model/names';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbookModel';

/** Cells of one sheet. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** Several areas of one sheet, in the order they were asked for. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
}

/** Members of a collection that belongs to one sheet, or (undefined) to the workbook. */
export interface SheetScope {
  readonly sheet: Sheet | undefined;
}

/** What each type of Excel's object model stands for in the workbook model. */
export interface Targets {
  Workbook: WorkbookModel;
  Application: WorkbookModel;
  WorkbookProtection: WorkbookModel;
  Functions: null;
  FunctionResult: { readonly value: number };
  Runtime: WorkbookModel;
  WorksheetCollection: WorkbookModel;
  SettingCollection: WorkbookModel;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  AutoFilter: Sheet;
  PageBreakCollection: { readonly sheet: Sheet; readonly across: 'rows' | 'columns' };
  PageBreak: { readonly sheet: Sheet; readonly across: 'rows' | 'columns'; readonly at: number };
  Range: RangeTarget;
  RangeCollection: AreasTarget;
  RangeAreas: AreasTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  FormatProtection: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: AreasTarget & { readonly side: string };
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: ConditionalTarget;
  CustomConditionalFormat: ConditionalTarget;
  ConditionalFormatRule: ConditionalTarget;
  ConditionalRangeFormat: ConditionalTarget;
  ConditionalRangeFill: ConditionalTarget;
  ConditionalRangeFont: ConditionalTarget;
  CommentCollection: SheetScope;
  Comment: { readonly sheet: Sheet; readonly id: string };
  NoteCollection: { readonly sheet: Sheet };
  Note: { readonly sheet: Sheet; readonly row: number; readonly column: number };
  NamedItemCollection: SheetScope;
  NamedItem: { name: DefinedName };
  ChartCollection: { readonly sheet: Sheet };
  Chart: ChartTarget;
  ChartTitle: ChartTarget;
  ChartLegend: ChartTarget;
  ChartAxes: ChartTarget;
  ChartAxis: ChartTarget;
  ChartGridlines: ChartTarget;
  ChartSeriesCollection: ChartTarget;
  ChartSeries: ChartSeriesTarget;
  ChartSeriesFormat: ChartSeriesTarget;
  ChartFill: ChartSeriesTarget;
  ChartDataLabels: ChartSeriesTarget;
  TableCollection: SheetScope;
  Table: { readonly id: string };
  Setting: { readonly key: string };
  CustomFunctionsContainer: null;
  CustomFunctions: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  AddinInternalService: null;
  BeforeDocumentCloseNotification: null;
  DynamicRibbon: null;
  RibbonButton: { readonly id: string };
  RibbonTab: { readonly id: string };
}

export type TypeName = keyof Targets;

export interface ConditionalTarget {
  readonly sheet: Sheet;
  readonly id: StoredConditionalFormat['id'];
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface ChartSeriesTarget extends ChartTarget {
  readonly index: number;
}

/** One object of a batch: a type and what it stands for. */
export class HostObject<K extends TypeName = TypeName> {
  /** Set once the add-in tracks the object across requests. */
  reference: string | undefined;

  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}
}

export function make<K extends TypeName>(type: K, target: Targets[K]): HostObject<K> {
  return new HostObject(type, target);
}
