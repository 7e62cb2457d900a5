import type { Model } from '@touchline/model';

/**
 * What an editor may ask of the server beyond the Language Server Protocol. Free of dependencies, so that clients can
 * import it without the language.
 */

/** Request: {@link ModelQuestion} → {@link ModelAnswer}. */
export const MODEL_REQUEST = 'touchline/model';

/** Notification without content, from the server: a change was looked at, and pictures may be out of date. */
export const CHANGED_NOTIFICATION = 'touchline/changed';

/** Asks for the model of the project that a document belongs to. */
export interface ModelQuestion {
  readonly uri: string;
}

/** `unknown`: the server does not know the document. `broken`: it has syntax errors, its model would be a guess. */
export type ModelAnswer =
  | { readonly state: 'unknown' }
  | { readonly state: 'broken'; readonly version: number }
  | {
      readonly state: 'sound';
      /** Version of the document the model was built from. */
      readonly version: number;
      /** The document as the model spells it: relative to the project's folder. */
      readonly file: string;
      readonly model: Model;
    };
