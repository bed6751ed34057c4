import { element } from './element';
import type { CommandButton } from './manifest';

const DELAY_MILLISECONDS = 500;
let shown: HTMLElement | undefined;

/** Shows title and description below a button when the pointer rests on it or it has the keyboard focus. */
export function attachSuperTip(button: HTMLElement, tip: CommandButton['tip']): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      showBelow(button, tip);
    }, DELAY_MILLISECONDS);
  };
  const hide = (): void => {
    clearTimeout(timer);
    shown?.remove();
    shown = undefined;
  };
  button.setAttribute('aria-description', tip.text);
  button.addEventListener('pointerenter', show);
  button.addEventListener('pointerleave', hide);
  button.addEventListener('pointerdown', hide);
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) show();
  });
  button.addEventListener('blur', hide);
}

function showBelow(button: HTMLElement, tip: CommandButton['tip']): void {
  shown?.remove();
  const card = element(
    'div',
    { class: 'super-tip', role: 'tooltip' },
    element('strong', {}, tip.title),
    element('p', {}, tip.text),
  );
  const place = button.getBoundingClientRect();
  card.style.left = `${Math.min(place.left, innerWidth - 280)}px`;
  card.style.top = `${place.bottom + 6}px`;
  document.body.append(card);
  shown = card;
}
