import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import type { ConfigSyntaxCode } from './problem.ts';

/** Where a value stands in a JSON text: keys and indexes from the top. */
export type ConfigPath = readonly (string | number)[];

/** Line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A JSON text with comments and trailing commas, that knows where its values stand. */
export interface ConfigText {
  readonly value: unknown;
  readonly mistake?: { readonly code: ConfigSyntaxCode; readonly place: Place };
  /** Where a value begins; for one that is not there, the nearest around it. */
  placeOf(path: ConfigPath): Place;
  /** Where the key of a property begins. */
  placeOfKey(path: ConfigPath): Place;
}

/** Deeper than any config; what reads one calls itself for every level. */
const DEEPEST = 100;

export function parseConfigText(text: string): ConfigText {
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== undefined) {
    const place = placeAt(text, tooDeep);
    return { value: {}, mistake: { code: 'config-syntax-deep', place }, placeOf: () => place, placeOfKey: () => place };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  const placeOf = (path: ConfigPath): Place => placeAt(text, nodeAt(tree, path)?.offset ?? 0);
  return {
    value: tree ? getNodeValue(tree) : {},
    ...(error && { mistake: { code: codeOf(error), place: placeAt(text, error.offset) } }),
    placeOf,
    placeOfKey: (path) => {
      const property = nodeAt(tree, path)?.parent;
      return property?.type === 'property' ? placeAt(text, property.offset) : placeOf(path);
    },
  };
}

/** Where the text goes deeper than it may. */
function firstTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const sign = text[scanner.getTokenOffset()];
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return scanner.getTokenOffset();
  }
  return undefined;
}

function nodeAt(tree: Node | undefined, path: ConfigPath): Node | undefined {
  for (let length = path.length; tree && length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

const codes: Readonly<Record<string, ConfigSyntaxCode>> = {
  InvalidSymbol: 'config-syntax-symbol',
  InvalidNumberFormat: 'config-syntax-number',
  PropertyNameExpected: 'config-syntax-name',
  ValueExpected: 'config-syntax-value',
  ColonExpected: 'config-syntax-colon',
  CommaExpected: 'config-syntax-comma',
  CloseBraceExpected: 'config-syntax-brace',
  CloseBracketExpected: 'config-syntax-bracket',
  EndOfFileExpected: 'config-syntax-end',
  UnexpectedEndOfComment: 'config-syntax-open-comment',
  UnexpectedEndOfString: 'config-syntax-open-text',
  InvalidUnicode: 'config-syntax-unicode',
  InvalidEscapeCharacter: 'config-syntax-escape',
  InvalidCharacter: 'config-syntax-character',
};

function codeOf(error: ParseError): ConfigSyntaxCode {
  return codes[printParseErrorCode(error.error)] ?? 'config-syntax';
}
