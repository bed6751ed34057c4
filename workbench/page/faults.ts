import { areaOf } from '../model/area';
import { OFFICE_ERROR, type Faults } from '../host/faults';
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
    id: 'protected-sheet',
    words: { 'zh-CN': '工作表受保护', 'en-US': 'Protected sheets' },
    start: ({ model }) => {
      model.edit('person', () => {
        for (const sheet of model.sheets) sheet.protect({ options: {} });
      });
    },
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

/** Ends the fault before and starts another; undefined ends all. Protection of sheets goes with it. */
export function switchFault(stage: Stage, id: string | undefined): void {
  stage.faults.clear();
  const isProtected = stage.model.sheets.some((sheet) => sheet.protection !== undefined);
  const fault = FAULTS.find((each) => each.id === id);
  if (isProtected && activeFault === 'protected-sheet') {
    stage.model.edit('person', () => {
      for (const sheet of stage.model.sheets) sheet.protect(undefined);
    });
  }
  activeFault = fault?.id;
  fault?.start(stage);
}

let activeFault: string | undefined;
