import { latestRoundTrips } from '../../src/workbook/office/roundTrips';
import { isSupported } from '../../src/workbook/office/capabilities';

/** A name and what is known of it, for the diagnostics page. */
export type HostFact = readonly [name: string, value: string];

const EXCEL_VERSIONS = ['1.14', '1.15', '1.16', '1.17', '1.18', '1.19', '1.20'] as const;

const OTHER_SETS = [
  ['SharedRuntime', '1.1'],
  ['SharedRuntime', '1.2'],
  ['CustomFunctionsRuntime', '1.3'],
  ['KeyboardShortcuts', '1.1'],
  ['ContextMenuApi', '1.1'],
  ['RibbonApi', '1.2'],
  ['RibbonApi', '1.3'],
  ['DialogApi', '1.2'],
] as const;

/** What Excel this is and what it can do. Nothing of the workbook is in it. */
export function hostFacts(): readonly HostFact[] {
  const said = diagnostics();
  return [
    ['host', text(said['host'])],
    ['platform', text(said['platform'])],
    ['version', text(said['version'])],
    ['office.js', libraryVersion()],
    ['browser', navigator.userAgent],
    ['displayLanguage', tried(() => Office.context.displayLanguage)],
    ['contentLanguage', tried(() => Office.context.contentLanguage)],
    ['ExcelApi', EXCEL_VERSIONS.filter((version) => isSupported('ExcelApi', version)).join(' ')],
    ...OTHER_SETS.map(([set, version]): HostFact => [
      `${set} ${version}`,
      isSupported(set, version) ? 'yes' : 'no',
    ]),
    ...Array.from(latestRoundTrips(), ([doing, { syncs, milliseconds }]): HostFact => [
      `last ${doing}`,
      `${syncs} syncs, ${milliseconds} ms`,
    ]),
  ];
}

function diagnostics(): Readonly<Record<string, unknown>> {
  try {
    return { ...Office.context.diagnostics };
  } catch {
    return {};
  }
}

/** office.js tells its own version only in a constant of its inner namespace. */
function libraryVersion(): string {
  return tried(() => {
    const inner: unknown = Reflect.get(globalThis, 'OSF');
    const constants = memberOf(inner, 'ConstantNames');
    return text(memberOf(constants, 'FileVersion'));
  });
}

function memberOf(owner: unknown, name: string): unknown {
  const isOwner = (typeof owner === 'object' && owner !== null) || typeof owner === 'function';
  return isOwner ? Reflect.get(owner, name) : undefined;
}

function tried(read: () => string | undefined): string {
  try {
    return read() ?? '';
  } catch {
    return '';
  }
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
