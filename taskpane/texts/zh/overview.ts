/** The first page: what the workbook is and what the check found. */
export const overview = {
  check: '检查',
  checkAgain: '重新检查',
  notChecked: '这个工作簿还没有检查过',
  whatHappens:
    '检查只读取表格，不改动任何内容。读完后列出每张表认成了什么、找到多少户、有哪些问题。',
  trySample: '没有表？先放一份示例',
  changed: (sheets: string) => `检查之后又改动了：${sheets}。下面的结果可能已经过时。`,
  changedManySheets: (count: number) => `${count} 张表`,
  households: '户',
  expected: '应核户数',
  expectedHouseholds: (expected: number, surplus: number) => {
    if (surplus === 0) return `${expected} 户，相符`;
    return surplus < 0 ? `${expected} 户，少 ${-surplus} 户` : `${expected} 户，多 ${surplus} 户`;
  },
  basis: '方案',
  day: '检查日',
  lastCheck: '上次检查',
  charts: '看图表',
  visits: (count: number) => `要外业核实的户和原因（${count} 户）`,
  showHouseholds: (label: string) => `看“${label}”的户`,
  inCDList: (count: number) => `C、D级名单 ${count} 户`,
  questions: (count: number) => `有 ${count} 种写法需要您说明是什么意思`,
  answer: '去说明',
  sheets: '工作表',
  sheetHouseholds: (count: number) => `${count} 户`,
  columns: '表头对应',
  openSheet: (name: string) => `转到工作表“${name}”`,
  hidden: '隐藏',
  unmapped: (count: number) => `${count} 列没有认出`,
  skipped: '跳过的行',
  noList: '没有认出住户表',
  noHouseholds:
    '工作簿里没有一张表像一户一行的住户表。其实有的，请打开“表头对应”，指明哪一列是户主姓名、哪一列是证件号码（至少两列）；没有的，请换一个工作簿。',
  nameColumns: '打开“表头对应”',
  emptyList: '住户表里没有读到一户。请确认住户写在表头下面。',
  rulesNotRun: (count: number) => `${count} 条规则没有运行`,
  exempted: (count: number) => `已豁免 ${count} 个问题`,
  lapsed: (count: number) => `${count} 条豁免因单元格改动而失效`,
  unused: (count: number) => `${count} 条豁免没有用到`,
  exemptions: '豁免清单',
};
