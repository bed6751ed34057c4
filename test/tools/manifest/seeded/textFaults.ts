import { put, putEverywhere, type SeededFault } from './seededFault';

const PROVIDER = '<ProviderName>安居台账</ProviderName>';
const NEXT_LABEL = '<bt:String id="Next.Label" DefaultValue="下一个问题">';
const NEXT_TIP = '<bt:String id="Next.Tip" DefaultValue="选中下一个问题所在的单元格。">';

export const textFaults: readonly SeededFault[] = [
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
    edit: put('<bt:Override Locale="en-US" Value="https://localhost:3000/functions.en.json"/>', ''),
    says: '函数说明缺少 en-US 的文件',
    at: 'Functions.Metadata.Url',
  },
  {
    check: 'text-lengths',
    title: 'an English name of 126 characters',
    edit: put('Value="Anju Housing Ledgers"', `Value="${'x'.repeat(126)}"`),
    says: '文字有 126 个字，最多 125 个',
  },
  {
    check: 'text-lengths',
    title: 'a description of 251 characters',
    edit: (manifest) =>
      manifest.replace(
        /<Description DefaultValue="[^"]*"/,
        `<Description DefaultValue="${'查'.repeat(251)}"`,
      ),
    says: '文字有 251 个字，最多 250 个',
    at: '<Description',
  },
  {
    check: 'text-lengths',
    title: 'an address of 2049 characters',
    edit: put(
      'https://localhost:3000/functions.js"',
      `https://localhost:3000/${'f'.repeat(2026)}"`,
    ),
    says: '文字有 2049 个字，最多 2048 个',
  },
];
