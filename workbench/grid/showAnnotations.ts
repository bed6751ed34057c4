import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation';
import { RemoveNoteMutation, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { Sheet } from '../model/sheet';
import { sheetNotes, validationRules } from './gridAnnotations';
import { mutate, type GridContext } from './gridContext';

/** What of a sheet's annotations the grid shows at the moment. */
interface Shown {
  readonly rules: readonly string[];
  readonly notes: readonly (readonly [number, number])[];
}

/** Replaces the validations and notes of sheets whenever the model's change. */
export class AnnotationShower {
  private readonly shown = new Map<string, Shown>();

  constructor(private readonly context: GridContext) {
    for (const sheet of context.model.sheets) this.shown.set(sheet.id, shownOf(sheet));
  }

  show(id: string): void {
    const sheet = this.context.model.sheet(id);
    if (sheet === undefined || sheet.visibility === 'very-hidden') return;
    const before = this.shown.get(id) ?? { rules: [], notes: [] };
    this.shown.set(id, shownOf(sheet));
    this.clear(id, before);
    const rule = validationRules(sheet);
    const subUnitId = id;
    if (rule.length > 0) mutate(this.context, AddDataValidationMutation.id, { subUnitId, rule });
    for (const note of Object.values(sheetNotes(sheet)).flatMap((each) => Object.values(each))) {
      const { row, col } = note;
      mutate(this.context, UpdateNoteMutation.id, { sheetId: id, row, col, note, silent: true });
    }
  }

  private clear(id: string, { rules, notes }: Shown): void {
    if (rules.length > 0) {
      const params = { subUnitId: id, ruleId: [...rules] };
      mutate(this.context, RemoveDataValidationMutation.id, params);
    }
    for (const [row, col] of notes) {
      mutate(this.context, RemoveNoteMutation.id, { sheetId: id, row, col, silent: true });
    }
  }
}

function shownOf(sheet: Sheet): Shown {
  const notes = Object.values(sheetNotes(sheet)).flatMap((each) => Object.values(each));
  return {
    rules: validationRules(sheet).map(({ uid }) => uid),
    notes: notes.map(({ row, col }) => [row, col] as const),
  };
}
