export function ensureBrowser(): string;
export const BROWSER_FLAGS: string[];
