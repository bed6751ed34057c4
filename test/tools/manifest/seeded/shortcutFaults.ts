import { unchanged, withFile, withJson, type SeededFault } from './seededFault';

const SHORTCUTS = 'assets/shortcuts.json';
const ENGLISH_SHORTCUTS = 'assets/shortcuts.en.json';

export const shortcutFaults: readonly SeededFault[] = [
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
  {
    title: 'an action without keys',
    files: withJson(SHORTCUTS, '"action": "check"', '"action": "openPane"'),
    says: '动作“check”没有快捷键',
  },
  {
    title: 'a name without Chinese',
    files: withJson(SHORTCUTS, '"check": {', '"chek": {'),
    says: '动作“check”缺少中文名称 check',
  },
  {
    title: 'a name only in English',
    files: withJson(SHORTCUTS, '"check": {', '"chek": {'),
    says: '快捷键的文字 check 只有 en-US',
  },
].map((fault) => ({ check: 'shortcuts', edit: unchanged, at: '<ExtendedOverrides', ...fault }));
