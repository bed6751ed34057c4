import { readMessage, type IncomingMessage } from './messageSchema';

/** How an answer of Excel on the web looks: JSON text by postMessage. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode?: number;
  readonly _responseType?: number;
}

const MESSAGE = { request: 0, response: 1 } as const;
const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE = { forCall: 0, forEvent: 1 } as const;
const FAILED = -2;

/** What the add-in asks of its host. */
export interface ChannelHandlers {
  readonly appContext: () => unknown;
  readonly invoke: (action: string, data: unknown) => Promise<unknown>;
}

export interface ChannelOptions {
  /** Where the add-in's page is. Its host must be our own, or office.js asks the person whether to trust us. */
  readonly url: string;
  readonly addinId: string;
  readonly locale: string;
  /** 1 shared runtime, 2 custom functions. */
  readonly flags: number;
}

const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;
export const DEFAULT_FLAGS = SHARED_RUNTIME | CUSTOM_FUNCTIONS;

/** Talks with office.js in an iframe as Excel on the web does. Knows nothing of Excel itself. */
export class AddinChannel {
  private readonly conversation: string;
  private readonly origin: string;
  /** Correlation id of each event's registration. */
  private readonly registered = new Map<string, number>();
  private waiting: readonly { readonly event: string; readonly resolve: () => void }[] = [];
  private frame: HTMLIFrameElement | undefined;

  constructor(
    private readonly options: ChannelOptions,
    private readonly handlers: ChannelHandlers,
  ) {
    this.conversation = `anju_${crypto.randomUUID()}`;
    this.origin = new URL(options.url, location.href).origin;
  }

  /** Makes the add-in's iframe inside an element. The name must stand before the frame is inserted. */
  open(parent: Element): HTMLIFrameElement {
    const { url, addinId, locale, flags } = this.options;
    const frame = document.createElement('iframe');
    const hostInfo = ['Excel', 'Web', '16.01', locale, '', '', 'disableLogging', flags].join('$');
    frame.name = JSON.stringify({
      baseFrameName: `anju_${this.conversation}`,
      hostInfo,
      xdmInfo: [this.conversation, addinId, location.origin].join('|'),
      serializerVersion: 1,
    });
    frame.src = new URL(url, location.href).href;
    addEventListener('message', this.receive);
    parent.append(frame);
    this.frame = frame;
    return frame;
  }

  close(): void {
    removeEventListener('message', this.receive);
    this.frame?.remove();
    this.frame = undefined;
    this.registered.clear();
  }

  /** Whether the add-in listens for an event. */
  isRegistered(event: string): boolean {
    return this.registered.has(event);
  }

  /** Resolves when the add-in listens for an event. */
  whenRegistered(event: string): Promise<void> {
    if (this.isRegistered(event)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting = [...this.waiting, { event, resolve }];
    });
  }

  /** Raises an event in the add-in; false when nobody listens. */
  fire(event: string, payload: unknown): boolean {
    const correlation = this.registered.get(event);
    if (correlation === undefined) return false;
    this.post({
      _messageType: MESSAGE.response,
      _actionName: event,
      _conversationId: this.conversation,
      _correlationId: correlation,
      _data: payload,
      _errorCode: 0,
      _responseType: RESPONSE.forEvent,
    });
    return true;
  }

  private post(message: Message): void {
    const text = JSON.stringify({
      ...message,
      _origin: location.origin,
      _serializerVersion: 1,
    });
    this.frame?.contentWindow?.postMessage(text, this.origin);
  }

  private readonly receive = (event: MessageEvent<unknown>): void => {
    const { source, origin, data } = event;
    const isOurs = source === this.frame?.contentWindow && origin === this.origin;
    const message = isOurs && typeof data === 'string' ? readMessage(data) : undefined;
    if (message?._conversationId !== this.conversation) return;
    if (message._messageType === MESSAGE.request) void this.handle(message);
  };

  private async handle(request: IncomingMessage): Promise<void> {
    if (request._actionType === ACTION.registerEvent) this.register(request);
    else if (request._actionType === ACTION.unregisterEvent) {
      this.registered.delete(request._actionName);
      this.reply(request, { Error: 0 });
    } else await this.invoke(request);
  }

  private async invoke(request: IncomingMessage): Promise<void> {
    try {
      const data =
        request._actionName === 'ContextActivationManager_getAppContextAsync'
          ? this.handlers.appContext()
          : await this.handlers.invoke(request._actionName, request._data);
      this.reply(request, data ?? {});
    } catch (thrown) {
      this.reply(request, String(thrown), FAILED);
    }
  }

  private register(request: IncomingMessage): void {
    const { _actionName: event, _correlationId } = request;
    this.registered.set(event, _correlationId);
    this.reply(request, { Error: 0 });
    for (const one of this.waiting.filter((waiter) => waiter.event === event)) one.resolve();
    this.waiting = this.waiting.filter((waiter) => waiter.event !== event);
  }

  private reply(request: IncomingMessage, data: unknown, errorCode = 0): void {
    this.post({
      _messageType: MESSAGE.response,
      _actionName: request._actionName,
      _conversationId: request._conversationId,
      _correlationId: request._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: RESPONSE.forCall,
    });
  }
}
