import type {
  AddinManifest,
  CommandAction,
  CommandButton,
  FunctionsPart,
  MenuEntry,
  RibbonGroup,
  RibbonTab,
} from './manifest';
import { localised, ManifestFaulty, readResources, type ManifestResources } from './resources';
import { childrenOf, elementAt, textOf, type XmlElement } from './xmlElement';

/**
 * Reads an XML manifest (`OfficeApp`, version overrides 1.0) the way Excel does.
 * @param root the document element
 * @param locale display language, such as `en-US`; what has no override speaks the default language
 * @param site address of the folder that the add-in is served from, with a slash at its end
 * @throws ManifestFaulty when a part that the ribbon needs is missing
 */
export function readManifest(root: XmlElement, locale: string, site: string): AddinManifest {
  const origin = localised(elementAt(root, 'DefaultSettings', 'SourceLocation'), locale);
  const place = (url: string): string => placeUrl(url, origin, site);
  const overrides = elementAt(root, 'VersionOverrides');
  const resources = readResources(overrides, locale, place);
  const host = elementAt(overrides, 'Hosts', 'Host');
  const form = elementAt(host, 'DesktopFormFactor');
  const extended = elementAt(root, 'ExtendedOverrides');
  return {
    id: textOf(elementAt(root, 'Id')),
    name: localised(elementAt(root, 'DisplayName'), locale),
    tab: readTab(extensionPoint(form, 'PrimaryCommandSurface'), resources),
    cellMenu: readCellMenu(extensionPoint(form, 'ContextMenu'), resources),
    paneUrl: place(origin),
    functions: readFunctions(host, resources),
    shortcutsUrl: placed(extended?.getAttribute('Url'), place),
    shortcutTextsUrl: placed(extended?.getAttribute('ResourcesUrl'), place),
    welcome: readWelcome(elementAt(form, 'GetStarted'), resources),
  };
}

/** The same file below `site` as `url` is below the folder of `page`; a foreign address stays as it is. */
function placeUrl(url: string, page: string, site: string): string {
  const folder = new URL('.', page).href;
  return url.startsWith(folder) ? new URL(url.slice(folder.length), site).href : url;
}

function placed(
  url: string | null | undefined,
  place: (url: string) => string,
): string | undefined {
  return url === null || url === undefined ? undefined : place(url);
}

function extensionPoint(form: XmlElement | undefined, type: string): XmlElement | undefined {
  return childrenOf(form, 'ExtensionPoint').find((each) => each.getAttribute('xsi:type') === type);
}

function readTab(point: XmlElement | undefined, resources: ManifestResources): RibbonTab {
  const tab = elementAt(point, 'CustomTab');
  if (tab === undefined) throw new ManifestFaulty('PrimaryCommandSurface has no CustomTab');
  return {
    id: tab.getAttribute('id') ?? '',
    label: labelOf(tab, resources),
    groups: childrenOf(tab, 'Group').map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: XmlElement, resources: ManifestResources): RibbonGroup {
  return {
    id: group.getAttribute('id') ?? '',
    label: labelOf(group, resources),
    buttons: childrenOf(group, 'Control').map((control) => readCommand(control, resources)),
  };
}

function readCommand(element: XmlElement, resources: ManifestResources): CommandButton {
  const tip = elementAt(element, 'Supertip');
  return {
    id: element.getAttribute('id') ?? '',
    label: labelOf(element, resources),
    tip: {
      title: resources.text(elementAt(tip, 'Title')?.getAttribute('resid') ?? null),
      text: resources.text(elementAt(tip, 'Description')?.getAttribute('resid') ?? null),
    },
    icons: readIcons(element, resources),
    action: readAction(elementAt(element, 'Action'), resources),
  };
}

function readAction(action: XmlElement | undefined, resources: ManifestResources): CommandAction {
  const type = action?.getAttribute('xsi:type');
  if (type === 'ShowTaskpane') {
    const source = elementAt(action, 'SourceLocation');
    return { kind: 'show-pane', url: resources.url(source?.getAttribute('resid') ?? null) };
  }
  if (type === 'ExecuteFunction') {
    return { kind: 'run-function', functionName: textOf(elementAt(action, 'FunctionName')) };
  }
  throw new ManifestFaulty(`action ${type ?? '(missing)'} is not known`);
}

function readCellMenu(
  point: XmlElement | undefined,
  resources: ManifestResources,
): readonly MenuEntry[] {
  const menu = childrenOf(point, 'OfficeMenu').find(
    (each) => each.getAttribute('id') === 'ContextMenuCell',
  );
  return childrenOf(menu, 'Control').map((control) => {
    const items = childrenOf(elementAt(control, 'Items'), 'Item');
    const commands = items.length > 0 ? items : [control];
    return {
      label: labelOf(control, resources),
      icons: readIcons(control, resources),
      items: commands.map((item) => readCommand(item, resources)),
    };
  });
}

function readIcons(element: XmlElement, resources: ManifestResources): ReadonlyMap<number, string> {
  const images = childrenOf(elementAt(element, 'Icon'), 'Image');
  return new Map(
    images.map((image) => [
      Number(image.getAttribute('size')),
      resources.url(image.getAttribute('resid')),
    ]),
  );
}

function readFunctions(
  host: XmlElement | undefined,
  resources: ManifestResources,
): FunctionsPart | undefined {
  const point = extensionPoint(elementAt(host, 'AllFormFactors'), 'CustomFunctions');
  if (point === undefined) return undefined;
  const metadata = elementAt(point, 'Metadata', 'SourceLocation');
  return {
    namespace: resources.text(elementAt(point, 'Namespace')?.getAttribute('resid') ?? null),
    metadataUrl: resources.url(metadata?.getAttribute('resid') ?? null),
  };
}

function readWelcome(
  start: XmlElement | undefined,
  resources: ManifestResources,
): AddinManifest['welcome'] {
  if (start === undefined) return undefined;
  return {
    title: labelAt(start, 'Title', resources),
    text: labelAt(start, 'Description', resources),
  };
}

function labelOf(element: XmlElement, resources: ManifestResources): string {
  return labelAt(element, 'Label', resources);
}

function labelAt(element: XmlElement, name: string, resources: ManifestResources): string {
  return resources.text(elementAt(element, name)?.getAttribute('resid') ?? null);
}
