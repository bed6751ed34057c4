import type { XmlElement } from './xmlTree';

/** One place in the sequence of an element's children: which elements may stand there, and how many. */
export interface Place {
  readonly names: readonly string[];
  readonly least: number;
  readonly most: number;
}

/** What an element holds: children in this order, attributes that must be there, and those that may. */
export interface ElementGrammar {
  readonly children?: readonly Place[];
  readonly attributes?: readonly string[];
  readonly optionalAttributes?: readonly string[];
}

const once = (...names: string[]): Place => ({ names, least: 1, most: 1 });
const maybe = (...names: string[]): Place => ({ names, least: 0, most: 1 });
const some = (...names: string[]): Place => ({ names, least: 1, most: Infinity });
const any = (...names: string[]): Place => ({ names, least: 0, most: Infinity });

const localised: ElementGrammar = { children: [any('Override')], attributes: ['DefaultValue'] };
const resource: ElementGrammar = {
  children: [any('Override')],
  attributes: ['id', 'DefaultValue'],
};
const reference: ElementGrammar = { attributes: ['resid'] };
const text: ElementGrammar = {};
const holds = (...children: Place[]): ElementGrammar => ({ children });

const face = [maybe('OverriddenByRibbonApi'), once('Label'), maybe('ToolTip'), once('Supertip')];
const command = [...face, once('Icon'), once('Action'), maybe('Enabled')];

/**
 * The elements of a task pane manifest for Excel, by `Parent/Element`, `Element[xsi:type]` or `Element`; the
 * first that fits holds. Order and counts after the reference of the add-in only manifest
 * (learn.microsoft.com, Office Add-ins, "manifest" and "How to find the proper order of manifest elements").
 */
const grammar: Readonly<Record<string, ElementGrammar>> = {
  OfficeApp: {
    attributes: ['xsi:type'],
    children: [
      once('Id'),
      maybe('AlternateId'),
      once('Version'),
      once('ProviderName'),
      once('DefaultLocale'),
      once('DisplayName'),
      once('Description'),
      once('IconUrl'),
      once('HighResolutionIconUrl'),
      once('SupportUrl'),
      maybe('AppDomains'),
      once('Hosts'),
      once('Requirements'),
      once('DefaultSettings'),
      once('Permissions'),
      once('VersionOverrides'),
      maybe('ExtendedOverrides'),
    ],
  },
  'OfficeApp/DisplayName': localised,
  'OfficeApp/Description': localised,
  IconUrl: localised,
  HighResolutionIconUrl: localised,
  SupportUrl: localised,
  'DefaultSettings/SourceLocation': localised,
  Override: { attributes: ['Locale', 'Value'] },
  AppDomains: holds(some('AppDomain')),
  'OfficeApp/Hosts': holds(some('Host')),
  'VersionOverrides/Hosts': holds(some('Host')),
  'Host[Workbook]': {
    attributes: ['xsi:type'],
    children: [once('Runtimes'), once('AllFormFactors'), once('DesktopFormFactor')],
  },
  Host: { attributes: ['Name'] },
  Requirements: holds(once('Sets')),
  Sets: { children: [some('Set')], optionalAttributes: ['DefaultMinVersion'] },
  Set: { attributes: ['Name', 'MinVersion'] },
  DefaultSettings: holds(once('SourceLocation')),
  VersionOverrides: {
    attributes: ['xsi:type'],
    children: [maybe('Description'), maybe('Requirements'), once('Hosts'), once('Resources')],
  },
  ExtendedOverrides: { attributes: ['Url'], optionalAttributes: ['ResourcesUrl'] },

  Runtimes: holds(once('Runtime')),
  Runtime: { attributes: ['resid', 'lifetime'] },
  AllFormFactors: holds(once('ExtensionPoint')),
  DesktopFormFactor: holds(maybe('GetStarted'), once('FunctionFile'), some('ExtensionPoint')),
  GetStarted: holds(once('Title'), once('Description'), once('LearnMoreUrl')),
  'ExtensionPoint[CustomFunctions]': {
    attributes: ['xsi:type'],
    children: [once('Script'), once('Page'), once('Metadata'), once('Namespace')],
  },
  'ExtensionPoint[PrimaryCommandSurface]': {
    attributes: ['xsi:type'],
    children: [once('CustomTab', 'OfficeTab')],
  },
  'ExtensionPoint[ContextMenu]': { attributes: ['xsi:type'], children: [some('OfficeMenu')] },
  Script: holds(once('SourceLocation')),
  Page: holds(once('SourceLocation')),
  Metadata: holds(once('SourceLocation')),
  CustomTab: { attributes: ['id'], children: [some('Group'), once('Label')] },
  OfficeTab: { attributes: ['id'], children: [some('Group')] },
  Group: {
    attributes: ['id'],
    children: [maybe('OverriddenByRibbonApi'), once('Label'), once('Icon'), some('Control')],
  },
  OfficeMenu: { attributes: ['id'], children: [once('Control')] },
  'Control[Button]': { attributes: ['id', 'xsi:type'], children: command },
  'Control[Menu]': {
    attributes: ['id', 'xsi:type'],
    children: [...face, once('Icon'), once('Items')],
  },
  Items: holds(some('Item')),
  Item: { attributes: ['id'], children: command },
  Supertip: holds(once('Title'), once('Description')),
  Icon: holds(some('Image')),
  'Icon/Image': { attributes: ['size', 'resid'] },
  'Action[ShowTaskpane]': {
    attributes: ['xsi:type'],
    children: [maybe('TaskpaneId'), once('SourceLocation'), maybe('Title')],
  },
  'Action[ExecuteFunction]': { attributes: ['xsi:type'], children: [once('FunctionName')] },

  Resources: holds(once('Images'), once('Urls'), once('ShortStrings'), once('LongStrings')),
  Images: holds(some('Image')),
  Urls: holds(some('Url')),
  ShortStrings: holds(some('String')),
  LongStrings: holds(some('String')),
  Image: resource,
  Url: resource,
  String: resource,

  SourceLocation: reference,
  FunctionFile: reference,
  Namespace: reference,
  LearnMoreUrl: reference,
  Label: reference,
  ToolTip: reference,
  Title: reference,
  Description: reference,

  Id: text,
  AlternateId: text,
  Version: text,
  ProviderName: text,
  DefaultLocale: text,
  AppDomain: text,
  Permissions: text,
  OverriddenByRibbonApi: text,
  Enabled: text,
  FunctionName: text,
  TaskpaneId: text,
};

/** What the grammar says about an element; nothing when it knows no such element, or no such `xsi:type` of it. */
export function grammarOf(element: XmlElement): ElementGrammar | undefined {
  const { name, parent, attributes } = element;
  const type = attributes.get('xsi:type') ?? '';
  return grammar[`${parent?.name ?? ''}/${name}`] ?? grammar[`${name}[${type}]`] ?? grammar[name];
}
