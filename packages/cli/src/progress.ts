import type { Terminal } from './terminal.ts';

/** Says what is being done while a person watches the error output; silent when piped or recorded. */
export class Progress {
  readonly #terminal: Terminal;
  #shown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  step(text: string): void {
    if (!this.#terminal.watchedErr || this.#terminal.env['CI']) return;
    this.#terminal.err(`\r\u001b[2K${text}`);
    this.#shown = true;
  }

  done(): void {
    if (this.#shown) this.#terminal.err('\r\u001b[2K');
    this.#shown = false;
  }
}
