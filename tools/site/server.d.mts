export interface ServerOptions {
  readonly folder: string;
  readonly port: number;
  readonly tls?: { readonly cert: string; readonly key: string };
}
export interface RunningServer {
  /** `http://localhost:3000` */
  readonly origin: string;
  stop(): Promise<void>;
}
export function startServer(options: ServerOptions): Promise<RunningServer>;
export function startServerNear(options: ServerOptions): Promise<RunningServer>;
