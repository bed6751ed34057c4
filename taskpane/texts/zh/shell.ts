import type { Phase } from '../../app/paneState';
import type { TabId } from '../../app/tabs';
import { helpZh } from '../../help/helpText';
import { jobCards } from './jobs';
import { overview } from './overview';
import { nextStep, jobsPage, write, restore } from './writing';

type Task = Extract<Phase, { kind: 'busy' }>['task'];

const tabs: Readonly<Record<TabId, string>> = {
  overview: '概况',
  findings: '问题',
  jobs: '名单和台账',
  more: '更多',
};

const tasks: Readonly<Record<Task, string>> = {
  opening: '正在打开',
  reading: '正在读取工作簿',
  checking: '正在检查',
  comparing: '正在比对',
  planning: '正在准备预览',
  filing: '正在生成文件',
  writing: '正在写入',
  restoring: '正在还原',
};

const pages = {
  questions: '待确认的写法',
  mapping: '表头对应',
  settings: '设置',
  exemptions: '豁免清单',
  charts: '图表',
  visits: '外业安排与回收',
  draw: '抽查',
  split: '分村',
  merge: '合并村表',
  submit: '生成报送表',
  rollup: '全县汇总',
  write: '预览和写入',
  restore: '还原',
  rules: '规则说明',
  sample: '示例表',
  reconcile: '账账比对',
  changes: '两版对照',
  households: '住户',
  household: '这一户',
  welcome: '开始使用',
  help: '帮助',
  diagnostics: '诊断信息',
};

/** Texts of the frame: header, tabs and troubles; those of its pages are beside it or below. */
export const shell = {
  product: '安居台账',
  tabs,
  tabList: '页面',
  pages,
  jobs: jobCards,
  tasks,
  back: '返回',
  close: '关闭',
  stopWork: '停止',
  loading: '正在打开…',
  quoted: (name: string) => `“${name}”`,
  listSeparator: '、',
  partSeparator: '；',
  counted: (label: string, count: number) => `${label}（${count}）`,
  judgements: { '2024': '初判结果', '2020': '核验结论' },
  severityTiles: { error: '错', warning: '警', hint: '提' },
  rowsDone: (done: number, all: number | undefined) =>
    all === undefined ? `已处理 ${done} 行` : `${done} / ${all} 行`,
  filesDone: (done: number, all: number | undefined) =>
    all === undefined ? `已处理 ${done} 个文件` : `${done} / ${all} 个文件`,

  unexpected: (id: string) =>
    `没有做成，工作簿没有改动。请再试一次；仍不行时，把“诊断信息”复制给管理员（编号 ${id}）。`,
  crashed: '这一页显示不出来。工作簿没有改动。',
  toOverview: '回到概况',
  showDiagnostics: '诊断信息',
  townUnreadable:
    '本工作簿里保存的设置和豁免读不出来，已另存备查，本次按内置方案检查。请在“设置”中重新填写，或请管理员恢复。',
  previewedAgain: '预览之后表又改动了，还没有写入。已按现在的内容重新准备，请再看一遍，然后确认。',
  fixOutdated: '预览之后表又改动了，没有写入。已重新检查，请在问题清单里再点一次“一键修改”。',
  stopped: '已停止，工作簿没有改动。',
  checkDone: (households: number, findings: number) =>
    findings === 0
      ? `检查完毕：${households} 户，没有发现问题。`
      : `检查完毕：${households} 户，${findings} 个问题。`,
  checkWithoutList: '检查完毕：没有认出住户表。',
  noFindings: '没有符合条件的问题。',
  firstFinding: '已是第一个问题。',
  lastFinding: '已是最后一个问题。',
  findingOf: (number: number, total: number, title: string) =>
    `第 ${number} 个，共 ${total} 个：${title}`,
  fixTitle: '按建议修改',
  written: (sheets: number) => `已写入 ${sheets} 张表，可以还原。`,
  nothingToRestore: '没有可以还原的写入。',
  restored: (title: string) => `已还原：${title}`,
  sampleNamesTaken: (names: string) =>
    `工作簿里已经有名为${names}的工作表，没有放入示例。请新建一个空白工作簿再放，或先把这些表改名。`,
  sampleMissing: '取不到示例文件，请检查网络后再试。',
  sampleSentence: (name: string, rows: number) => `新建“${name}”，${rows} 行。`,

  noOffice: {
    retry: '重试',
    missing: {
      title: '没有连上 Excel',
      text: '没有取到微软的 office.js，可能是网络断开，或这个网址被拦截。请检查网络后重试；仍不行时请管理员放行，或改用自带 office.js 的部署方式。',
    },
    silent: {
      title: 'Excel 没有回应',
      text: '等了 15 秒，Excel 仍没有回应。它一有回应，这里就会打开；等不到时请关闭此窗格再打开，仍不行时请重新启动 Excel。',
    },
    outside: {
      title: '请在 Excel 中打开',
      text: '这个网页是 Excel 的加载项，单独打开没有工作簿可以检查。请在 Excel 的“安居台账”选项卡里打开。',
    },
  },
  overview,

  nextStep,
  jobsPage,

  write,
  restore,

  rules: {
    search: '查找规则',
    count: (count: number) => `${count} 条规则`,
    none: '没有符合的规则。',
    findings: (count: number) => `${count} 个问题`,
    must: '必须改正',
    verify: '须核实，可写明理由',
    message: '提示语',
    clause: '依据',
    fields: '涉及的栏目',
    showFindings: '查看这条规则的问题',
    severities: { error: '错', warning: '警', hint: '提' },
  },

  sample: {
    text: '示例是虚构的住户，带有真实表格中常见的各种毛病。它作为新的工作表放进本工作簿，原有的表不动；放入后可以还原。',
    advice: '建议在新建的空白工作簿里试用。',
    put: '预览示例表',
  },

  household: {
    none: '选中的行不是一户。请在住户表里选中一户所在的行，再按“这一户”。',
    again: '查看选中的行',
    reason: '理由',
    triggers: '须外业核实，因为',
    missing: '缺少的信息',
    findings: '这一户的问题',
    noFindings: '这一户没有问题。',
    clause: '依据',
  },

  more: {
    household: '选中的这一户',
    questions: '待确认的写法',
    households: '住户和逐户理由',
    mapping: '表头对应',
    charts: '图表',
    settings: '设置',
    exemptions: '豁免清单',
    restore: '还原',
    rules: '规则说明',
    sample: '示例表',
    help: '帮助',
    welcome: '开始使用',
    diagnostics: '诊断信息',
    check: '检查',
    tool: '工具',
  },

  welcome: {
    steps: [
      { title: '检查', text: '打开住户表，按下面的按钮。只读取，不改动。' },
      { title: '处理问题', text: '点一个问题，光标就跳到那一格；改好后重新检查。' },
      { title: '生成名单和台账', text: '先预览再确认，写入后可以还原；手工填写的内容一律保留。' },
    ],
    privacy: '数据不离开这台电脑：检查全部在 Excel 里完成。',
    start: '检查这个工作簿',
    sample: '先用示例试试',
  },

  help: helpZh,

  diagnostics: {
    intro: '请管理员排查时，复制下面的内容发给他。其中没有住户信息。',
    copy: '复制',
    copied: '已复制。',
    copyFailed: '不能自动复制。文字已选中，请按 Ctrl+C。',
  },
};
