import type { Page, PageId } from './paneState';

/** The pages of the tab bar; everything else is opened from one of them and goes back to it. */
export const tabs = ['overview', 'findings', 'jobs', 'more'] as const satisfies readonly PageId[];

export type TabId = (typeof tabs)[number];

export function isTab(id: PageId): id is TabId {
  return tabs.some((tab) => tab === id);
}

/** Pages whose long list brings its own scroll bar and wants all the height there is. */
export function fillsPane(page: Page): boolean {
  if (page.id === 'reconcile' || page.id === 'changes') return page.list === true;
  return page.id === 'findings' || page.id === 'households';
}
