import { element } from '../ribbon/element';
import { icon } from './icons';
import type { PageTexts } from './texts';

/** One way in which the page can make Excel fail. */
export interface FaultChoice {
  readonly id: string;
  readonly label: string;
}

/** The menu that switches a fault on; at most one at a time. */
export function drawFaultMenu(
  texts: PageTexts,
  faults: readonly FaultChoice[],
  active: string | undefined,
  choose: (fault: string | undefined) => void,
): HTMLElement {
  const select = element(
    'select',
    { 'aria-label': texts.faults, title: texts.faultsHint },
    option('', texts.noFault, active === undefined),
    ...faults.map(({ id, label }) => option(id, label, id === active)),
  );
  const root = element(
    'label',
    { class: 'fault-menu' },
    icon('fault'),
    element('span', {}, texts.faults),
    select,
  );
  const mark = (): void => {
    root.classList.toggle('active', select.value !== '');
  };
  mark();
  select.addEventListener('change', () => {
    mark();
    choose(select.value === '' ? undefined : select.value);
  });
  return root;
}

function option(value: string, label: string, selected: boolean): HTMLOptionElement {
  return element('option', { value, ...(selected ? { selected: '' } : {}) }, label);
}
