import { checkCatalog, LANGUAGES } from '@touchline/locale';
import { describe, expect, it } from 'vitest';
import { syntaxText } from './messages.ts';
import { createCxTextParser } from './parse.ts';
import { syntaxMessages } from './syntax-messages.ts';

const parser = createCxTextParser();

/** `line:column message`, from 1. */
function said(text: string): string[] {
  return parser
    .parse(text)
    .problems.map((p) => `${p.range.start.line + 1}:${p.range.start.character + 1} ${syntaxText('en', p)}`);
}

const inJourney = (statement: string): string => `journey "J" {\n  ${statement}\n  step "next"\n}`;

const WRAPPED = 'strategy S {\n  risk "x"\n      because "y" {\n    mitigation "z"\n  }\n';

describe('messages', () => {
  it('exist in every language', () => {
    expect(checkCatalog(syntaxMessages as never)).toEqual([]);
    const [problem] = parser.parse(inJourney('step "a" feeling')).problems;
    if (!problem) throw new Error('A problem was expected.');
    expect(LANGUAGES.map((language) => syntaxText(language, problem))).toEqual([
      'After `feeling` comes a number, a text in quotes or `unknown`, not `step`.',
      'Після `feeling` має стояти число, текст у лапках або `unknown`, а не `step`.',
      'После `feeling` должно стоять число, текст в кавычках или `unknown`, а не `step`.',
    ]);
  });

  it.each([
    [
      'a mistyped keyword',
      inJourney('tochpoint "x" via App'),
      ['2:3 `tochpoint` is not a word of the language here. Did you mean `touchpoint`?'],
    ],
    [
      'a mistyped second word',
      inJourney('moment of truht'),
      ['2:13 `truht` is not a word of the language here. Did you mean `truth`?'],
    ],
    [
      'a mistyped property in a header line',
      inJourney('step "a" feling 3'),
      ['2:12 `feling` is not a word of the language here. Did you mean `feeling`?'],
    ],
    [
      'a property of something else',
      inJourney('baseline 31'),
      ['2:3 `baseline` cannot be said of `journey`; it is said of `kpi`.'],
    ],
    ['a heading without name and title', inJourney('stage { }'), ['2:9 `stage` needs a name or a title in quotes.']],
    [
      'a missing reference before the next line',
      inJourney('owner'),
      ['2:3 After `owner` comes a name, a text in quotes or `unknown`, not `step`.'],
    ],
    ['a missing word', 'kpi K { higher better }', ['1:16 After `higher` comes `is`, not `better`.']],
    ['a brace too many', 'team T "t"\n}\nteam U', ['2:1 This `}` closes nothing.']],
    [
      'a missing closing brace',
      'journey "J" {\n  stage "A" {\n    step "x"\n  stage "B" {\n    step "y"\n  }\n}',
      ['2:13 The `}` that closes the block of line 2 is missing.'],
    ],
    [
      'a missing opening brace',
      'journey "J" {\n  stage "A"\n    step "x"\n  }\n}',
      ['2:9 The `{` that opens this block is missing.'],
    ],
    [
      'a missing closing brace below a statement of two lines that has a block',
      `${WRAPPED}  objective "o" {\n    note "n"\n  goal "g"\n}`,
      ['6:17 The `}` that closes the block of line 6 is missing.'],
    ],
    [
      'a missing opening brace below a statement of two lines that has a block',
      `${WRAPPED}  objective "o"\n    note "n"\n  }\n}`,
      ['6:13 The `{` that opens this block is missing.'],
    ],
    ['an unfinished text', inJourney('step "x'), ['2:8 The quote that ends this text is missing.']],
    [
      'an unfinished text block',
      'team T { note """open',
      ['1:8 The `}` that closes the block of line 1 is missing.', '1:15 The quote that ends this text is missing.'],
    ],
    ['an unfinished comment', 'team T /* open', ['1:8 The `*/` that ends this comment is missing.']],
    ['curly quotes', 'team T “Sales”', ['1:8 Texts stand in straight quotes: "Sales".']],
    ['guillemets', 'team «Продажі»', ['1:6 Texts stand in straight quotes: "Продажі".']],
    ['thousands with blanks', 'segment S { size 40 000 }', ['1:18 Thousands are written without blanks: `40_000`.']],
    [
      'money with blanks',
      'segment S { value 40 000 EUR }',
      ['1:19 Thousands are written without blanks: `40_000 EUR`.'],
    ],
    [
      'thousands with commas',
      'segment S { size 40,000 }',
      ['1:18 Numbers have a point for decimals and no comma: `40_000`.'],
    ],
    ['a decimal comma', 'segment S { size 2,5 }', ['1:18 Numbers have a point for decimals and no comma: `2.5`.']],
    ['a unit without a blank', inJourney('lasts 2d'), ['2:9 A number and its unit stand apart: `2 days`.']],
    ['money without a blank', 'segment S { value 40EUR }', ['1:19 A number and its unit stand apart: `40 EUR`.']],
    ['a currency sign', 'segment S { value €40 }', ['1:19 Money is a number and the code of the currency: `40 EUR`.']],
    [
      'a currency sign after',
      'segment S { value 1,500 ₴ }',
      ['1:19 Money is a number and the code of the currency: `1_500 UAH`.'],
    ],
    [
      'a name that begins with a digit',
      'team 2nd',
      [
        '1:6 `2nd` is neither a number with a known unit nor a name: names begin with a letter; a title stands in quotes.',
      ],
    ],
    ['a sign of no meaning', 'team T @ "t"', ['1:8 `@` means nothing here; texts stand in quotes.']],
    [
      'an unknown escape',
      'team T "a\\nb"',
      ['1:8 `\\n` is not an escape; write `\\"` for a quote and `\\\\` for a backslash.'],
    ],
  ])('name %s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('says nothing about texts with commas, currency signs and curly quotes inside', () => {
    expect(said('team T "“a”, 40,000 € and \\"b\\" \\\\"')).toEqual([]);
  });
});

describe('a mistake costs no more than itself', () => {
  it('reads the mistyped keyword as what was meant', () => {
    const { file } = parser.parse(inJourney('tochpoint "x" via App { doing "y" }'));
    expect(file.members[0]?.members).toMatchObject([
      { title: 'x', properties: [{ keyword: 'via' }, { keyword: 'doing' }] },
      { title: 'next' },
    ]);
  });

  it('keeps what is meant by a malformed value', () => {
    const { file } = parser.parse('segment S «Малий» { size 40 000  value 3 EUR }');
    expect(file.members[0]).toMatchObject({
      title: 'Малий',
      properties: [{ value: { literal: '40 000' } }, { keyword: 'value' }],
    });
  });

  it('keeps the blocks around a missing brace', () => {
    const { file } = parser.parse(
      'journey "J" {\n  stage "A" {\n    step "x"\n  stage "B" {\n    step "y"\n  }\n}\nteam T',
    );
    expect(file.members).toMatchObject([
      {
        members: [
          { title: 'A', members: [{ title: 'x' }] },
          { title: 'B', members: [{ title: 'y' }] },
        ],
      },
      { name: 'T' },
    ]);
  });
});
