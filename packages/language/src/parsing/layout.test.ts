import { describe, expect, it } from 'vitest';
import { syntaxText } from './messages.ts';
import { createCxTextParser } from './parse.ts';

const parser = createCxTextParser();

function said(text: string): string[] {
  return parser.parse(text).problems.map((p) => `${p.range.start.line + 1}: ${syntaxText('en', p)}`);
}

describe('layout', () => {
  it('reports a property in the column of a declaration without a block', () => {
    expect(said('journey "J" {\n  stage "A"\n  owner B\n  stage C\n  lasts 2 days\n}')).toEqual([
      '3: `owner` is read as part of `stage "A"`: give `stage "A"` a block or move the line up.',
      '5: `lasts` is read as part of `stage C`: give `stage C` a block or move the line up.',
    ]);
    expect(said('journey "J"\nscale 1..5')).toHaveLength(1);
  });

  it('reports what trails an item from the column of its statement', () => {
    expect(said('journey "J" {\n  pain "A" high\n  by Sales\n}')).toEqual([
      '3: `by` is read as part of the line above: indent it deeper or move it up.',
    ]);
  });

  it('reports a list of steps with properties', () => {
    expect(said('journey "J" {\n  step "a" exit, "b"\n}')).toEqual([
      '2: A list of steps carries no properties: give each step a line of its own.',
    ]);
  });

  it.each([
    ['deeper lines', 'journey "J" {\n  stage "A"\n    owner B\n    lasts 2 days\n  stage "C"\n}'],
    ['the same line', 'journey "J" { stage "A" owner B  stage "C" lasts 2 days }'],
    ['a block', 'journey "J" {\n  stage "A" {\n    owner B\n  }\n}'],
    ['a block at the margin', 'journey "J" {\nstage "A" {\nowner B\n}\nscale 1..5\n}'],
    ['a list over several lines', 'journey "J" {\n  pain "A" high,\n       "B" low\n         by Sales\n}'],
    ['an item with a block', 'journey "J" {\n  pain "A" {\n    leads to "x"\n  }\n  needs "y"\n}'],
    ['a declaration within a line', 'journey "J" { any order {\n  step "x"\n    feeling 2 } }'],
  ])('accepts %s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  it('gives `uses`, `because` and `evidence` on a line of their own to the declaration', () => {
    const text =
      'journey "J" {\n  touchpoint "A" {\n    backstage "x" by C\n    uses E, F\n    pain "y"\n      because "z"\n    evidence G\n  }\n}';
    expect(said(text)).toEqual([]);
    expect(parser.parse(text).file.members[0]?.members[0]?.properties).toMatchObject([
      { keyword: 'backstage', items: [{ properties: [{ keyword: 'by' }] }] },
      { keyword: 'uses', items: [{ path: ['E'] }, { path: ['F'] }] },
      { keyword: 'pain', items: [{ properties: [{ keyword: 'because' }] }] },
      { keyword: 'evidence' },
    ]);
  });
});
