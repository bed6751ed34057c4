/** One thing done before the picture is taken. Names are what a person reads on the button. */
export type Step =
  | { readonly ribbon: string }
  | { readonly press: string }
  | { readonly tab: string }
  | { readonly waitFor: string };

export interface Shot {
  /** `docs/images/<name>.png` */
  readonly name: string;
  /** The whole workbench, or the pane alone. */
  readonly of: 'workbench' | 'pane';
  readonly steps: readonly Step[];
}

const CHECKED: readonly Step[] = [{ press: '开始' }, { ribbon: '检查' }, { waitFor: '初判' }];

/** The pictures of README and user guide, over the sample workbook, in Chinese. */
export const shots: readonly Shot[] = [
  { name: 'welcome', of: 'pane', steps: [] },
  { name: 'workbench', of: 'workbench', steps: [...CHECKED, { tab: '问题' }] },
  { name: 'overview', of: 'pane', steps: CHECKED },
  { name: 'findings', of: 'pane', steps: [...CHECKED, { tab: '问题' }] },
  { name: 'jobs', of: 'pane', steps: [...CHECKED, { tab: '名单和台账' }] },
  {
    name: 'preview',
    of: 'pane',
    steps: [...CHECKED, { ribbon: '生成名单和台账' }, { waitFor: '确认写入' }],
  },
];
