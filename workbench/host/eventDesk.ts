/** A message as the client library takes it: category, type, target, text, id, remote. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

export const MESSAGE_CATEGORY = { customFunction: 1, action: 2, objectEvent: 65_536 } as const;

/** The client library's number of its event VisibilityChanged; nobody registers for it by request. */
const PANE_CHANGED = 65_539;

/** Remembers which events the add-in registered for, and hands messages over to whoever carries them. */
export class EventDesk {
  private readonly registered = new Set<string>();
  private readonly carriers = new Set<(message: RichApiMessage) => void>();
  private readonly selectionCarriers = new Set<() => void>();

  /** `_Register…Event` or `_Unregister…Event` of an object. */
  register(target: string, method: string): void {
    const off = method.startsWith('_Unregister');
    const key = `${target}|${off ? method.replace('_Unr', '_R') : method}`;
    if (off) this.registered.delete(key);
    else this.registered.add(key);
  }

  isRegistered(target: string, method: string): boolean {
    return this.registered.has(`${target}|${method}`);
  }

  onMessage(carrier: (message: RichApiMessage) => void): () => void {
    this.carriers.add(carrier);
    return () => this.carriers.delete(carrier);
  }

  onSelection(carrier: () => void): () => void {
    this.selectionCarriers.add(carrier);
    return () => this.selectionCarriers.delete(carrier);
  }

  raise(category: number, type: number, target: string, message: unknown, isRemote = false): void {
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    for (const carry of this.carriers) carry([category, type, target, text, 0, isRemote]);
  }

  /** The pane was shown or hidden, by the person or by the add-in. */
  paneChanged(visibility: string): void {
    this.raise(MESSAGE_CATEGORY.objectEvent, PANE_CHANGED, '', { visibility });
  }

  selectionChanged(): void {
    for (const carry of this.selectionCarriers) carry();
  }
}
