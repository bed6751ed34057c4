import { FileRefused } from '../files/fileRefused';
import { openXlsx } from '../files/openXlsx';
import { saveXlsx } from '../files/saveXlsx';
import { addCellMenu } from '../grid/addinMenu';
import { showAddinFormulas } from '../grid/addinFormulas';
import { createGrid, type Grid } from '../grid/createGrid';
import { describeFunctions } from '../grid/describeFunctions';
import { watchUndo } from '../grid/undoSteps';
import type { ModelChange } from '../model/changes';
import { loadAddin, type Addin } from './addin';
import { AddinCommands } from './addinCommands';
import { drawChrome, GRID_ID, type Chrome, type ChromeActions } from './chrome';
import { drawFaultMenu, type FaultMenu } from './faultMenu';
import { FaultDrill, faultChoices } from './faults';
import { chooseFile, downloadFile } from './fileDialogs';
import { acceptDrops } from './fileDrop';
import { lossText } from './lossText';
import { SAMPLE, withOption, type PageOptions } from './pageOptions';
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
  private drill: FaultDrill | undefined;
  private readonly faultMenu: FaultMenu;

  private constructor(
    into: Element,
    private readonly options: PageOptions,
    private readonly addin: Addin,
  ) {
    const { language } = options;
    const { manifest, shortcuts } = addin;
    this.texts = textsFor(language);
    const faults = faultChoices(language);
    this.fault = faults.find(({ id }) => id === options.fault)?.id;
    this.faultMenu = drawFaultMenu(this.texts, faults, this.fault, this.setFault);
    const actions = this.actions((button) => void commands.press(button));
    this.chrome = drawChrome(into, manifest, this.texts, actions, this.faultMenu.root);
    this.grid = createGrid(GRID_ID, language);
    const { chrome, grid, texts } = this;
    const session = (): WorkbookSession | undefined => this.current;
    const commands = new AddinCommands({ chrome, grid, texts, shortcuts, session });
    addCellMenu(grid.api, manifest.cellMenu, (button) => void commands.press(button));
    watchUndo(grid.univer, ({ undos, redos }) => {
      chrome.title.offer(undos, redos);
    });
    acceptDrops(texts.dropHere, (file) => void this.openInstead(() => Promise.resolve(file)));
    // The pane takes the focus: what was being typed into a cell is entered first, so that the add-in sees it.
    addEventListener('blur', () => void grid.endEditing());
    setInterval(this.count, COUNT_INTERVAL);
  }

  /** Reads the add-in, draws the page and opens the workbook that the address asks for. */
  static async open(into: Element, options: PageOptions): Promise<WorkbenchPage> {
    const site = new URL('.', location.href).href;
    const page = new WorkbenchPage(into, options, await loadAddin(site, options.language));
    const answer = await fetch(options.file);
    const file = answer.ok ? options.file : SAMPLE;
    const opened = answer.ok ? answer : await fetch(SAMPLE);
    await page.show(fileName(file), new Uint8Array(await opened.arrayBuffer()));
    if (!answer.ok)
      page.chrome.messages.say('error', page.texts.noSuchFile(fileName(options.file)));
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
      const file = await openXlsx(name, bytes, this.addin.manifest.id);
      this.current?.close();
      this.current = startSession(file, this.addin, this.options, this.grid, chrome.pane.body, {
        refused: (refusal) => {
          chrome.messages.say('warning', refusalText(refusal, this.options.language));
        },
        nested: (formula) => {
          chrome.messages.say('info', texts.nestedFunction(formula));
        },
      });
      this.begin(this.current);
    } catch (error) {
      if (!(error instanceof FileRefused)) console.error(error);
      const text = error instanceof FileRefused ? error.message : texts.fileFailed(name);
      chrome.messages.say('error', text);
    }
    chrome.status.say(texts.ready);
  }

  /** The workbook as a file. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const { file, model } = this.session;
    const bytes = await saveXlsx(model, file.kept, this.addin.manifest.id);
    this.setUnsaved(false);
    return bytes;
  }

  /** Once a workbook is open: the grid has its services for cells only then. */
  private showFormulas(): void {
    const { manifest, functions } = this.addin;
    describeFunctions(this.grid.univer, manifest.functions?.namespace ?? '', functions);
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
    for (const { buttons } of this.addin.manifest.tab.groups) {
      for (const { id } of buttons) chrome.ribbon.setEnabled(id, true);
    }
    this.drill = new FaultDrill({ faults: session.host.engine.faults, model: session.model });
    this.drill.switch(this.fault, this.faultSpent);
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
    this.drill?.switch(id, this.faultSpent);
  };

  private readonly faultSpent = (): void => {
    const spent = faultChoices(this.options.language).find(({ id }) => id === this.fault);
    this.setFault(undefined);
    this.faultMenu.mark(undefined);
    if (spent !== undefined) this.chrome.messages.say('info', this.texts.faultOver(spent.label));
  };

  private actions(press: ChromeActions['press']): ChromeActions {
    return {
      press,
      open: () => void this.openInstead(chooseFile),
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
        this.current.host.engine.state.setPaneVisibility(shown ? 'Visible' : 'Hidden');
        if (!shown) this.chrome.status.say(this.texts.paneHidden);
      },
    };
  }

  /** Opens a file of the person's unless that would lose changes they want to keep. */
  private async openInstead(chosen: () => Promise<File | undefined>): Promise<void> {
    const { unsaved, texts } = this;
    const before = this.current?.model.name ?? '';
    if (unsaved && !confirm(texts.leaveUnsaved(before))) return;
    const file = await chosen();
    if (file === undefined) return;
    await this.show(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  private async saveByHand(): Promise<void> {
    await this.grid.endEditing();
    const { name } = this.session.model;
    downloadFile(name, await this.save());
    this.chrome.status.say(this.texts.savedAs(name));
  }

  private readonly count = (): void => {
    if (this.current === undefined) return;
    const { counters } = this.current.host.engine;
    const kilobytes = Math.round((counters.bytesIn + counters.bytesOut) / 1024);
    this.chrome.status.count(this.texts.requests(counters.syncs, kilobytes));
  };
}

const fileName = (path: string): string => decodeURIComponent(path.split('/').at(-1) ?? path);
