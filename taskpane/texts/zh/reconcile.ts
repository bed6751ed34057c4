import type { LineKind } from '../../../src/domain/reconcile/reportLines';
import type { Outcome } from '../../engine/reconcile/reconcileEngine';
import type { Agreement } from '../../reconcile/truth';

const outcomes: Readonly<Record<Outcome, string>> = {
  different: '不同',
  onlyLeft: '仅甲有',
  onlyRight: '仅乙有',
  candidates: '待确认',
  shared: '一对多',
  villages: '村名待确认',
  compatible: '相容',
  same: '完全相同',
};

const kinds: Readonly<Record<LineKind, string>> = {
  same: '相同',
  compatible: '相容',
  unclear: '看不清',
  different: '不同',
  'missing-left': '甲方没写',
  'missing-right': '乙方没写',
  'only-left': '仅甲有',
  'only-right': '仅乙有',
  candidate: '待确认',
  shared: '一对多',
  village: '村名',
};

/** Texts of the comparison of systems. */
export const reconcile = {
  never: '还没有比对过。系统之间至少每周比对一次（溪口2020 五（四）1）。',
  lastOn: (day: string, days: number): string =>
    days === 0 ? '上次比对：今天。' : `上次比对：${day}，${days} 天前。`,
  due: '至少每周比对一次，该再比对了。',
  changed: (sheets: string): string => `比对之后${sheets}改动过，请再比对一次。`,
  keptUnreadable:
    '本工作簿里保存的比对设置和确认记录读不出来，已另存备查。请重新确认，或请管理员恢复。',

  what: '比哪几份',
  whatHint: '勾选要比对的名单，核对各是哪个系统的数据。只读取，不改动。',
  read: '读取工作簿',
  notRead: '先读取工作簿，看看有哪些名单可以比对。',
  rows: (count: number): string => `${count} 行`,
  systemOf: (sheet: string): string => `“${sheet}”是哪个系统的数据`,
  recognised: (system: string): string => `自动识别：${system}`,
  notRecognised: '没有识别出，请指定',
  ownSheet: '本工具生成',
  others: (count: number): string => `不是名单的表（${count}）`,
  addFile: '再加一个文件',
  addFileHint: '另一份导出文件（.xlsx、.xls、.csv），只读取，不写入。',
  removeFile: (name: string): string => `不再比对“${name}”`,
  file: (name: string): string => `《${name}》`,
  compare: '比对',
  compareAgain: '重新比对',
  noList: '这个工作簿里没有认出名单。',
  together: (names: string): string => `${names}是同一系统的数据，合为一方比对。`,
  togetherUnnamed: (names: string): string =>
    `${names}都没有指定系统，合为一方比对；如果来自不同的系统，请分别指定。`,
  tooFew: (ticked: number): string =>
    ticked === 0
      ? '还没有勾选。请勾选两份以上的名单，或者点“再加一个文件”，打开另一个系统的导出文件。'
      : '只勾选了一份。比对至少要两份：请再勾选一张，或者点“再加一个文件”，打开另一个系统的导出文件。',
  compared: (pairs: number, different: number): string =>
    `比对完毕：${pairs} 对，${different} 户内容不同。`,

  result: '比对结果',
  systems: (names: string): string => `参加比对：${names}`,
  systemHouseholds: (name: string, households: number): string => `${name} ${households} 户`,
  pair: (left: string, right: string): string => `${left} × ${right}`,
  sides: (left: string, right: string): string => `甲：${left}　乙：${right}`,
  outcomes,
  kinds,
  ofNormal: (normal: number): string => `其中正常 ${normal}`,
  count: (outcome: string, count: number): string => `${outcome} ${count}`,
  topics: (names: string): string => `比对了：${names}。`,
  notComparedCount: (count: number): string => `没有比对的内容（${count}）`,
  exportLacks: (names: string, system: string): string =>
    `${system}的这份导出缺${names}。系统里有：重新导出时带上这些栏，就能比对。`,
  systemLacks: (names: string, system: string): string =>
    `${system}没有${names}，无从比对；可改用另一个有这些内容的系统。`,
  whatCompared: '比对了哪些内容',
  matrix: '各对的待办户数',
  matrixHint: '内容不同、一方没有（不算正常的）和待确认的户数。点一个数看这一对。',

  list: '比对清单',
  outcome: '看哪一类',
  search: '搜户名、字段或内容',
  filters: '筛选',
  village: '村',
  anyVillage: '全部村',
  topic: '字段',
  why: '原因',
  anyTopic: '全部',
  groupBy: '分组',
  byVillage: '按村',
  byTopic: '按字段',
  byWhy: '按原因',
  total: (lines: number, households: number): string =>
    lines === households ? `${lines} 户` : `${households} 户，${lines} 处`,
  groupCount: (count: number): string => `${count}`,
  position: (at: number, total: number): string => `第 ${at} 条，共 ${total} 条`,
  previous: '上一条',
  next: '下一条',
  closeLine: '收起',
  backToList: '回到清单',
  loading: '正在取……',
  noMatch: '没有符合条件的',
  noMatchHint: '换个词再搜，或者清除筛选。',
  clearFilters: '清除筛选',
  nothing: '这一类没有',
  nothingHint: '换一类看看，或者返回。',
  notCompared2: '还没有比对',
  notComparedHint: '先返回，勾选名单，点“比对”。',

  blank: '没有填写',
  matchedBy: (how: string): string => `配对依据：${how}`,
  goTo: (side: string): string => `看${side}方`,
  sideNames: { left: '甲', right: '乙' },
  normal: '正常',

  isSame: { household: '是同一户', village: '是同一个村' },
  isNotSame: { household: '不是同一户', village: '不是同一个村' },
  decideHint: '核实后再选。您的答复连同姓名、日期记在本工作簿里，随即按它重新比对。',
  person: '经办人姓名',
  personMissing: '请写明经办人姓名，再确认。',
  decidedCount: (count: number): string => `已答复的确认（${count}）`,
  decidedBy: (person: string, date: string): string => `${person}，${date}`,
  withdraw: '撤回',

  truth: '以何为准',
  truthHint: '核实后再选；写入“差异清单”的“以何为准”一栏，并列出应修正的系统。再点一次取消。',
  standing: {
    says: (where: string, said: string, who: string): string =>
      `${where} 写的是“${said}”${who === '' ? '' : `（${who}）`}。`,
    between: '，',
    cleared: (where: string): string => `${where} 已经手工清空。`,
    refused: (why: string): string => `没有采用：${why}。`,
    agreements: {
      'sheet-counts': (choice: string): string =>
        `这里选过“${choice}”，但清单里手工填写的算数：下次写入不改动清单。要改，请改清单里的这一格。`,
      'choice-counts': (choice: string): string =>
        `那是本工具写的；这里改选了“${choice}”，下次写入按“${choice}”。`,
      'sheet-keeps': (): string => '那是本工具写的，下次写入照旧；要取消，请清空清单里的这一格。',
    } satisfies Record<Exclude<Agreement, 'agree'>, (choice: string) => string>,
    goTo: '看清单',
  },

  sheetsTitle: '差异清单和比对记录',
  sheetsHint:
    '写出差异清单、比对记录、比对确认和系统修正清单。先预览，确认后才写入，可以还原；已有的只更新，手工填写的不动。',
  comparedBy: '比对人',
  comparedByHint: '记入差异清单和比对记录；只记在这台电脑上，下次不用再填。',
  agreed: '把已选“以何为准”的值写在名单右侧的新列',
  planSheets: '生成差异清单和比对记录',

  formulaTitle: '也可以用单元格公式比对',
  formulaText:
    '结果随两张表一起更新，不改动原表。在空白工作表的 A1 输入，把两个区域换成您的两张表（带表头）：',
  formulaWhere: '英文逗号和冒号要用半角；下面和右面要留空，否则 Excel 显示 #SPILL!。',
  noFunctions: '这台电脑的 Excel 没有自定义函数，公式会显示 #NAME?。',
};
