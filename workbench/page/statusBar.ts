import { element } from '../ribbon/element';

/** The line at the bottom: what is going on at the left, what the add-in has cost at the right. */
export interface StatusBar {
  readonly root: HTMLElement;
  say(text: string): void;
  count(text: string): void;
}

export function drawStatusBar(): StatusBar {
  const state = element('span', { class: 'status-state', role: 'status' });
  const counted = element('span', { class: 'status-count' });
  return {
    root: element('footer', { class: 'status-bar' }, state, counted),
    say: (text) => {
      state.textContent = text;
    },
    count: (text) => {
      counted.textContent = text;
    },
  };
}
