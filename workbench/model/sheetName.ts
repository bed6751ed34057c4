import { MAX_SHEET_NAME } from './limits';
import { ModelRefusal } from './refusal';

/** Throws ModelRefusal (name-invalid) for a name Excel would not take. */
export function checkSheetName(name: string): void {
  const wrong =
    name === '' ||
    name.length > MAX_SHEET_NAME ||
    /[\\/?*[\]:]/.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === 'history';
  if (wrong) throw new ModelRefusal('name-invalid', name);
}
