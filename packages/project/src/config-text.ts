import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

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
  readonly mistake?: { readonly message: string; readonly place: Place };
  /** Where a value begins; for one that is not there, the nearest around it. */
  placeOf(path: ConfigPath): Place;
  /** Where the key of a property begins. */
  placeOfKey(path: ConfigPath): Place;
}

export function parseConfigText(text: string): ConfigText {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  const placeOf = (path: ConfigPath): Place => placeAt(text, nodeAt(tree, path)?.offset ?? 0);
  return {
    value: tree ? getNodeValue(tree) : {},
    ...(error && { mistake: { message: wordsOf(error), place: placeAt(text, error.offset) } }),
    placeOf,
    placeOfKey: (path) => {
      const property = nodeAt(tree, path)?.parent;
      return property?.type === 'property' ? placeAt(text, property.offset) : placeOf(path);
    },
  };
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

const words: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this word has no meaning in JSON; texts stand in double quotes',
  InvalidNumberFormat: 'this is not a number',
  PropertyNameExpected: 'the name of a property in double quotes is expected here',
  ValueExpected: 'a value is expected here',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  EndOfFileExpected: 'nothing may follow the closing brace',
  UnexpectedEndOfComment: 'the comment is not closed',
  UnexpectedEndOfString: 'the text is not closed; its closing quote is missing',
  InvalidUnicode: 'after \\u four hexadecimal digits are expected',
  InvalidEscapeCharacter: 'this escape does not exist; a backslash is written \\\\',
  InvalidCharacter: 'a line break or control character cannot stand in a text',
};

function wordsOf(error: ParseError): string {
  const code = printParseErrorCode(error.error);
  return words[code] ?? code;
}
