import { notImplemented } from './apiError';
import type { HostState } from './hostState';
import type { BatchRequest } from './request';
import type { HostObject } from './targets';
import { make } from './targets';

const SERVICES: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.ExcelServices.CustomFunctions': () => make('CustomFunctions', null),
  'Microsoft.AppRuntime.AppRuntimeService': () => make('AppRuntimeService', null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': () =>
    make('AppRuntimePersistenceService', null),
  'Microsoft.DynamicRibbon.DynamicRibbon': () => make('DynamicRibbon', null),
  'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification': () =>
    make('BeforeDocumentCloseNotification', null),
  'Microsoft.InternalService.AddinInternalService': () => make('AddinInternalService', null),
};

/** An object that a request makes by the name of its class. */
export function newService(name: string): HostObject {
  const service = SERVICES[name];
  if (service === undefined) throw notImplemented(name);
  return service();
}

/** Is the request about something else than the workbook: the ribbon, the pane, the question before closing? */
export function asksService({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name in SERVICES);
}

/** What a request starts from: the workbook, or a service named by the request's custom data. */
export function rootOf(customData: string, host: HostState): HostObject {
  return customData === 'SetOsfControlContainerReadyForCustomFunctions'
    ? make('CustomFunctionsContainer', null)
    : make('Workbook', host.model);
}
