import type { OfficeJsChoice } from './officeJs.mjs';

export function panePage(template: string, officeJs: OfficeJsChoice): string;
export function workbenchPage(template: string): string;
export function helpPage(template: string, guide: string): string;
