// What Node, browsers and workers have in common beyond ECMAScript, for code that must run in all of them.

declare class TextDecoder {
  constructor(encoding?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: Uint8Array): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}

/** Base64 to a text of one character a byte. */
declare function atob(data: string): string;

/** A running timer; what it is differs from host to host. */
interface Timer {
  readonly [timer: symbol]: never;
}
declare function setTimeout(callback: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
