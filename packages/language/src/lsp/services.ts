import type { LangiumCoreServices } from 'langium';
import { createCxServices } from '../cx-module.ts';
import { type CxTextParser, createCxTextParser } from '../parsing/parse.ts';

let services: LangiumCoreServices | undefined;
let parser: CxTextParser | undefined;

/** Lexer and parser of the whole server: made when the first text is there, it takes some tenths of a second. */
export function cxServices(): LangiumCoreServices {
  services ??= createCxServices().Cx;
  return services;
}

export function cxTextParser(): CxTextParser {
  parser ??= createCxTextParser(cxServices());
  return parser;
}
