import { encodePng } from '../../../tools/icons/png';
import type { SiteFiles } from '../../../tools/manifest/check';

/** A manifest spoilt in one way, and what the one check that must notice it says. */
export interface SeededFault {
  readonly check: string;
  readonly title: string;
  readonly edit: (manifest: string) => string;
  /** The served files, spoilt. */
  readonly files?: (files: SiteFiles) => SiteFiles;
  /** Part of the message. */
  readonly says: string;
  /** Part of the line that the fault names. */
  readonly at?: string;
}

type Edit = SeededFault['edit'];

/** Replaces the first place where `from` stands; it must stand somewhere. */
const put =
  (from: string, to: string): Edit =>
  (manifest) => {
    if (!manifest.includes(from)) throw new Error(`the manifest has no ${from}`);
    return manifest.replace(from, () => to);
  };

const putEverywhere =
  (from: string, to: string): Edit =>
  (manifest) =>
    put(from, to)(manifest).replaceAll(from, to);

const both =
  (...edits: Edit[]): Edit =>
  (manifest) =>
    edits.reduce((text, edit) => edit(text), manifest);

/** Takes out the first element that begins with `start`, up to its `end`. */
const without =
  (start: string, end: string): Edit =>
  (manifest) => {
    const from = manifest.indexOf(start);
    const to = manifest.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`the manifest has no ${start} … ${end}`);
    return manifest.slice(0, from) + manifest.slice(to + end.length);
  };

const unchanged: Edit = (manifest) => manifest;

/** Gives the manifest another extension point with a tab of its own, made from the first. */
const secondTab: Edit = (manifest) => {
  const [start, end] = ['<ExtensionPoint xsi:type="PrimaryCommandSurface">', '</ExtensionPoint>'];
  const from = manifest.indexOf(start);
  const tab = manifest.slice(from, manifest.indexOf(end, from) + end.length);
  const other = tab.replace(/ id="Anju\.([\w.]+)"/g, ' id="Anju.$1.Second"');
  return put(tab, tab + other)(manifest);
};

const withFile =
  (path: string, bytes: Uint8Array | string | undefined) =>
  (files: SiteFiles): SiteFiles =>
  (asked) => {
    if (asked !== path) return files(asked);
    return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  };

/** The JSON file at `path` with one text replaced. */
const withJson =
  (path: string, from: string, to: string) =>
  (files: SiteFiles): SiteFiles => {
    const text = new TextDecoder().decode(files(path));
    return withFile(path, put(from, to)(text))(files);
  };

const SHORTCUTS = 'assets/shortcuts.json';
const ENGLISH_SHORTCUTS = 'assets/shortcuts-en-US.json';
const VERSION = '<Version>0.1.0.0</Version>';
const PROVIDER = '<ProviderName>安居台账</ProviderName>';
const NEXT_LABEL = '<bt:String id="Next.Label" DefaultValue="下一个问题">';
const NEXT_TIP = '<bt:String id="Next.Tip" DefaultValue="选中下一个问题所在的单元格。">';
const smallPicture = encodePng({ width: 16, height: 16, pixels: new Uint8Array(16 * 16 * 4) });

const structure: SeededFault[] = [
  {
    check: 'well-formed',
    title: 'an element is not closed',
    edit: put('</Requirements>', ''),
    says: '不是完整的 XML',
  },
  {
    check: 'namespaces',
    title: 'resources without the prefix of basic types',
    edit: (manifest) => manifest.replaceAll('bt:LongStrings', 'LongStrings'),
    says: '应为 http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    at: '<LongStrings>',
  },
  {
    check: 'namespaces',
    title: 'commands in the namespace of the app',
    edit: put('http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'urn:other'),
    says: '命名空间是urn:other',
  },
  {
    check: 'element-order',
    title: 'provider before version',
    edit: both(put(`  ${PROVIDER}\n`, ''), put(VERSION, `${PROVIDER}\n${VERSION}`)),
    says: '位置不对，应放在 <ProviderName> 之前',
    at: '<Version>',
  },
  {
    check: 'element-order',
    title: 'label of the tab before its groups',
    edit: both(
      put('              <Label resid="Tab.Label"/>\n            </CustomTab>', '</CustomTab>'),
      put('<CustomTab id="Anju.Tab">', '<CustomTab id="Anju.Tab"><Label resid="Tab.Label"/>'),
    ),
    says: '位置不对',
    at: '<Group id="Anju.Group.Check">',
  },
  {
    check: 'element-order',
    title: 'no support address',
    edit: without('<SupportUrl', '/>'),
    says: '缺少 <SupportUrl>',
  },
  {
    check: 'element-order',
    title: 'an element Excel does not know',
    edit: put('<Permissions>', '<Licence>MIT</Licence>\n<Permissions>'),
    says: '不认识这个元素',
    at: '<Licence>',
  },
  {
    check: 'element-order',
    title: 'two runtimes',
    edit: put(
      '<Runtime resid="Pane.Url" lifetime="long"/>',
      '<Runtime resid="Pane.Url" lifetime="long"/><Runtime resid="Pane.Url" lifetime="long"/>',
    ),
    says: '<Runtimes> 里只能有一个',
  },
  {
    check: 'attributes',
    title: 'an attribute of something else',
    edit: put('<Runtime resid="Pane.Url"', '<Runtime resid="Pane.Url" name="pane"'),
    says: '不认识属性 name',
    at: '<Runtime ',
  },
  {
    check: 'attributes',
    title: 'a text left empty',
    edit: put('DefaultValue="打开窗格"', 'DefaultValue=" "'),
    says: '缺少属性 DefaultValue，或它是空的',
    at: 'Pane.Label',
  },
];

const identity: SeededFault[] = [
  {
    check: 'guid',
    title: 'a digit too few',
    edit: (manifest) => manifest.replace(/<Id>./, '<Id>'),
    says: '不是 GUID',
    at: '<Id>',
  },
  { check: 'version', title: 'three numbers', edit: put('0.1.0.0', '0.1.0'), says: '四段数字' },
  {
    check: 'version',
    title: 'a word after the numbers',
    edit: put('0.1.0.0', '0.1.0.0-beta'),
    says: '“0.1.0.0-beta”不是版本号',
  },
  {
    check: 'excel-only',
    title: 'for Word as well',
    edit: put('<Host Name="Workbook"/>', '<Host Name="Workbook"/><Host Name="Document"/>'),
    says: '只支持 Excel',
  },
  {
    check: 'excel-only',
    title: 'may only read',
    edit: put('ReadWriteDocument', 'ReadDocument'),
    says: '权限应为 ReadWriteDocument',
  },
  {
    check: 'excel-only',
    title: 'a mail add-in',
    edit: put('"TaskPaneApp"', '"MailApp"'),
    says: '应为 TaskPaneApp',
  },
  {
    check: 'excel-only',
    title: 'overrides of a version that task panes do not have',
    edit: put('VersionOverridesV1_0', 'VersionOverridesV1_1'),
    says: '只认 VersionOverridesV1_0',
  },
  {
    check: 'requirement-sets',
    title: 'an ExcelApi that LTSC 2021 lacks',
    edit: put('"1.14"', '"1.17"'),
    says: 'ExcelApi 应要求 1.14',
    at: 'ExcelApi',
  },
  {
    check: 'requirement-sets',
    title: 'no shared runtime demanded',
    edit: put('<Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
    says: '应要求 SharedRuntime 1.1',
  },
  {
    check: 'requirement-sets',
    title: 'a set that is only detected',
    edit: put(
      '<Set Name="ExcelApi"',
      '<Set Name="RibbonApi" MinVersion="1.2"/><Set Name="ExcelApi"',
    ),
    says: '不应要求 RibbonApi',
  },
];

const addresses: SeededFault[] = [
  {
    check: 'https',
    title: 'an icon over http',
    edit: put(
      'IconUrl DefaultValue="https://localhost:3000/assets/icons/anju-32',
      'IconUrl DefaultValue="http://localhost:3000/assets/icons/anju-32',
    ),
    says: '应是以 https:// 开头的完整网址',
    at: '<IconUrl',
  },
  {
    check: 'https',
    title: 'a relative address',
    edit: put('"https://localhost:3000/functions.js"', '"/functions.js"'),
    says: '“/functions.js”',
  },
  {
    check: 'one-origin',
    title: 'help on another site',
    edit: put(
      'SupportUrl DefaultValue="https://localhost:3000/',
      'SupportUrl DefaultValue="https://example.com/',
    ),
    says: '不在窗格所在的站点 localhost:3000 上',
    at: '<SupportUrl',
  },
  {
    check: 'one-origin',
    title: 'another port in an override',
    edit: put(
      'https://localhost:3000/functions-en-US.json',
      'https://localhost:3001/functions-en-US.json',
    ),
    says: 'localhost:3001',
  },
  {
    check: 'shared-runtime',
    title: 'a runtime that ends with the pane',
    edit: put('lifetime="long"', 'lifetime="short"'),
    says: 'lifetime 应为 long',
  },
  {
    check: 'shared-runtime',
    title: 'commands in another page',
    edit: put('<FunctionFile resid="Pane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
    says: 'resid 应与 <Runtime> 相同：“Pane.Url”',
    at: '<FunctionFile',
  },
  {
    check: 'shared-runtime',
    title: 'functions in a page of the same address but another name',
    edit: both(
      put(
        '<Page>\n              <SourceLocation resid="Pane.Url"/>',
        '<Page>\n<SourceLocation resid="Page.Url"/>',
      ),
      put(
        '<bt:Url id="Help.Url"',
        '<bt:Url id="Page.Url" DefaultValue="https://localhost:3000/taskpane.html"/><bt:Url id="Help.Url"',
      ),
    ),
    says: '不共用运行时',
  },
  {
    check: 'shared-runtime',
    title: 'a pane of its own for one button',
    edit: put(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Second</TaskpaneId>',
    ),
    says: '请删去 <TaskpaneId>',
  },
  {
    check: 'shared-runtime',
    title: 'a first page that is not the pane',
    edit: put(
      '<SourceLocation DefaultValue="https://localhost:3000/taskpane.html"/>',
      '<SourceLocation DefaultValue="https://localhost:3000/help.html"/>',
    ),
    says: '应与运行时同一页：https://localhost:3000/taskpane.html',
  },
];

const texts: SeededFault[] = [
  {
    check: 'function-namespace',
    title: 'another prefix',
    edit: put('DefaultValue="ANJU"', 'DefaultValue="FWAQ"'),
    says: '应为 ANJU',
  },
  {
    check: 'function-namespace',
    title: 'another prefix in English',
    edit: put(
      'DefaultValue="ANJU"/>',
      'DefaultValue="ANJU"><bt:Override Locale="en-US" Value="HOMES"/></bt:String>',
    ),
    says: '在各种语言里都一样',
  },
  {
    check: 'resids-resolve',
    title: 'a label that nobody wrote',
    edit: put('<Title resid="Pane.Label"/>', '<Title resid="Pane.Title"/>'),
    says: '<Resources> 里没有 id="Pane.Title"',
    at: '<Title resid="Pane.Title"',
  },
  {
    check: 'resids-resolve',
    title: 'a long string as a title',
    edit: put('<Title resid="Pane.Label"/>', '<Title resid="Pane.Tip"/>'),
    says: '在 LongStrings 里，应放在 ShortStrings 里',
  },
  {
    check: 'resid-lengths',
    title: '33 characters',
    edit: putEverywhere('"Start.Title"', `"${'T'.repeat(33)}"`),
    says: '标识有 33 个字符，最多 32 个',
  },
  {
    check: 'resources-used',
    title: 'a left-over text',
    edit: put(
      NEXT_LABEL,
      `<bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String>${NEXT_LABEL}`,
    ),
    says: '没有元素用到它',
  },
  {
    check: 'unique-ids',
    title: 'two texts of one name',
    edit: put(
      NEXT_LABEL,
      `<bt:String id="Next.Label" DefaultValue="下"><bt:Override Locale="en-US" Value="Down"/></bt:String>${NEXT_LABEL}`,
    ),
    says: '“Next.Label”用了不止一次',
  },
  {
    check: 'unique-ids',
    title: 'two controls of one name',
    edit: put('id="Anju.Help"', 'id="Anju.Settings"'),
    says: '“Anju.Settings”用了不止一次',
  },
  {
    check: 'text-lengths',
    title: 'a title of 126 characters',
    edit: put(NEXT_LABEL, `<bt:String id="Next.Label" DefaultValue="${'问'.repeat(126)}">`),
    says: '文字有 126 个字，最多 125 个',
    at: 'Next.Label',
  },
  {
    check: 'text-lengths',
    title: 'an English tip of 251 characters',
    edit: put('Value="Opens the user guide."', `Value="${'x'.repeat(251)}"`),
    says: '文字有 251 个字，最多 250 个',
  },
  {
    check: 'text-lengths',
    title: 'a provider of 126 characters',
    edit: put(PROVIDER, `<ProviderName>${'安'.repeat(126)}</ProviderName>`),
    says: '最多 125 个',
  },
  {
    check: 'override-locales',
    title: 'an override for the default language',
    edit: put(NEXT_LABEL, `${NEXT_LABEL}<bt:Override Locale="zh-CN" Value="下一个"/>`),
    says: '语言“zh-CN”不在支持之列',
  },
  {
    check: 'override-locales',
    title: 'English twice',
    edit: put(NEXT_LABEL, `${NEXT_LABEL}<bt:Override Locale="en-US" Value="Down"/>`),
    says: 'en-US 写了不止一次',
  },
  {
    check: 'override-locales',
    title: 'English by default',
    edit: put('<DefaultLocale>zh-CN', '<DefaultLocale>en-US'),
    says: '默认语言应为 zh-CN',
  },
  {
    check: 'locales-complete',
    title: 'a tip without English',
    edit: put('<bt:Override Locale="en-US" Value="Selects the cell of the next finding."/>', ''),
    says: '缺少 en-US 的文字',
    at: NEXT_TIP,
  },
  {
    check: 'locales-complete',
    title: 'a name without English',
    edit: put('<Override Locale="en-US" Value="Anju Housing Ledgers"/>', ''),
    says: '缺少 en-US 的文字',
    at: '<DisplayName',
  },
  {
    check: 'locales-complete',
    title: 'Chinese in the English',
    edit: put('Value="Open Pane"', 'Value="Open 窗格"'),
    says: 'en-US 的文字里还有中文',
  },
  {
    check: 'locales-complete',
    title: 'function descriptions only in Chinese',
    edit: put(
      '<bt:Override Locale="en-US" Value="https://localhost:3000/functions-en-US.json"/>',
      '',
    ),
    says: '函数说明缺少 en-US 的文件',
    at: 'Functions.Metadata.Url',
  },
];

const commands: SeededFault[] = [
  {
    check: 'icon-sizes',
    title: 'no picture of 80 pixels',
    edit: put('<bt:Image size="80" resid="Icon.check.80"/>', ''),
    says: '缺少 80 像素的图标',
  },
  {
    check: 'icon-sizes',
    title: 'a size twice',
    edit: put(
      '<bt:Image size="16" resid="Icon.help.16"/>',
      '<bt:Image size="16" resid="Icon.help.16"/><bt:Image size="16" resid="Icon.help.16"/>',
    ),
    says: '16 像素的图标写了两次',
  },
  {
    check: 'icon-files',
    title: 'a picture that is not there',
    edit: unchanged,
    files: withFile('assets/icons/lists-24.png', undefined),
    says: '没有文件 assets/icons/lists-24.png',
    at: 'Icon.lists.24',
  },
  {
    check: 'icon-files',
    title: 'a picture smaller than promised',
    edit: unchanged,
    files: withFile('assets/icons/anju-64.png', smallPicture),
    says: 'assets/icons/anju-64.png 是 16×16 像素，应为 64×64',
    at: '<HighResolutionIconUrl',
  },
  {
    check: 'icon-files',
    title: 'a drawing that only calls itself PNG',
    edit: unchanged,
    files: withFile('assets/icons/check-16.png', '<svg/>'),
    says: 'assets/icons/check-16.png 不是 PNG 图片',
  },
  {
    check: 'icon-files',
    title: 'two sizes exchanged',
    edit: put(
      '<bt:Image size="16" resid="Icon.help.16"/>',
      '<bt:Image size="20" resid="Icon.help.16"/><bt:Image size="16" resid="Icon.help.16"/>',
    ),
    says: '是 16×16 像素，应为 20×20',
  },
  {
    check: 'ribbon-limits',
    title: 'a second tab',
    edit: secondTab,
    says: '只能有一个选项卡',
    at: 'Anju.Tab.Second',
  },
  {
    check: 'ribbon-limits',
    title: 'a control of 126 characters',
    edit: put('id="Anju.Help"', `id="${'A'.repeat(126)}"`),
    says: '标识有 126 个字符，最多 125 个',
  },
  {
    check: 'ribbon-limits',
    title: 'the menu of selected text',
    edit: put('ContextMenuCell', 'ContextMenuText'),
    says: '应为 ContextMenuCell',
  },
  {
    check: 'ribbon-limits',
    title: 'an entry of the context menu that could be switched off',
    edit: put('</Action>\n                  </Item>', '</Action><Enabled>false</Enabled></Item>'),
    says: '右键菜单里不能用 <Enabled>',
  },
  {
    check: 'ribbon-limits',
    title: 'neither on nor off',
    edit: put('</Action>\n                </Control>', '</Action><Enabled>yes</Enabled></Control>'),
    says: '应为 true 或 false',
  },
  {
    check: 'actions-known',
    title: 'a button that calls nobody',
    edit: put('<FunctionName>settings<', '<FunctionName>setings<'),
    says: '没有叫“setings”的动作',
    at: '<FunctionName>setings',
  },
  {
    check: 'jobs-shown',
    title: 'a job without a button',
    edit: put('<FunctionName>ledger<', '<FunctionName>lists<'),
    says: '选项卡里没有“更新整改台账”（ledger）的按钮',
  },
  {
    check: 'jobs-shown',
    title: 'a job under another title',
    edit: put('DefaultValue="生成名单和台账"', 'DefaultValue="生成清单"'),
    says: '按钮写的是“生成清单”，应与任务同名：“生成名单和台账”',
    at: 'Lists.Label',
  },
];

const keys: SeededFault[] = [
  {
    title: 'no file of keys',
    files: withFile(SHORTCUTS, undefined),
    says: `没有文件 ${SHORTCUTS}`,
  },
  {
    title: 'a file cut short',
    files: withFile(SHORTCUTS, '{'),
    says: `${SHORTCUTS} 不是完整的 JSON`,
  },
  {
    title: 'a member the format does not have',
    files: withJson(SHORTCUTS, '"shortcuts":', '"shortCuts":'),
    says: `${SHORTCUTS} 的内容不合格式`,
  },
  {
    title: 'an action nobody answers',
    files: withJson(SHORTCUTS, '"id": "check"', '"id": "chek"'),
    says: '快捷键的动作“chek”不存在',
  },
  {
    title: 'keys for an action that is not listed',
    files: withJson(SHORTCUTS, '"action": "check"', '"action": "lists"'),
    says: '快捷键指向未列出的动作“lists”',
  },
  {
    title: 'keys that Excel has already',
    files: withJson(SHORTCUTS, 'Ctrl+Shift+Alt+C', 'Ctrl+C'),
    says: '快捷键“Ctrl+C”应写成',
  },
  {
    title: 'the same keys twice',
    files: withJson(SHORTCUTS, 'Ctrl+Shift+Alt+C', 'Ctrl+Shift+Alt+P'),
    says: '快捷键“Ctrl+Shift+Alt+P”用了不止一次',
  },
  {
    title: 'a name written into the action',
    files: withJson(SHORTCUTS, '${resource.check}', '检查'),
    says: '动作“check”的名称应写成',
  },
  {
    title: 'a name without English',
    files: withJson(ENGLISH_SHORTCUTS, '"check":', '"chek":'),
    says: '快捷键的文字 check 缺少 en-US',
  },
  {
    title: 'Chinese in the English',
    files: withJson(ENGLISH_SHORTCUTS, 'Open the Anju pane', '打开窗格'),
    says: '快捷键的文字 openPane 的 en-US 里还有中文',
  },
].map((fault) => ({ check: 'shortcuts', edit: unchanged, at: '<ExtendedOverrides', ...fault }));

export const seededFaults: readonly SeededFault[] = [
  ...structure,
  ...identity,
  ...addresses,
  ...texts,
  ...commands,
  ...keys,
];
