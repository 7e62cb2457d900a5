import { Model } from '@touchline/model';
import * as z from 'zod';

/**
 * The whole contract between the extension and its webview. Each side checks what it receives: {@link HostMessage} in
 * the webview, {@link WebviewMessage} in the extension.
 */

/** The text is sound: draw it. */
const Drawing = z.object({
  type: z.literal('drawing'),
  /** Version of the document the model was built from. */
  version: z.int(),
  /** The previewed file as the model spells it: relative to the project's folder. */
  file: z.string(),
  model: Model,
});

/** The text has syntax errors: what is shown is no longer what is written, and nothing better is known. */
const Stale = z.object({ type: z.literal('stale'), version: z.int() });

/** Sent by the extension. */
export const HostMessage = z.discriminatedUnion('type', [Drawing, Stale]);
export type HostMessage = z.infer<typeof HostMessage>;

/** The page has loaded, for the first time or after being hidden: it wants the latest message. */
const Ready = z.object({ type: z.literal('ready') });

/** A message did not fit the contract or drawing it failed. `reason` is for the log. */
const Failed = z.object({ type: z.literal('failed'), reason: z.string() });

/** Sent by the webview. */
export const WebviewMessage = z.discriminatedUnion('type', [Ready, Failed]);
export type WebviewMessage = z.infer<typeof WebviewMessage>;

/** Ids of the page's parts: the extension writes them (with words in the user's language), the webview fills them. */
export const PAGE = { map: 'map', stale: 'stale', empty: 'empty' } as const;
