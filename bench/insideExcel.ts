import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../tools/ensureBrowser.mjs';
import { ensureSiteBuilt } from '../tools/ensureBuilt.mjs';
import { startServer } from '../tools/site/server.mjs';
import { openBigPane } from './pane/openBigPane';
import { runStage, STAGES, type StageReport } from './pane/stages';

const LONGEST_WAIT = 300_000;

/**
 * What the built pane costs inside Excel, played by a page without a grid. Times are of one run and include the page
 * that plays Excel; round trips and bytes are exact; the longest turn is processor time of the pane alone.
 */
export async function insideExcel(rows: number, columns: number): Promise<void> {
  ensureSiteBuilt();
  console.log(`\nInside Excel, ${rows.toLocaleString('en')} households × ${columns} columns`);
  const server = await startServer({ folder: join('dist', 'site'), port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_FLAGS });
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    page.setDefaultTimeout(LONGEST_WAIT);
    const pane = await openBigPane(page, server.origin, { rows, columns });
    for (const stage of STAGES) print(await runStage(browser, pane, stage));
  } finally {
    await browser.close();
    await server.stop();
  }
}

function print(report: StageReport): void {
  const { stage, seconds, syncs, largestRequest, largestResponse, longestTurn } = report;
  console.log(
    [
      `  ${stage.padEnd(12)}`,
      `${seconds.toFixed(1)} s`.padStart(10),
      `${syncs} syncs`.padStart(12),
      `${megabytes(largestRequest)} MB asked`.padStart(16),
      `${megabytes(largestResponse)} MB answered`.padStart(18),
      `${Math.round(longestTurn)} ms longest turn`.padStart(24),
    ].join(''),
  );
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
