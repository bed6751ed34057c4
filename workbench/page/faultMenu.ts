import { element } from '../ribbon/element';
import { icon } from './icons';
import type { PageTexts } from './texts';

/** One way in which the page can make Excel fail. */
export interface FaultChoice {
  readonly id: string;
  readonly label: string;
}

/** The menu that switches a fault on; at most one at a time. */
export interface FaultMenu {
  readonly root: HTMLElement;
  /** Shows what is on, without choosing it. */
  mark(fault: string | undefined): void;
}

export function drawFaultMenu(
  texts: PageTexts,
  faults: readonly FaultChoice[],
  active: string | undefined,
  choose: (fault: string | undefined) => void,
): FaultMenu {
  const select = element(
    'select',
    { 'aria-label': texts.faults, title: texts.faultsHint },
    option('', texts.noFault),
    ...faults.map(({ id, label }) => option(id, label)),
  );
  const root = element(
    'label',
    { class: 'fault-menu' },
    icon('fault'),
    element('span', {}, texts.faults),
    select,
  );
  const mark = (fault: string | undefined): void => {
    select.value = fault ?? '';
    root.classList.toggle('active', fault !== undefined);
  };
  mark(active);
  select.addEventListener('change', () => {
    const chosen = select.value === '' ? undefined : select.value;
    mark(chosen);
    choose(chosen);
  });
  return { root, mark };
}

function option(value: string, label: string): HTMLOptionElement {
  return element('option', { value }, label);
}
