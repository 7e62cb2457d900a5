import { check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import { Config, Model } from '@touchline/model';
import { expect, test } from 'vitest';
import { projectSaying } from '../hostile/project.ts';

const WORD = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|<https[^>]*>|\d[\d._-]*%?|[\p{L}_][\p{L}\p{N}_-]*|\S/gu;

const reader = createFileReader();
const config = Config.parse({ presets: ['all'] });

/** Every declaration of the language with everything it can say, each by itself. */
const declarations = projectSaying('x')
  .split(/^(?=[a-z])/mu)
  .filter((text) => text.trim() !== '');

/** What the checks of a text meet that is no model. */
function damage(text: string): string | undefined {
  const { model, broken } = loadProject([{ path: 'a.cx', text }], config, { language: 'en', reader });
  const read = Model.safeParse(JSON.parse(JSON.stringify(model)));
  if (!read.success) return read.error.message;
  check(model, { asOf: '2026-06-30', language: 'en', config, broken });
  return undefined;
}

test.each([
  ['is not there yet', '', 1],
  ['is a sign that means nothing', '<-', 4],
  ['is a word that nobody knows', 'constructor', 4],
])('whatever word %s, what is left is a model that can be checked', { timeout: 120_000 }, (_, instead, every) => {
  const words = declarations.flatMap((text) => [...text.matchAll(WORD)].map((word) => ({ text, word })));
  expect(words.length).toBeGreaterThan(800);
  for (const { text, word } of words.filter((_, index) => index % every === 0)) {
    const damaged = text.slice(0, word.index) + instead + text.slice(word.index + word[0].length);
    try {
      expect(damage(damaged)).toBeUndefined();
    } catch (error) {
      throw new Error(`Instead of ${word[0]}:\n${damaged}`, { cause: error });
    }
  }
});
