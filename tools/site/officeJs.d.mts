export type OfficeJsChoice = 'microsoft' | '21vianet' | 'self';
export const OFFICE_JS_ADDRESSES: Readonly<Record<OfficeJsChoice, string>>;
export const OFFICE_JS_FOLDER: string;
export const OFFICE_JS_SOURCE: string;
export const OFFICE_JS_FILES: readonly { readonly from: string; readonly to: string }[];
export function officeJsChoice(word: string): OfficeJsChoice;
