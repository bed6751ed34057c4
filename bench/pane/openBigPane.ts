import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Frame, JSHandle, Page } from 'playwright-core';
import type { ExcelHost } from '../../workbench/host/excelHost';

const PAGE = fileURLToPath(new URL('./excelPage.ts', import.meta.url));
/** How the address of the script ends that plays Excel. */
export const PAGE_SCRIPT = '/big-excel.js';
const DOCUMENT = `<!doctype html><meta charset="utf-8" /><title>大表</title><body><script src="${PAGE_SCRIPT}"></script>`;

export interface BigPane {
  readonly frame: Frame;
  /** Excel as the page plays it: `excel.evaluate((host) => …)` runs in the page. */
  readonly excel: JSHandle<ExcelHost>;
}

/**
 * Opens the built task pane in a page that plays Excel for a list of `rows` households × `columns`, at most 40.
 * The page comes from memory, everything else from the site at `origin`.
 */
export async function openBigPane(
  page: Page,
  origin: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Promise<BigPane> {
  const script = await pageScript();
  await page.route(`**${PAGE_SCRIPT}`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  await page.route('**/big-excel.html?*', (route) =>
    route.fulfill({ contentType: 'text/html', body: DOCUMENT }),
  );
  await page.goto(`${origin}/big-excel.html?rows=${rows}&columns=${columns}`);
  const element = await page.waitForSelector('iframe[src*="taskpane.html"]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the pane has no frame');
  await frame.waitForSelector('#anju-pane [role="tab"]');
  const excel = await page.evaluateHandle(() => {
    if (window.bigExcel === undefined) throw new Error('the page plays no Excel');
    return window.bigExcel;
  });
  return { frame, excel };
}

async function pageScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [PAGE],
    bundle: true,
    write: false,
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
