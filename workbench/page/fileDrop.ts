import { element } from '../ribbon/element';

/** Lets the person drop a file anywhere on the page; the frame of the add-in keeps what is dropped on it. */
export function acceptDrops(hint: string, dropped: (file: File) => void): void {
  const curtain = element('div', { class: 'drop-curtain', 'aria-hidden': 'true' }, hint);
  document.body.append(curtain);
  const show = (shown: boolean): void => {
    curtain.classList.toggle('shown', shown);
  };
  addEventListener('dragenter', (event) => {
    if (holdsFile(event)) show(true);
  });
  addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  curtain.addEventListener('dragleave', () => {
    show(false);
  });
  addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    show(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) dropped(file);
  });
}

const holdsFile = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
