import type { Frame } from 'playwright-core';
import type { LookName } from '../../../taskpane/look/theme';
import type { OpenWorkbench } from './workbench';

/** How the system of a person looks, and how the pane is drawn for it. */
export const looks = [
  { name: 'light', look: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', look: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  {
    name: 'forced colours',
    look: 'contrast',
    media: { colorScheme: 'light', forcedColors: 'active' },
  },
] as const;

/** Gives the system another look, and waits until the pane is drawn in it and nothing is on its way any more. */
export async function switchLook(
  { page, frame }: Pick<OpenWorkbench, 'page' | 'frame'>,
  { media, look }: (typeof looks)[number],
): Promise<void> {
  await page.emulateMedia(media);
  await untilDrawn(frame, look);
}

async function untilDrawn(frame: Frame, look: LookName): Promise<void> {
  await frame.waitForFunction((asked) => {
    const provider = document.querySelector('#anju-pane [data-look]');
    const moving = document.getAnimations().filter(({ playState }) => playState === 'running');
    return provider?.getAttribute('data-look') === asked && moving.length === 0;
  }, look);
}
