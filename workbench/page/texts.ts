/** What the page itself says; the add-in brings its own words. */
export interface PageTexts {
  readonly appName: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly home: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly paneHidden: string;
  readonly ready: string;
  readonly busy: string;
  readonly trial: string;
  readonly saved: string;
  readonly unsaved: string;
  readonly faults: string;
  readonly faultsHint: string;
  readonly noFault: string;
  readonly requests: (count: number, kilobytes: number) => string;
  readonly opening: (name: string) => string;
  readonly savedAs: (name: string) => string;
  readonly lossOnSave: (things: readonly string[]) => string;
  readonly leaveUnsaved: (name: string) => string;
  readonly close: string;
  readonly failed: (label: string) => string;
  readonly disabled: (label: string) => string;
  readonly faultOver: (label: string) => string;
  readonly dropHere: string;
  readonly fileFailed: (name: string) => string;
  readonly noSuchFile: (name: string) => string;
  readonly nestedFunction: (formula: string) => string;
  readonly languageSwitch: string;
  readonly functionMissing: (label: string) => string;
}

const chinese: PageTexts = {
  appName: '安居台账 · 试用台',
  open: '打开',
  save: '保存',
  undo: '撤销（Ctrl+Z）',
  redo: '恢复（Ctrl+Y）',
  home: '开始',
  closePane: '关闭窗格',
  resizePane: '拖动改变窗格宽度',
  paneHidden: '窗格已关闭，点“打开窗格”可再打开',
  ready: '就绪',
  busy: '加载项正在工作…',
  trial: '这是试用台，不是 Excel；表格只在本机，不上传。',
  saved: '已保存',
  unsaved: '有未保存的改动',
  faults: '故障演练',
  faultsHint: '让“Excel”出一次毛病，看看工具怎么应对。',
  noFault: '一切正常',
  requests: (count, kilobytes) => `请求 ${count} 次，共 ${kilobytes} KB`,
  opening: (name) => `正在打开 ${name}…`,
  savedAs: (name) => `已保存为 ${name}，在浏览器的下载文件夹里。`,
  lossOnSave: (things) =>
    `这个文件里有试用台不会保存的内容：${things.join('、')}。在这里另存的文件将不再带有它们；原文件不受影响。`,
  leaveUnsaved: (name) => `${name} 有未保存的改动。仍要打开另一个文件吗？改动将丢失。`,
  close: '关闭',
  failed: (label) => `“${label}”没有完成，表格没有因此改动。请再点一次；仍不行就刷新页面。`,
  disabled: (label) => `“${label}”现在不能用，请等正在进行的工作结束。`,
  faultOver: (label) => `演练的故障“${label}”已发生一次，现在一切正常。`,
  dropHere: '松开鼠标，在这里打开这个表格',
  fileFailed: (name) =>
    `文件“${name}”没有打开：读取时出了意外。请用 Excel 或 WPS 另存为 .xlsx 后再试。`,
  noSuchFile: (name) =>
    `没有找到“${name}”，已改为打开示例。请看地址里 file= 后面的文件名，或点“打开”选择文件。`,
  nestedFunction: (formula) =>
    `“${formula}”没有计算：试用台只计算单独写在一格里的 ANJU 函数（Excel 没有这个限制）。请把 ANJU 函数单独写在一格，再引用那一格。`,
  languageSwitch: 'English',
  functionMissing: (label) => `加载项还没有准备好，“${label}”暂时不能用。请稍候再点。`,
};

const english: PageTexts = {
  appName: 'Anju Workbench',
  open: 'Open',
  save: 'Save',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Y)',
  home: 'Home',
  closePane: 'Close pane',
  resizePane: 'Drag to resize the pane',
  paneHidden: 'The pane is closed; Open Pane brings it back',
  ready: 'Ready',
  busy: 'The add-in is working…',
  trial: 'A workbench, not Excel; the workbook stays on this computer.',
  saved: 'Saved',
  unsaved: 'Unsaved changes',
  faults: 'Faults',
  faultsHint: 'Let “Excel” fail in one way and see how the tool copes.',
  noFault: 'All is well',
  requests: (count, kilobytes) => `${count} requests, ${kilobytes} KB`,
  opening: (name) => `Opening ${name}…`,
  savedAs: (name) => `Saved as ${name} in the browser's download folder.`,
  lossOnSave: (things) =>
    `This file holds things the workbench does not save: ${things.join(', ')}. A file saved here will lack them; the original stays as it is.`,
  leaveUnsaved: (name) => `${name} has unsaved changes. Open another file and lose them?`,
  close: 'Close',
  failed: (label) => `“${label}” did not finish. Press it again, or reload the page.`,
  disabled: (label) => `“${label}” is not available now; let the work at hand finish first.`,
  faultOver: (label) => `The rehearsed fault “${label}” has happened once; all is well again.`,
  dropHere: 'Release to open this workbook here',
  fileFailed: (name) => `“${name}” could not be read. Save it again as .xlsx and try once more.`,
  noSuchFile: (name) =>
    `“${name}” was not found; the sample is open instead. Choose a file with Open.`,
  nestedFunction: (formula) =>
    `“${formula}” is not computed: here an ANJU function must stand alone in its cell (Excel has no such limit). Put it into a cell of its own and refer to that.`,
  languageSwitch: '中文',
  functionMissing: (label) =>
    `The add-in is not ready, so “${label}” does not work yet. Try again shortly.`,
};

export const DISPLAY_LANGUAGES = ['zh-CN', 'en-US'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

const textsByLanguage: Readonly<Record<DisplayLanguage, PageTexts>> = {
  'zh-CN': chinese,
  'en-US': english,
};

export function textsFor(language: DisplayLanguage): PageTexts {
  return textsByLanguage[language];
}
