import { encodePng } from '../../../../tools/icons/png';
import { put, unchanged, withFile, type Edit, type SeededFault } from './seededFault';

const smallPicture = encodePng({ width: 16, height: 16, pixels: new Uint8Array(16 * 16 * 4) });

/** Gives the manifest another extension point with a tab of its own, made from the first. */
const secondTab: Edit = (manifest) => {
  const [start, end] = ['<ExtensionPoint xsi:type="PrimaryCommandSurface">', '</ExtensionPoint>'];
  const from = manifest.indexOf(start);
  const tab = manifest.slice(from, manifest.indexOf(end, from) + end.length);
  const other = tab.replace(/ id="Anju\.([\w.]+)"/g, ' id="Anju.$1.Second"');
  return put(tab, tab + other)(manifest);
};

export const commandFaults: readonly SeededFault[] = [
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
