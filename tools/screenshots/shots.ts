/** One thing done before the picture is taken. Names are what a person reads on the button. */
export type Step =
  | { readonly ribbon: string }
  | { readonly press: string }
  | { readonly tab: string }
  /** The first finding of the list. */
  | { readonly finding: 'first' }
  /** A sheet of the workbook brought to the front, at a cell of it; the first when absent. */
  | { readonly sheet: string; readonly at?: string }
  | { readonly enter: string; readonly into: string; readonly on: string }
  | { readonly waitFor: string };

export interface Shot {
  /** `docs/images/<name>.png` */
  readonly name: string;
  /** The whole workbench, or the pane alone. */
  readonly of: 'workbench' | 'pane';
  readonly steps: readonly Step[];
}

const CHECKED: readonly Step[] = [{ press: '检查这个工作簿' }, { waitFor: '初判' }];

const CONFIRM: readonly Step[] = [
  { waitFor: '确认写入' },
  { press: '确认写入' },
  { waitFor: '还原' },
];

const LISTS: readonly Step[] = [...CHECKED, { ribbon: '生成名单和台账' }, ...CONFIRM];

/** The pictures of README and user guide, over the sample workbook, in Chinese. */
export const shots: readonly Shot[] = [
  {
    name: 'workbench',
    of: 'workbench',
    steps: [...CHECKED, { tab: '问题' }, { finding: 'first' }],
  },
  { name: 'overview', of: 'pane', steps: CHECKED },
  { name: 'findings', of: 'pane', steps: [...CHECKED, { tab: '问题' }, { finding: 'first' }] },
  {
    name: 'preview',
    of: 'pane',
    steps: [...CHECKED, { ribbon: '生成名单和台账' }, { waitFor: '确认写入' }],
  },
  {
    name: 'ledger',
    of: 'workbench',
    steps: [...LISTS, { sheet: '整改台账' }],
  },
  { name: 'jobs', of: 'pane', steps: [...CHECKED, { tab: '名单和台账' }] },
  { name: 'visits', of: 'pane', steps: [...CHECKED, { ribbon: '外业安排与回收' }] },
  {
    name: 'status',
    of: 'workbench',
    steps: [...CHECKED, { ribbon: '户籍变动' }, ...CONFIRM, { sheet: '迁出办理清单' }],
  },
  { name: 'draw', of: 'pane', steps: [...CHECKED, { ribbon: '抽查' }] },
  {
    name: 'summary',
    of: 'workbench',
    steps: [...LISTS, { sheet: '汇总表', at: 'A30' }],
  },
  {
    name: 'review',
    of: 'workbench',
    steps: [...CHECKED, { ribbon: '办公室审核' }, ...CONFIRM, { sheet: '办公室审核' }],
  },
  { name: 'reconcile', of: 'pane', steps: [...CHECKED, { ribbon: '账账比对' }] },
  {
    name: 'submission',
    of: 'workbench',
    steps: [
      ...CHECKED,
      ...[{ ribbon: '生成报送表' }, { press: '预览' }],
      ...CONFIRM,
      { sheet: '报送前检查' },
    ],
  },
  { name: 'rollup', of: 'pane', steps: [...CHECKED, { ribbon: '全县汇总' }] },
  {
    name: 'functions',
    of: 'workbench',
    steps: [
      { tab: '概况' },
      { on: '填表说明', into: 'D3', enter: "=ANJU.IDCHECK('回头看台账'!F7:F18)" },
    ],
  },
];
