import type { IToken } from 'chevrotain';

/** What stands around the token at which the parser stopped. */
export interface Surroundings {
  readonly actual: IToken;
  /** The token so many places after the actual one, before it for negative numbers. */
  at(distance: number): IToken | undefined;
  /** Names of the tokens that may stand here, if they are few. */
  readonly expected: readonly string[];
  /** Keywords that open a declaration with a name or a title. */
  readonly headings: ReadonlySet<string>;
}
