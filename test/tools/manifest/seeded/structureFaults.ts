import { both, put, without, type SeededFault } from './seededFault';

const VERSION = '<Version>0.1.0.0</Version>';
const PROVIDER = '<ProviderName>安居台账</ProviderName>';

export const structureFaults: readonly SeededFault[] = [
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
  {
    check: 'element-order',
    title: 'a label where a supertip has none',
    edit: put('<Supertip>', '<Supertip><Label resid="Pane.Label"/>'),
    says: '不能放在 <Supertip> 里',
    at: '<Label resid="Pane.Label"/>',
  },
  {
    check: 'element-order',
    title: 'a control of a kind Excel does not have',
    edit: put(
      '<OfficeMenu id="ContextMenuCell">',
      '<OfficeMenu id="ContextMenuCell"><Control xsi:type="List" id="Anju.List"/>',
    ),
    says: '不认识这个元素（xsi:type="List"）',
  },
  {
    check: 'namespaces',
    title: 'a picture of an icon without the prefix of basic types',
    edit: put(
      '<bt:Image size="16" resid="Icon.check.16"/>',
      '<Image size="16" resid="Icon.check.16"/>',
    ),
    says: '应为 http://schemas.microsoft.com/office/officeappbasictypes/1.0',
    at: '<Image ',
  },
];
