export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
  exists(file: string): boolean;
  list(folder: string): readonly string[];
}
export function ensureBrowser(): string;
export function findBrowser(machine?: Machine): string | undefined;
export const BROWSER_FLAGS: string[];
