import type { OfficeJsChoice } from './officeJs.mjs';

export function panePolicy(officeJs: OfficeJsChoice): string;
export const workbenchPolicy: string;
