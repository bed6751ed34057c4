import { element } from '../ribbon/element';
import { icon } from './icons';
import type { PageTexts } from './texts';

const DEFAULT_WIDTH = 350;
const NARROWEST = 280;
const WIDEST_SHARE = 0.6;
const KEY_STEP = 16;

/** The docked pane at the right: the add-in's frame lives in it and goes on running while the pane is closed. */
export interface TaskPane {
  readonly root: HTMLElement;
  /** Where the add-in's frame is put. */
  readonly body: HTMLElement;
  readonly shown: boolean;
  show(): void;
  hide(): void;
}

export function drawTaskPane(
  title: string,
  texts: PageTexts,
  changed: (shown: boolean) => void,
): TaskPane {
  const close = element(
    'button',
    { class: 'pane-close', type: 'button', title: texts.closePane, 'aria-label': texts.closePane },
    icon('close', 16),
  );
  const body = element('div', { class: 'pane-body' });
  const root = element(
    'aside',
    { class: 'task-pane', 'aria-label': title },
    element('div', { class: 'pane-title' }, element('span', {}, title), close),
    body,
  );
  root.prepend(drawHandle(root, texts.resizePane));
  const set = (shown: boolean): void => {
    if (root.classList.contains('closed') !== shown) return;
    root.classList.toggle('closed', !shown);
    changed(shown);
  };
  close.addEventListener('click', () => {
    set(false);
  });
  return {
    root,
    body,
    get shown() {
      return !root.classList.contains('closed');
    },
    show: () => {
      set(true);
    },
    hide: () => {
      set(false);
    },
  };
}

/** The edge that is dragged, or moved with the arrow keys. */
function drawHandle(pane: HTMLElement, title: string): HTMLElement {
  const handle = element('div', {
    class: 'pane-handle',
    role: 'separator',
    'aria-orientation': 'vertical',
    'aria-label': title,
    title,
    tabindex: '0',
  });
  let width = DEFAULT_WIDTH;
  const resize = (pixels: number): void => {
    width = Math.max(NARROWEST, Math.min(pixels, innerWidth * WIDEST_SHARE));
    pane.style.width = `${width}px`;
    handle.setAttribute('aria-valuenow', String(Math.round(width)));
  };
  resize(DEFAULT_WIDTH);
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
    pane.classList.add('resizing');
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) resize(innerWidth - event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => {
    pane.classList.remove('resizing');
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (step !== undefined) resize(width + step);
  });
  return handle;
}
