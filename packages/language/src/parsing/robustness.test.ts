import { describe, expect, test } from 'vitest';
import { createTextFormatter } from '../formatting/format.ts';
import { createFileReader, loadProject } from '../workspace/load-project.ts';

const reader = createFileReader();
const formatter = createTextFormatter();

function repeated(count: number, line: (index: number) => string, separator = '\n'): string {
  return Array.from({ length: count }, (_, index) => line(index)).join(separator);
}

/** Codes of what is said about a text; loading or formatting must not throw. */
function codesOf(text: string): string[] {
  formatter.format(text);
  const { problems } = loadProject([{ path: 'a.cx', text }], { language: 'en' }, { reader });
  return problems.map(({ code }) => code);
}

describe('a text of unusual size or shape', () => {
  test.each([
    ['nothing', ''],
    ['only comments', '// a\n/* b */\n'],
    ['five thousand lines', `journey "J" {\n${repeated(5000, (i) => `  touchpoint "T ${i}" via App feeling 3`)}\n}`],
    ['ten thousand pains', `journey "J" { step "x" { pain ${repeated(10_000, (i) => `"p ${i}" high`, ', ')} } }`],
    ['ten thousand steps in a list', `journey "J" { step ${repeated(10_000, (i) => `"s ${i}"`, ', ')} }`],
    ['a text of a megabyte', `journey "J" { step "${'слово '.repeat(180_000)}" }`],
    ['a hundred levels', `journey "J" {\n${repeated(98, (i) => `stage "S ${i}" {`)} step "x" ${'}'.repeat(99)}`],
  ])('is read: %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  const inherited = Object.getOwnPropertyNames(Object.prototype);
  test.each([
    (word: string) => word,
    (word: string) => `${word} "x"`,
    (word: string) => `journey "J" { ${word} }`,
    (word: string) => `journey "J" { ${word} "x" }`,
    (word: string) => `journey ${word} to-be of ${word} { touchpoint ${word} via ${word} ${word} feeling ${word} }`,
    (word: string) => `kpi ${word} { metric ${word} measured every ${word} kind ${word} target 5 ${word} by ${word} }`,
    (word: string) => `team ${word} ${word}\nchannel ${word} { kind ${word} }\naccept ${word} because "x"`,
    (word: string) => `economics "${word}" for ${word} { margin 18 ${word} per ${word} ${word} 5 }`,
    (word: string) => `view "${word}" { kind ${word} of ${word} lanes ${word} }`,
  ])('words that every object knows are words like any other: %s', (text) => {
    for (const word of inherited) expect(codesOf(text(word)).length, word).toBeGreaterThan(0);
  });

  test.each([
    ['NUL', 'journey "J" {\0 step "x" }'],
    ['half a character', 'journey "\uD800" { step "x" }\nteam \uD83D'],
    ['five hundred levels', `journey "J" {\n${repeated(500, (i) => `stage "S ${i}" {`)} step "x" ${'}'.repeat(501)}`],
    ['blocks without end', `journey "J" {\n${'stage "x" {\n'.repeat(2000)}`],
    ['brackets', `kpi K { formula ${'('.repeat(1000)}1${')'.repeat(1000)} }`],
    ['thousands of terms', `kpi K { formula ${repeated(5000, () => '1', ' + ')} }`],
    ['braces', '{'.repeat(20_000)],
    ['signs', '@#$%^&*()'.repeat(1000)],
    ['quotes', '"'.repeat(20_001)],
    ['a word', 'foo '.repeat(20_000)],
    ['nothing but typing errors', `journey "J" {\n${repeated(2000, (i) => `  touchpont "${i}" vai App felling 3`)}\n}`],
  ])('gives errors of syntax and nothing worse: %s', (_, text) => {
    expect(new Set(codesOf(text))).toEqual(new Set(['syntax']));
    expect(codesOf('team T')).toEqual([]);
  });
});
