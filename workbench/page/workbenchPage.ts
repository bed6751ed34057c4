import { FileRefused } from '../files/fileRefused';
import { openXlsx } from '../files/openXlsx';
import { saveXlsx } from '../files/saveXlsx';
import { addCellMenu } from '../grid/addinMenu';
import { showAddinFormulas } from '../grid/addinFormulas';
import { createGrid, type Grid } from '../grid/createGrid';
import type { ModelChange } from '../model/changes';
import type { CommandButton } from '../ribbon/manifest';
import { shortcutFor } from '../ribbon/shortcuts';
import { loadAddin, type Addin } from './addin';
import { drawChrome, GRID_ID, type Chrome } from './chrome';
import { drawFaultMenu } from './faultMenu';
import { faultChoices, switchFault } from './faults';
import { chooseFile, downloadFile } from './fileDialogs';
import { lossText } from './lossText';
import { withOption, type PageOptions } from './pageOptions';
import { refusalText } from './refusalText';
import { textsFor } from './texts';
import { startSession, type WorkbookSession } from './workbookSession';

const COUNT_INTERVAL = 500;

/** The page that plays Excel: opens workbooks, starts the add-in in them and does what the person presses. */
export class WorkbenchPage {
  readonly grid: Grid;
  readonly chrome: Chrome;
  private readonly texts;
  private current: WorkbookSession | undefined;
  private unsaved = false;
  private fault: string | undefined;

  private constructor(
    into: Element,
    private readonly options: PageOptions,
    private readonly addin: Addin,
  ) {
    const { language } = options;
    this.fault = options.fault;
    this.texts = textsFor(language);
    const faults = drawFaultMenu(this.texts, faultChoices(language), this.fault, this.setFault);
    this.chrome = drawChrome(into, addin.manifest, this.texts, this.actions(), faults);
    this.grid = createGrid(GRID_ID, language);
    addCellMenu(this.grid.api, addin.manifest.cellMenu, this.press);
    addEventListener('keydown', this.pressKeys, true);
    setInterval(this.count, COUNT_INTERVAL);
  }

  /** Reads the add-in, draws the page and opens the workbook that the address asks for. */
  static async open(into: Element, options: PageOptions): Promise<WorkbenchPage> {
    const site = new URL('.', location.href).href;
    const page = new WorkbenchPage(into, options, await loadAddin(site, options.language));
    const answer = await fetch(options.file);
    const name = decodeURIComponent(options.file.split('/').at(-1) ?? options.file);
    await page.show(name, new Uint8Array(await answer.arrayBuffer()));
    page.showFormulas();
    return page;
  }

  /** The workbook that is open. Throws while none is. */
  get session(): WorkbookSession {
    if (this.current === undefined) throw new Error('No workbook is open yet.');
    return this.current;
  }

  /** Opens a file instead of the one before; one that cannot be opened is refused in words. */
  async show(name: string, bytes: Uint8Array): Promise<void> {
    const { chrome, texts } = this;
    chrome.status.say(texts.opening(name));
    try {
      const file = await openXlsx(name, bytes);
      this.current?.close();
      this.current = startSession(
        file,
        this.addin,
        this.options,
        this.grid,
        chrome.pane.body,
        (refusal) => {
          chrome.messages.say('warning', refusalText(refusal, this.options.language));
        },
      );
      this.begin(this.current);
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error;
      chrome.messages.say('error', error.message);
    }
    chrome.status.say(texts.ready);
  }

  /** The workbook as a file. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const { file, model } = this.session;
    const bytes = await saveXlsx(model, file.kept);
    this.setUnsaved(false);
    return bytes;
  }

  /** Does what a button of the add-in stands for. */
  readonly press = (button: CommandButton): void => {
    const { action } = button;
    if (action.kind === 'show-pane') this.chrome.pane.show();
    else void this.session.host.clickRibbon(action.functionName, button.id);
  };

  /** Once a workbook is open: the grid has its services for cells only then. */
  private showFormulas(): void {
    showAddinFormulas(this.grid.univer, () =>
      this.current === undefined
        ? undefined
        : { model: this.current.model, ofAddin: this.current.functions.owns },
    );
  }

  private begin(session: WorkbookSession): void {
    const { chrome } = this;
    this.setUnsaved(false);
    chrome.messages.clear();
    chrome.pane.show();
    session.model.on(this.noteChanges);
    session.host.engine.state.onService(this.follow);
    switchFault({ faults: session.host.engine.faults, model: session.model }, this.fault);
    const losses = lossText(session.file.losses, this.options.language);
    if (losses.length > 0) chrome.messages.say('warning', this.texts.lossOnSave(losses));
  }

  private readonly follow = (): void => {
    const { state } = this.session.host.engine;
    for (const [id, enabled] of state.buttonsEnabled) this.chrome.ribbon.setEnabled(id, enabled);
    if (state.paneVisibility === 'Visible') this.chrome.pane.show();
    else this.chrome.pane.hide();
  };

  private readonly noteChanges = (changes: readonly ModelChange[]): void => {
    const VIEWS = new Set(['selection', 'sheet-activated']);
    if (changes.some((change) => !VIEWS.has(change.kind))) this.setUnsaved(true);
  };

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.chrome.title.show(this.session.model.name, unsaved);
  }

  private readonly setFault = (id: string | undefined): void => {
    this.fault = id;
    const { host, model } = this.session;
    switchFault({ faults: host.engine.faults, model }, id);
  };

  private actions(): Parameters<typeof drawChrome>[3] {
    return {
      press: this.press,
      open: () => void this.openByHand(),
      save: () => void this.saveByHand(),
      undo: () => {
        void this.grid.api.undo();
      },
      redo: () => {
        void this.grid.api.redo();
      },
      switchLanguage: () => {
        const other = this.options.language === 'zh-CN' ? 'en-US' : 'zh-CN';
        location.href = withOption(location.href, 'locale', other);
      },
      paneChanged: (shown) => {
        if (this.current === undefined) return;
        this.current.host.engine.state.paneVisibility = shown ? 'Visible' : 'Hidden';
        if (!shown) this.chrome.status.say(this.texts.paneHidden);
      },
    };
  }

  private async openByHand(): Promise<void> {
    const { name } = this.session.model;
    if (this.unsaved && !confirm(this.texts.leaveUnsaved(name))) return;
    const file = await chooseFile();
    if (file === undefined) return;
    await this.show(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async saveByHand(): Promise<void> {
    const { name } = this.session.model;
    downloadFile(name, await this.save());
    this.chrome.status.say(this.texts.savedAs(name));
  }

  private readonly pressKeys = (event: KeyboardEvent): void => {
    const shortcut = shortcutFor(this.addin.shortcuts, event);
    if (shortcut === undefined || this.current === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    void this.current.host.dispatchAction(shortcut.actionId);
  };

  private readonly count = (): void => {
    if (this.current === undefined) return;
    const { counters } = this.current.host.engine;
    const kilobytes = Math.round((counters.bytesIn + counters.bytesOut) / 1024);
    this.chrome.status.count(this.texts.requests(counters.syncs, kilobytes));
  };
}
