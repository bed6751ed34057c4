import { element } from '../ribbon/element';
import { icon } from './icons';

export type MessageKind = 'info' | 'warning' | 'error';

/** The yellow bar below the ribbon that says one thing at a time. */
export interface MessageBar {
  readonly root: HTMLElement;
  say(kind: MessageKind, text: string): void;
  clear(): void;
}

export function drawMessageBar(closeLabel: string): MessageBar {
  const root = element('div', { class: 'message-bar', role: 'status', 'aria-live': 'polite' });
  const clear = (): void => {
    root.replaceChildren();
  };
  const say = (kind: MessageKind, text: string): void => {
    const close = element(
      'button',
      { type: 'button', class: 'message-close', 'aria-label': closeLabel, title: closeLabel },
      icon('close', 14),
    );
    close.addEventListener('click', clear);
    root.replaceChildren(
      element('div', { class: `message ${kind}` }, element('span', {}, text), close),
    );
  };
  return { root, say, clear };
}
