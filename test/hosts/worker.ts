import { runInNewContext } from 'node:vm';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** Answers a request of the server. */
export type Answer = (method: string, params: unknown) => unknown;

/**
 * Runs the bundle of the web worker where there is nothing but what every worker has, and speaks to it as an editor does.
 * Messages are copied as between threads.
 */
export class WorkerClient {
  readonly notifications: { readonly method: string; readonly params: unknown }[] = [];
  readonly #waiting = new Map<number | string, (message: Message) => void>();
  readonly #scope: { onmessage?: (event: { data: unknown }) => void };
  #wake: (() => void)[] = [];
  #lastId = 0;

  constructor(bundle: string, answer: Answer) {
    const receive = async (message: Message): Promise<void> => {
      if (message.method === undefined) {
        this.#waiting.get(message.id ?? '')?.(message);
      } else if (message.id === undefined) {
        this.notifications.push({ method: message.method, params: message.params });
        for (const wake of this.#wake.splice(0)) wake();
      } else {
        const { id, method, params } = message;
        this.#send({ id, result: await answer(method, params) });
      }
    };
    this.#scope = {};
    Object.assign(this.#scope, {
      self: this.#scope,
      postMessage: (message: Message) => void receive(structuredClone(message)),
      addEventListener: () => undefined,
      ...{ TextEncoder, TextDecoder, atob, setTimeout, clearTimeout, queueMicrotask, performance, URL, console },
    });
    runInNewContext(bundle, this.#scope);
  }

  async request<T>(method: string, params: unknown): Promise<T> {
    const id = ++this.#lastId;
    const answered = new Promise<Message>((resolve) => this.#waiting.set(id, resolve));
    this.#send({ id, method, params });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result as T;
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  /** The first notification that fits, from the beginning or when it comes. */
  async told<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    for (;;) {
      const found = this.notifications.find((one) => one.method === method && fits(one.params as T));
      if (found) return found.params as T;
      await new Promise<void>((wake) => this.#wake.push(wake));
    }
  }

  #send(message: Message): void {
    this.#scope.onmessage?.({ data: structuredClone({ jsonrpc: '2.0', ...message }) });
  }
}
