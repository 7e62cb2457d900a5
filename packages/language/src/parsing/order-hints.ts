import type { IToken } from 'chevrotain';
import { problemAt, type SyntaxProblem } from './problem.ts';
import type { Surroundings } from './surroundings.ts';
import { keywordOf } from './token-builder.ts';

/** Words after which a reference may trail the item of a list. */
const trailing: ReadonlySet<string> = new Set(['for', 'as', 'by', 'uses', 'evidence']);

const places: ReadonlySet<string> = new Set(['after', 'before', 'to']);

/** `for Families, Offices` behind an item of a list: the comma begins the next item, which would need a text. */
export function secondReference({ at, expected }: Surroundings): SyntaxProblem | undefined {
  const [word, first, comma, second] = [at(-4), at(-3), at(-2), at(-1)];
  if (comma?.tokenType.name !== ',' || !word || !first || !second || !trailing.has(word.image)) return undefined;
  if (expected.length !== 1 || expected[0] !== 'STRING' || second.tokenType.name === 'STRING') return undefined;
  return problemAt(comma, 'syntax-second-reference', {
    word: word.image,
    suggestion: `${word.image} ${first.image} ${word.image} ${second.image}`,
  });
}

/** `review every quarter`: a strategy is `reviewed` in a rhythm; a `review` is one look back. */
export function rhythmOfReviews({ at }: Surroundings): SyntaxProblem | undefined {
  const review = at(-2);
  if (at(-1)?.image !== 'every' || review?.image !== 'review') return undefined;
  return problemAt(review, 'syntax-did-you-mean', { word: 'review', suggestion: 'reviewed' });
}

/** `52 EUR/month`. */
export function slashOfMoney({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const unit = at(1);
  if (actual.image !== '/' || at(-1)?.tokenType.name !== 'MONEY' || !unit || !/^\p{L}+$/u.test(unit.image)) {
    return undefined;
  }
  const whole = { ...actual, image: `/${unit.image}`, endOffset: unit.endOffset, endColumn: unit.endColumn } as IToken;
  return problemAt(whole, 'syntax-did-you-mean', { word: whole.image, suggestion: `per ${unit.image}` });
}

/** `feeling 3/5`: the scale is said once for the journey. */
export function feelingOnScale({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const [score, most] = [at(-1), at(1)];
  if (actual.image !== '/' || at(-2)?.image !== 'feeling' || !score || most?.tokenType.name !== 'NUMBER')
    return undefined;
  const word = `${score.image}/${most.image}`;
  const whole = { ...score, image: word, endOffset: most.endOffset, endColumn: most.endColumn } as IToken;
  return problemAt(whole, 'syntax-did-you-mean', { word, suggestion: score.image });
}

/** `add step "New" after "Old"`: the place comes first. */
export function placeOfAddition({ actual, at }: Surroundings): SyntaxProblem | undefined {
  const anchor = at(1);
  if (!places.has(actual.image) || !anchor) return undefined;
  for (let distance = -1; distance > -12; distance--) {
    const token = at(distance);
    const kind = at(distance + 1);
    if (!token || token.startLine !== actual.startLine) return undefined;
    if (token.image !== 'add' || !kind) continue;
    return problemAt(actual, 'syntax-place-first', {
      suggestion: `add ${actual.image} ${anchor.image} ${kind.image} …`,
    });
  }
  return undefined;
}

/** `team A, B`: only steps stand in a list. */
export function listOfDeclarations({ actual, at, headings }: Surroundings): SyntaxProblem | undefined {
  if (actual.tokenType.name !== ',') return undefined;
  for (const distance of [-2, -3]) {
    const kind = keywordOf(at(distance)?.tokenType.name ?? '');
    if (headings.has(kind)) return problemAt(actual, 'syntax-one-declaration', { word: kind });
  }
  return undefined;
}
