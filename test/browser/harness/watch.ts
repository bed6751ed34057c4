import type { Page } from 'playwright-core';

/** What a page did that nobody wants. Every list stays empty when all is well. */
export interface Trouble {
  /** Requests to anywhere but the site. */
  readonly external: readonly string[];
  /** Answers of 400 and above. */
  readonly failed: readonly string[];
  /** Errors in the console and uncaught ones. */
  readonly errors: readonly string[];
  /** Violations of the content security policy, in every frame. */
  readonly violations: readonly string[];
  /** Prompts of the browser; neither page may raise one. */
  readonly prompts: readonly string[];
}

export const NO_TROUBLE: Trouble = {
  external: [],
  failed: [],
  errors: [],
  violations: [],
  prompts: [],
};

const REPORT_VIOLATION = '__reportViolation';

/** Watches a page and all its frames from now on; call it before the page is opened. */
export async function watch(page: Page, origin: string): Promise<Trouble> {
  const seen = {
    external: [] as string[],
    failed: [] as string[],
    errors: [] as string[],
    violations: [] as string[],
    prompts: [] as string[],
  };
  page.context().on('request', (request) => {
    if (!isOwn(request.url(), origin)) seen.external.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('dialog', (dialog) => {
    seen.prompts.push(dialog.message());
    void dialog.dismiss();
  });
  await page.exposeFunction(REPORT_VIOLATION, (text: string) => seen.violations.push(text));
  await page.addInitScript((report) => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const words = [location.pathname, event.violatedDirective, event.blockedURI, event.sample];
      (window as unknown as Record<string, (text: string) => void>)[report]?.(words.join(' '));
    });
  }, REPORT_VIOLATION);
  return seen;
}

function isOwn(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || /^(data|blob|about):/.test(url);
}
