import { element } from '../ribbon/element';
import { icon, type IconName } from './icons';
import type { PageTexts } from './texts';

export interface TitleBarActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly switchLanguage: () => void;
}

/** The bar with the name of the file and what one reaches for most. */
export interface TitleBar {
  readonly root: HTMLElement;
  show(file: string, unsaved: boolean): void;
  /** Greys undo and redo out while there is nothing to undo or redo. */
  offer(undos: number, redos: number): void;
}

export function drawTitleBar(
  texts: PageTexts,
  actions: TitleBarActions,
  faultMenu: HTMLElement,
): TitleBar {
  const name = element('span', { class: 'file-name' });
  const state = element('span', { class: 'file-state' });
  const language = element('button', { class: 'bar-button', type: 'button' }, icon('language'));
  language.append(texts.languageSwitch);
  language.addEventListener('click', actions.switchLanguage);
  const undo = tool('undo', texts.undo, actions.undo);
  const redo = tool('redo', texts.redo, actions.redo);
  const offer = (undos: number, redos: number): void => {
    undo.disabled = undos === 0;
    redo.disabled = redos === 0;
  };
  offer(0, 0);
  const root = element(
    'header',
    { class: 'title-bar' },
    element('img', { src: 'assets/icons/anju-32.png', alt: '', width: '20', height: '20' }),
    tool('open', texts.open, actions.open, texts.open),
    tool('save', texts.save, actions.save, texts.save),
    undo,
    redo,
    element('div', { class: 'title' }, name, state, element('span', {}, texts.appName)),
    element('span', { class: 'trial-note' }, texts.trial),
    faultMenu,
    language,
  );
  return {
    root,
    offer,
    show: (file, unsaved) => {
      name.textContent = file;
      state.textContent = unsaved ? texts.unsaved : texts.saved;
      document.title = `${file} - ${texts.appName}`;
    },
  };
}

function tool(name: IconName, title: string, press: () => void, label?: string): HTMLButtonElement {
  const button = element(
    'button',
    { class: 'bar-button', type: 'button', title, 'aria-label': title, 'data-tool': name },
    icon(name),
    label,
  );
  button.addEventListener('click', press);
  return button;
}
