import { commandIcon } from './commandIcon';
import { element } from './element';
import { keepFitting } from './keepFitting';
import type { CommandButton, RibbonGroup, RibbonTab } from './manifest';
import { attachSuperTip } from './superTip';

/** The ribbon tab of an add-in on the page. */
export interface RibbonView {
  readonly root: HTMLElement;
  /** Greys a button out or brings it back; an id that is not on the tab is ignored, as Excel does. */
  setEnabled(controlId: string, enabled: boolean): void;
}

/** Draws the groups of a tab, each as large as there is room for; `press` is called with the button that was pressed. */
export function drawRibbon(tab: RibbonTab, press: (button: CommandButton) => void): RibbonView {
  const buttons = new Map<string, HTMLButtonElement>();
  const groups = tab.groups.map((group) => drawGroup(group, buttons, press));
  const root = element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': tab.label },
    ...groups,
  );
  moveWithArrows(root);
  keepFitting(root, groups);
  return {
    root,
    setEnabled: (controlId, enabled) => {
      const button = buttons.get(controlId);
      if (button !== undefined) button.disabled = !enabled;
    },
  };
}

function drawGroup(
  group: RibbonGroup,
  buttons: Map<string, HTMLButtonElement>,
  press: (button: CommandButton) => void,
): HTMLElement {
  const drawn = group.buttons.map((button) => {
    const face = drawButton(button, press);
    buttons.set(button.id, face);
    return face;
  });
  return element(
    'div',
    { class: 'ribbon-group', 'data-size': 'large', role: 'group', 'aria-label': group.label },
    element('div', { class: 'ribbon-buttons' }, ...drawn),
    element('div', { class: 'ribbon-group-name', 'aria-hidden': 'true' }, group.label),
  );
}

function drawButton(
  button: CommandButton,
  press: (button: CommandButton) => void,
): HTMLButtonElement {
  const face = element(
    'button',
    { class: 'ribbon-button', type: 'button', 'data-control': button.id },
    commandIcon(button.icons, 32),
    commandIcon(button.icons, 16),
    element('span', {}, button.label),
  );
  face.addEventListener('click', () => {
    press(button);
  });
  attachSuperTip(face, button.tip);
  return face;
}

const ARROWS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** The arrow keys walk along the buttons, and down and up the columns of a group that is not large. */
function moveWithArrows(toolbar: HTMLElement): void {
  toolbar.addEventListener('keydown', (event) => {
    const step = ARROWS[event.key];
    if (step === undefined) return;
    const all = [...toolbar.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const at = all.findIndex((each) => each === document.activeElement);
    all[(at + step + all.length) % all.length]?.focus();
    event.preventDefault();
  });
}
