import type { Frame, JSHandle } from 'playwright-core';
import type { PageId } from '../../../taskpane/app/paneState';
import { isTab, type TabId } from '../../../taskpane/app/tabs';
import { type Texts, zh } from '../../../taskpane/texts/zh';
import type { AnjuWorkbench } from '../../../workbench/page/facade';
import type { OpenWorkbench } from './workbench';

type MoreId = keyof Texts['shell']['more'] & PageId;
type JobName = keyof Texts['shell']['jobs'];
type Way = (tour: Tour) => Promise<void>;

const inTabs =
  (id: TabId): Way =>
  (tour) =>
    tour.tab(id);

const inMore =
  (id: MoreId | 'household'): Way =>
  (tour) =>
    tour.more(id);

const inJobs =
  (job: JobName): Way =>
  (tour) =>
    tour.job(job);

/** How a clerk comes to each page once the workbook has been checked. A page without a way does not compile. */
const ways: Readonly<Record<PageId, Way>> = {
  overview: inTabs('overview'),
  findings: inTabs('findings'),
  jobs: inTabs('jobs'),
  more: inTabs('more'),
  questions: inMore('questions'),
  mapping: inMore('mapping'),
  settings: inMore('settings'),
  exemptions: inMore('exemptions'),
  charts: inMore('charts'),
  visits: inJobs('visits'),
  draw: inJobs('draw'),
  split: inJobs('split'),
  merge: inJobs('merge'),
  submit: inJobs('submit'),
  rollup: inJobs('rollup'),
  write: inJobs('check'),
  restore: inMore('restore'),
  rules: inMore('rules'),
  sample: inMore('sample'),
  reconcile: inJobs('reconcile'),
  changes: inJobs('changes'),
  households: inMore('households'),
  household: inMore('household'),
  welcome: inMore('welcome'),
  help: inMore('help'),
  diagnostics: inMore('diagnostics'),
};

export const everyPage = Object.keys(ways) as readonly PageId[];

/** Leads through the pane by what can be pressed, in the language of the pane. */
export class Tour {
  readonly frame: Frame;
  private readonly bench: JSHandle<AnjuWorkbench>;
  readonly texts: Texts;

  constructor({ frame, bench }: Pick<OpenWorkbench, 'frame' | 'bench'>, texts: Texts = zh) {
    this.frame = frame;
    this.bench = bench;
    this.texts = texts;
  }

  /** Checks the workbook from the first run. */
  async begin(): Promise<void> {
    const { shell } = this.texts;
    await this.press(shell.welcome.start);
    await this.frame.getByRole('button', { name: shell.overview.checkAgain }).waitFor();
    await this.arrives('overview');
  }

  /** Goes to a page and waits until it stands there, with nothing still loading. */
  async to(page: PageId): Promise<void> {
    await ways[page](this);
    await this.arrives(page);
  }

  async arrives(page: PageId): Promise<void> {
    const { tabs, pages } = this.texts.shell;
    const name = isTab(page) ? tabs[page] : pages[page];
    await this.frame.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    await this.frame.waitForFunction(() => document.querySelector('[role="progressbar"]') === null);
  }

  async tab(id: TabId): Promise<void> {
    await this.frame.getByRole('tab', { name: this.texts.shell.tabs[id], exact: true }).click();
  }

  async more(id: MoreId | 'household'): Promise<void> {
    await this.bench.evaluate((bench) => {
      bench.select('回头看台账', 'E102');
    });
    await this.tab('more');
    await this.press(this.texts.shell.more[id]);
  }

  async job(job: JobName): Promise<void> {
    await this.tab('jobs');
    const { title, button } = this.texts.shell.jobs[job];
    const card = this.frame.getByRole('group', { name: title, exact: true });
    await card.getByRole('button', { name: button, exact: true }).click();
  }

  async press(name: string): Promise<void> {
    await this.frame.getByRole('button', { name, exact: true }).first().click();
  }
}
