import type { ObjectType, TypeTable } from './objectType';
import type { HostObject, Targets, TypeName } from './targets';
import * as charts from './types/charts';
import * as chartAxes from './types/chartAxes';
import * as chartSeries from './types/chartSeries';
import { commentCollectionType, commentType } from './types/comments';
import * as conditional from './types/conditionalFormats';
import { dataValidationType } from './types/dataValidation';
import { namedItemCollectionType, namedItemType } from './types/names';
import { noteCollectionType, noteType } from './types/notes';
import { headerFooterGroupType, headerFooterType } from './types/headersFooters';
import { pageBreakCollectionType, pageBreakType, pageLayoutType } from './types/pageLayout';
import { rangeType } from './types/range';
import { rangeAreasType, rangeCollectionType } from './types/rangeAreas';
import { rangeBorderCollectionType, rangeBorderType } from './types/rangeBorders';
import * as format from './types/rangeFormat';
import * as services from './types/services';
import { settingCollectionType, settingType } from './types/settings';
import * as parts from './types/sheetParts';
import { tableCollectionType, tableType } from './types/tables';
import {
  applicationType,
  runtimeType,
  workbookProtectionType,
  workbookType,
} from './types/workbook';
import { functionResultType, functionsType } from './types/worksheetFunctions';
import { worksheetType } from './types/worksheet';
import { worksheetCollectionType } from './types/worksheetCollection';

/** Every type of Excel's object model that the workbench knows. */
const TYPES: TypeTable = {
  Workbook: workbookType,
  Application: applicationType,
  WorkbookProtection: workbookProtectionType,
  Functions: functionsType,
  FunctionResult: functionResultType,
  Runtime: runtimeType,
  WorksheetCollection: worksheetCollectionType,
  SettingCollection: settingCollectionType,
  Setting: settingType,
  Worksheet: worksheetType,
  WorksheetProtection: parts.worksheetProtectionType,
  WorksheetFreezePanes: parts.freezePanesType,
  AutoFilter: parts.autoFilterType,
  PageLayout: pageLayoutType,
  HeaderFooterGroup: headerFooterGroupType,
  HeaderFooter: headerFooterType,
  PageBreakCollection: pageBreakCollectionType,
  PageBreak: pageBreakType,
  Range: rangeType,
  RangeCollection: rangeCollectionType,
  RangeAreas: rangeAreasType,
  RangeFormat: format.rangeFormatType,
  RangeFill: format.rangeFillType,
  RangeFont: format.rangeFontType,
  FormatProtection: format.formatProtectionType,
  RangeBorderCollection: rangeBorderCollectionType,
  RangeBorder: rangeBorderType,
  DataValidation: dataValidationType,
  ConditionalFormatCollection: conditional.conditionalFormatCollectionType,
  ConditionalFormat: conditional.conditionalFormatType,
  CustomConditionalFormat: conditional.customConditionalFormatType,
  ConditionalFormatRule: conditional.conditionalFormatRuleType,
  ConditionalRangeFormat: conditional.conditionalRangeFormatType,
  ConditionalRangeFill: conditional.conditionalRangeFillType,
  ConditionalRangeFont: conditional.conditionalRangeFontType,
  CommentCollection: commentCollectionType,
  Comment: commentType,
  NoteCollection: noteCollectionType,
  Note: noteType,
  NamedItemCollection: namedItemCollectionType,
  NamedItem: namedItemType,
  ChartCollection: charts.chartCollectionType,
  Chart: charts.chartType,
  ChartTitle: charts.chartTitleType,
  ChartLegend: charts.chartLegendType,
  ChartAxes: chartAxes.chartAxesType,
  ChartAxis: chartAxes.chartAxisType,
  ChartGridlines: chartAxes.chartGridlinesType,
  ChartSeriesCollection: chartSeries.chartSeriesCollectionType,
  ChartSeries: chartSeries.chartSeriesType,
  ChartSeriesFormat: chartSeries.chartSeriesFormatType,
  ChartFill: chartSeries.chartFillType,
  ChartDataLabels: chartSeries.chartDataLabelsType,
  TableCollection: tableCollectionType,
  Table: tableType,
  CustomFunctionsContainer: services.customFunctionsContainerType,
  CustomFunctions: services.customFunctionsType,
  AppRuntimeService: services.appRuntimeServiceType,
  AppRuntimePersistenceService: services.appRuntimePersistenceServiceType,
  AddinInternalService: services.addinInternalServiceType,
  BeforeDocumentCloseNotification: services.beforeDocumentCloseNotificationType,
  DynamicRibbon: services.dynamicRibbonType,
  RibbonButton: services.ribbonButtonType,
  RibbonTab: services.ribbonTabType,
};

export function typeOf<K extends TypeName>(object: HostObject<K>): ObjectType<Targets[K]> {
  return TYPES[object.type];
}
