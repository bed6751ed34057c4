import type { WorkbookModel } from '../model/workbookModel';
import type { RequirementSets } from './requirementSets';

export interface AppContextFacts {
  readonly addinId: string;
  readonly language: string;
  readonly requirementSets: RequirementSets;
  readonly model: WorkbookModel;
}

const EXCEL_WEB_APP = 16;
const READ_ONLY = 0;
const READ_WRITE = 1;
const TASK_PANE = 2;

/** What office.js is told at its start: application, language, requirement sets. */
export function appContext(facts: AppContextFacts): Readonly<Record<string, unknown>> {
  const { addinId, language, requirementSets, model } = facts;
  return {
    _id: addinId,
    _appInstanceId: addinId,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: new URL(model.name, location.href).href,
    _clientMode: model.readOnly ? READ_ONLY : READ_WRITE,
    _settings: [],
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _requirementMatrix: JSON.stringify(requirementSets),
    _hostFullVersion: '16.0.19000.10000',
    _clientWindowHeight: innerHeight,
    _clientWindowWidth: innerWidth,
    _addinName: '安居台账',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
  };
}
