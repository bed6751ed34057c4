/** What a campaign comes to next, and why. */
export const nextStep = {
  title: '下一步',
  why: {
    check: () => '先检查一遍：读到多少户，缺什么、错什么。只读取，不改动。',
    checkAgain: () => '检查之后表又改动了，先重新检查。',
    columns: () => '没有认出住户表，先指明哪一列是什么。',
    questions: (count: number) => `有 ${count} 种写法需要您说明是什么意思。`,
    lists: () => '已经检查过，可以生成外业清单、C、D级名单和整改台账。',
    visits: (count: number) => `${count} 户要现场核实：排队伍和日期，打印核实表，填好再读回。`,
    submit: () => '没有要现场核实的户，可以生成报送表。',
    summary: () => '名单已经生成，可以按村汇总。',
  },
};

/** The page of all jobs. */
export const jobsPage = {
  intro: '写入之前都先预览；写入后可以还原，手工填写的内容不会被改动。',
  groups: {
    check: '检查',
    ledgers: '名单和台账',
    work: '核实和审核',
    submit: '比对和报送',
    help: '帮助',
  },
  choose: (chosen: number, all: number) =>
    chosen === all ? `选择要生成的表（${all} 张）` : `选择要生成的表（选了 ${chosen} / ${all}）`,
  all: '全选',
  nothingChosen: '请至少选择一张表。',
  restore: '还原上次写入',
};

/** A plan to look at, its decision and its receipt. */
export const write = {
  nothing: '没有可预览的内容。',
  empty: '没有要写入的内容：工作簿已经是最新的。',
  willHappen: '确认后将会',
  hasHappened: '已经写入',
  takenBack: '已还原，工作簿恢复到写入之前。',
  notes: '说明',
  kinds: { create: '新建', replace: '重写', change: '修改' },
  rows: (count: number) => `${count} 行`,
  changedCells: (count: number) => `${count} 个单元格`,
  confirm: '确认写入',
  discard: '不写入',
  restore: '还原',
  openSheet: '查看',
  done: '完成',
  where: '位置',
  before: '原来',
  after: '改为',
  blank: '（空白）',
  moreChanges: (count: number) => `另有 ${count} 处`,
  firstRows: '前几行',
  stopHint: '停止后，已写的部分会自动撤回。',
};

/** Earlier writes, and taking the latest back. */
export const restore = {
  intro:
    '还原把写入过的单元格逐个恢复成写入之前的样子。其中有写入之后又改过的，就什么都不还原，并说明是哪一格。',
  none: '本工具在这个工作簿里还没有写入过内容。',
  at: (time: string) => `写于 ${time}`,
  cells: (count: number) => `${count} 个单元格`,
  restore: '还原这次写入',
  confirm: '确认还原',
  keep: '不还原',
  latestFirst: '较早的写入要等较新的还原之后才能还原。',
};
