/** Reading and lexing alone: what no reader of the same texts can go below. */
import { readFileSync } from 'node:fs';
import { createCxServices } from '../../packages/language/src/cx-module.ts';
import { textFiles } from './files.ts';

const lexer = createCxServices().Cx.parser.Lexer;
let tokens = 0;
for (const file of textFiles()) tokens += lexer.tokenize(readFileSync(file, 'utf8')).tokens.length;
if (tokens === 0) throw new Error('Nothing was read.');
