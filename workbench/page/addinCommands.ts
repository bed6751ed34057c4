import type { Grid } from '../grid/createGrid';
import type { CommandButton } from '../ribbon/manifest';
import { shortcutFor, type Shortcut } from '../ribbon/shortcuts';
import type { Chrome } from './chrome';
import type { PageTexts } from './texts';
import type { WorkbookSession } from './workbookSession';

/** What the commands need of the page. */
export interface CommandStage {
  readonly chrome: Chrome;
  readonly grid: Grid;
  readonly texts: PageTexts;
  readonly shortcuts: readonly Shortcut[];
  /** The workbook that is open, with its add-in. */
  readonly session: () => WorkbookSession | undefined;
}

/** Brings the person's buttons, menus and keys to the add-in, and says so when they do not get there. */
export class AddinCommands {
  private running = 0;

  constructor(private readonly stage: CommandStage) {
    addEventListener('keydown', this.pressKeys, true);
  }

  /** Does what a button of the add-in stands for. */
  readonly press = async (button: CommandButton): Promise<void> => {
    const { chrome, grid, texts } = this.stage;
    const session = this.stage.session();
    if (session === undefined) return;
    const { action, id, label } = button;
    await grid.endEditing();
    if (action.kind === 'show-pane') chrome.pane.show();
    else if (!session.host.hearsCommands) {
      chrome.messages.say('warning', texts.functionMissing(label));
    } else if (session.host.engine.state.buttonsEnabled.get(id) === false) {
      chrome.messages.say('info', texts.disabled(label));
    } else await this.run(session, action.functionName, button);
  };

  private async run(
    { host }: WorkbookSession,
    functionName: string,
    { id, label }: CommandButton,
  ): Promise<void> {
    const { chrome, texts } = this.stage;
    this.running += 1;
    chrome.status.say(texts.busy);
    const { status } = await host.clickRibbon(functionName, id);
    this.running -= 1;
    if (this.running === 0) chrome.status.say(texts.ready);
    if (status === 0) return;
    const text = status === FUNCTION_UNKNOWN ? texts.functionMissing(label) : texts.failed(label);
    chrome.messages.say('warning', text);
  }

  private readonly pressKeys = (event: KeyboardEvent): void => {
    const shortcut = shortcutFor(this.stage.shortcuts, event);
    if (shortcut === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void this.act(shortcut);
  };

  private async act(shortcut: Shortcut): Promise<void> {
    const { chrome, grid, texts } = this.stage;
    const session = this.stage.session();
    if (session === undefined) return;
    await grid.endEditing();
    if (session.host.hearsCommands) await session.host.dispatchAction(shortcut.actionId);
    else chrome.messages.say('warning', texts.functionMissing(shortcut.name));
  }
}

/** What office.js reports of a function that the add-in has not made known: its scripts are still loading. */
const FUNCTION_UNKNOWN = 11_101;
