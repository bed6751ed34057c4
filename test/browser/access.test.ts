import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldsOf, type FormJob, jobForms, lackingField } from '../../taskpane/jobs/jobForms';
import { zh } from '../../taskpane/texts/zh';
import type { FormWords } from '../../taskpane/texts/zh/jobs';
import { graveBarriers } from './harness/accessibility';
import { looks, switchLook } from './harness/looks';
import { everyPage, Tour } from './harness/tour';
import { openWorkbench, type OpenWorkbench } from './harness/workbench';

/** CSS pixels: the narrowest pane of Excel, and 350 pixels at 200 %. */
const widths = [320, 175];

let open: OpenWorkbench;
let tour: Tour;

/** Makes the pane as wide as asked; the workbench lays it out on its own otherwise. */
async function setWidth(width: number | undefined): Promise<void> {
  const element = await open.frame.frameElement();
  await element.evaluate(
    (frame, asked) => {
      (frame as HTMLElement).style.width = asked;
    },
    width === undefined ? '' : `${width}px`,
  );
  if (width !== undefined) {
    await open.frame.waitForFunction((asked) => window.innerWidth === asked, width);
  }
}

/** What stands out of the pane to the right, by tag and words; scrolling boxes are asked for what they hide. */
function cutOff(): Promise<string[]> {
  return open.frame.evaluate(() => {
    const boxes = [document.scrollingElement, document.querySelector('main')];
    return boxes
      .filter((box) => box !== null)
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .flatMap((box) => {
        const edge = box.getBoundingClientRect().left + box.clientWidth;
        const outside = [...box.querySelectorAll('*')].filter(
          (element) => element.getBoundingClientRect().right > edge + 1,
        );
        return outside.map(({ tagName, textContent }) => `${tagName}: ${textContent.slice(0, 30)}`);
      });
  });
}

beforeAll(async () => {
  // Colours on their way from one look to the next are nobody's barrier.
  open = await openWorkbench({}, { reducedMotion: 'reduce' });
  tour = new Tour(open);
  await tour.begin();
});

afterAll(() => open[Symbol.asyncDispose]());

it('is drawn in three looks', async () => {
  const colours = new Set<string>();
  for (const look of looks) {
    await switchLook(open, look);
    const pane = open.frame.locator('.fui-FluentProvider').first();
    colours.add(await pane.evaluate((element) => getComputedStyle(element).color));
  }
  expect(colours.size).toBe(looks.length);
});

/** What is asked of whatever the pane shows. */
function isForEverybody(): void {
  it.each(looks)('has no grave barrier: $name', async (look) => {
    await switchLook(open, look);
    expect(await graveBarriers(open.frame)).toEqual([]);
  });

  it.each(widths)('fits into %i pixels', async (width) => {
    await setWidth(width);
    expect(await cutOff()).toEqual([]);
    await setWidth(undefined);
  });
}

describe.each(everyPage)('the page %s', (page) => {
  beforeAll(() => tour.to(page));

  isForEverybody();
});

const formWays = (Object.keys(jobForms) as FormJob[]).flatMap((job) =>
  Object.keys(jobForms[job].ways).map((way) => ({ job, way })),
);

/** Opens a form in one of its ways, and sends it off where that can only say what is lacking. */
async function openForm(job: FormJob, way: string): Promise<void> {
  await tour.to(job);
  const { preview, save, forms } = zh.jobForms;
  const words: FormWords = forms[job];
  const ways: Readonly<Record<string, string>> = jobForms[job].ways;
  if (Object.keys(ways).length > 1) await open.frame.getByLabel(words.ways[way]!).check();
  const lacking = lackingField(fieldsOf(job, way), {});
  if (lacking === undefined) return;
  await tour.press(ways[way] === 'files' ? save : preview);
  await open.frame.getByText(words.fields[lacking.name]!.lacking!).first().waitFor();
}

describe.each(formWays)('the form of $job: $way', ({ job, way }) => {
  beforeAll(() => openForm(job, way));

  isForEverybody();
});
