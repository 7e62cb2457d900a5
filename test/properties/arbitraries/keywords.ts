import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const grammars = join(import.meta.dirname, '../../../packages/language/src/grammar');

/** Every word of the grammar that can be a name, in alphabetical order. */
export const keywords: readonly string[] = readKeywords();

function readKeywords(): string[] {
  const found = new Set<string>();
  for (const file of readdirSync(grammars).filter((name) => name.endsWith('.langium'))) {
    const rules = readFileSync(join(grammars, file), 'utf8').replace(
      /^terminal .*$|^import .*$|\/\*[\s\S]*?\*\/|\/\/.*$/gm,
      '',
    );
    for (const [, word = ''] of rules.matchAll(/'([a-z]+)'/g)) found.add(word);
  }
  // `unknown` stands in place of any name; the others join the terms of formulas.
  for (const reserved of ['unknown', 'and', 'or', 'not']) found.delete(reserved);
  return [...found].sort();
}
