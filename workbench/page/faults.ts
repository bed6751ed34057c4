import { areaOf } from '../model/area';
import { OFFICE_ERROR, type Faults } from '../host/faults';
import type { Sheet } from '../model/sheet';
import type { WorkbookModel } from '../model/workbookModel';
import type { FaultChoice } from './faultMenu';
import type { DisplayLanguage } from './texts';

/** What a fault is switched on in. */
interface Stage {
  readonly faults: Faults;
  readonly model: WorkbookModel;
}

interface Fault {
  readonly id: string;
  readonly words: Readonly<Record<DisplayLanguage, string>>;
  readonly start: (stage: Stage) => void;
}

/** A request this small is over the limit, so that even a middling sheet meets it. */
const SMALL_REQUEST = 200_000;
const SLOW_MILLISECONDS = 1500;
const FEW_SETTINGS = 200;
const PROTECTION = 'protected-sheet';

/** The ways in which the page can make Excel fail. */
const FAULTS: readonly Fault[] = [
  {
    id: 'payload-limit',
    words: { 'zh-CN': '数据量超限', 'en-US': 'Request too large' },
    start: ({ faults }) => {
      faults.requestLimit = SMALL_REQUEST;
    },
  },
  {
    id: 'cell-edit',
    words: { 'zh-CN': '单元格编辑中', 'en-US': 'Cell being edited' },
    start: ({ faults }) => {
      faults.cellEditMode = true;
    },
  },
  {
    id: PROTECTION,
    words: { 'zh-CN': '工作表受保护', 'en-US': 'Protected sheets' },
    start: () => undefined,
  },
  {
    id: 'slow-sync',
    words: { 'zh-CN': '响应很慢', 'en-US': 'Slow answers' },
    start: ({ faults }) => {
      faults.delay = SLOW_MILLISECONDS;
    },
  },
  {
    id: 'failing-sync',
    words: { 'zh-CN': '下一次请求失败', 'en-US': 'Next request fails' },
    start: ({ faults }) => {
      faults.failSync(1, { officeError: OFFICE_ERROR.activityLimit });
    },
  },
  {
    id: 'coauthor-edit',
    words: { 'zh-CN': '他人同时改了表', 'en-US': 'A co-author edits' },
    start: ({ faults }) => {
      faults.beforeSync(2, (model) => {
        model.edit('coauthor', () => {
          const sheet = model.activeSheet;
          const used = sheet.cells.used(true);
          sheet.cells.write(areaOf(used?.bottom ?? 0, used?.left ?? 0), [['他人改动']]);
        });
      });
    },
  },
  {
    id: 'undo-not-supported',
    words: { 'zh-CN': '不支持合并撤销', 'en-US': 'Undo not supported' },
    start: ({ faults }) => {
      faults.undoNotSupported = true;
    },
  },
  {
    id: 'settings-full',
    words: { 'zh-CN': '设置空间已满', 'en-US': 'Settings are full' },
    start: ({ faults }) => {
      faults.settingsLimit = FEW_SETTINGS;
    },
  },
];

export function faultChoices(language: DisplayLanguage): readonly FaultChoice[] {
  return FAULTS.map(({ id, words }) => ({ id, label: words[language] }));
}

/** The fault that is on, at most one; one that happens once switches itself off. */
export class FaultDrill {
  private protectedSheets: readonly Sheet[] = [];

  constructor(private readonly stage: Stage) {}

  /** Ends the fault before and starts another; undefined ends all. */
  switch(id: string | undefined, spent: () => void): void {
    const { faults, model } = this.stage;
    faults.clear();
    faults.onSpent = spent;
    this.protect(
      model.sheets.filter((sheet) => this.protectedSheets.includes(sheet)),
      false,
    );
    const open = model.sheets.filter((sheet) => sheet.protection === undefined);
    if (id === PROTECTION) this.protect(open, true);
    else FAULTS.find((each) => each.id === id)?.start(this.stage);
  }

  /** Sheets that the file itself protects stay out of it. */
  private protect(sheets: readonly Sheet[], on: boolean): void {
    if (sheets.length === 0) return;
    this.stage.model.edit('person', () => {
      for (const sheet of sheets) sheet.protect(on ? { options: {} } : undefined);
    });
    this.protectedSheets = on ? sheets : [];
  }
}
