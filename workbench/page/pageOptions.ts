import { DISPLAY_LANGUAGES, type DisplayLanguage } from './texts';

/** What the address of the page asks for. */
export interface PageOptions {
  /** `?locale=en-US`: display language; Chinese otherwise. */
  readonly language: DisplayLanguage;
  /** `?sets=ltsc2021|m365`: which Excel is played; the newest otherwise. */
  readonly excel: ExcelEdition;
  /** `?fault=slow-sync`: the fault that is on from the start. */
  readonly fault: string | undefined;
  /** `?file=samples/脏数据.xlsx`: the workbook to open, below the folder of the page. */
  readonly file: string;
}

export type ExcelEdition = 'm365' | 'ltsc2021';

/** What is opened when the address asks for nothing. */
export const SAMPLE = 'samples/回头看_高燕镇示例.xlsx';

export function readOptions(search: string): PageOptions {
  const asked = new URLSearchParams(search);
  return {
    language: DISPLAY_LANGUAGES.find((each) => each === asked.get('locale')) ?? 'zh-CN',
    excel: asked.get('sets') === 'ltsc2021' ? 'ltsc2021' : 'm365',
    fault: asked.get('fault') ?? undefined,
    file: samplePath(asked.get('file')) ?? SAMPLE,
  };
}

/** A bare file name is one of the samples; an address elsewhere is not followed. */
function samplePath(file: string | null): string | undefined {
  if (file === null || file === '' || /^[a-z]+:|^\/\/|\\/i.test(file)) return undefined;
  return file.includes('/') ? file : `samples/${file}`;
}

/** The address of this page with one thing changed. */
export function withOption(href: string, name: string, value: string): string {
  const address = new URL(href);
  address.searchParams.set(name, value);
  return address.href;
}
