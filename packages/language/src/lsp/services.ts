import type { LangiumCoreServices } from 'langium';
import { createCxServices } from '../cx-module.ts';
import { type CxTextParser, createCxTextParser, type ParsedCx } from '../parsing/parse.ts';

let services: LangiumCoreServices | undefined;
let parser: CxTextParser | undefined;

/** Lexer and parser of the whole server: made when the first text is there, it takes some tenths of a second. */
export function cxServices(): LangiumCoreServices {
  services ??= createCxServices().Cx;
  return services;
}

/** Of a text that was just parsed the answer is the same object: what a key changed is read for the model, then by each feature. */
export function cxTextParser(): CxTextParser {
  parser ??= rememberingLast(createCxTextParser(cxServices()));
  return parser;
}

function rememberingLast({ parse }: CxTextParser): CxTextParser {
  let last: { readonly text: string; readonly parsed: ParsedCx } | undefined;
  return {
    parse(text) {
      if (last?.text !== text) last = { text, parsed: parse(text) };
      return last.parsed;
    },
  };
}
