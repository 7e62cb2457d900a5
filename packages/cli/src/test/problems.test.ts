import type { Language } from '@touchline/locale';
import { readConfig } from '@touchline/project';
import { describe, expect, test } from 'vitest';
import { inOneLine } from '../problem-lines.ts';
import { folder, touchline } from './terminal.ts';

const at = 'touchline.config.json';
const here = { cwd: '/a' };
const said = (text: string, language: Language = 'en'): string[] =>
  readConfig(`/a/${at}`, text).problems.map((problem) => inOneLine(problem, language, here));

describe('a mistake in the config is named with its place and the way out', () => {
  test.each([
    ['{\n  "langauge": "uk"\n}', `${at}:2:3: "langauge" is no property of ${at}. Did you mean "language"?`],
    ['{ "zzz": 1 }', `${at}:1:3: "zzz" is no property of ${at}. There are: $schema, name, language,`],
    ['{ "language": "ua" }', '1:15: `language` must be one of en, uk, ru, not "ua". Did you mean "uk"?'],
    ['{ "language": "French" }', '1:15: `language` must be one of en, uk, ru, not "French". Correct it, or leave'],
    ['{ "include": "maps" }', '1:14: `include` must be a list in [ ].'],
    ['{ "include": [] }', '`include` is empty'],
    ['{ "include": ["a", "../b"] }', '1:20: `include[1]` leads out of the project'],
    ['{ "include": ["*a*a*a*b.cx"] }', '1:15: `include[0]` has too many wildcards'],
    ['{ "exclude": ["{a,b}/{a,b}{a,b}/{a,b}{a,b}{a,b}/**/*/*"] }', '`exclude[0]` has too many wildcards'],
    ['{ "exclude": ["/etc"] }', '`exclude[0]` leads out of the project'],
    [
      '{ "rules": {\n "goal-without-kpi": "of" } }',
      '2:22: `rules.goal-without-kpi` must be one of error, warning, info, off, not "of". Did you mean "off"?',
    ],
    ['{ "scale": "5..1" }', '`scale` starts at its end'],
    ['{ "scale": "1-5" }', '`scale` is not a scale'],
    ['{ "asOf": "2026-02-30" }', '`asOf` is not a date'],
    ['{ "maxWarnings": -1 }', '`maxWarnings` is less than 0'],
    ['{ "maxWarnings": 1.5 }', '`maxWarnings` must be a whole number'],
    ['[]', `${at}:1:1: The config must be a block in braces.`],
    ['{ "name": "A"\n  "language": "uk" }', `${at}:2:3: Not valid JSON: a comma is missing before this.`],
    ['{ "name": "A', `${at}:1:11: Not valid JSON: the text is not closed`],
    ['{ name: 1 }', `${at}:1:3: Not valid JSON: this word has no meaning in JSON`],
  ])('%s', (text, message) => {
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]).toContain(message);
    for (const language of ['uk', 'ru'] as const) expect(said(text, language)[0]).toMatch(/\p{Script=Cyrillic}/u);
  });
});

test('what cannot be used is said in the language asked for, and the rest is checked', async () => {
  const cwd = folder({
    'touchline.config.json': '{ "rules": { "ends-after-horizn": "off", "qqq": "off" }, "uses": ["../none"] }',
    'a.cx': 'journey "A" { step "One" }\n',
    'b.cx': new Uint8Array([0, 1]),
    'c.md': '',
  });
  const spoken = async (language: string): Promise<string> => {
    const { code, out } = await touchline(cwd, ['check', '.', 'c.md', 'd.cx', '--language', language]);
    expect(code).toBe(2);
    return out;
  };
  const ukrainian = await spoken('uk');
  for (const line of [
    'touchline.config.json:1:14\n  Правила «ends-after-horizn» немає. Може, «ends-after-horizon»?',
    'touchline.config.json:1:42\n  Правила «qqq» немає.',
    'touchline.config.json:1:67\n  У «../none» немає проєкту.',
    'c.md\n  Це не файл .cx.',
    'd.cx\n  Такого файлу чи теки немає.',
    'b.cx\n  Файл двійковий, а не текстовий.',
  ])
    expect(ukrainian).toContain(line);
  expect(await spoken('ru')).toContain('d.cx\n  Такого файла или папки нет.');
});
