import { AstUtils } from 'langium';
import { describe, expect, it } from 'vitest';
import { isStep } from '../generated/ast.ts';
import { longJourney } from './journey.fixture.ts';
import { createCxTextParser, type ParsedCx } from './parse.ts';

type Place = readonly [start: number, end: number];

const parser = createCxTextParser();
const touchpoints = 100;
const text = longJourney(touchpoints);

describe('recovery', () => {
  it('has nothing to say about the journey as it is', () => {
    const parsed = parser.parse(text);
    expect(parsed.problems).toEqual([]);
    expect(titlesOf(parsed).size).toBe(touchpoints);
  });

  it('loses little after any deleted token', { timeout: 90_000 }, () => {
    const places = tokensOf(text);
    const random = mulberry32(20_260_701);
    const samples = Array.from({ length: 200 }, () => places[Math.floor(random() * places.length)] as Place);
    const outcomes = samples.map(([start, end]) => outcomeWithout(start, end));
    const errors = mean(outcomes.map((outcome) => outcome.errors));
    const lost = mean(outcomes.map((outcome) => outcome.lost));
    const worst = outcomes.toSorted((a, b) => b.lost + b.errors - a.lost - a.errors)[0];
    console.info(
      `deleted tokens: ${errors.toFixed(2)} errors, ${lost.toFixed(2)} touchpoints lost; worst ${JSON.stringify(worst)}`,
    );
    expect(errors).toBeLessThanOrEqual(1.5);
    expect(lost).toBeLessThanOrEqual(4);
  });
});

function outcomeWithout(start: number, end: number): { errors: number; lost: number; deleted: string } {
  const parsed = parser.parse(text.slice(0, start) + text.slice(end));
  const deleted = `${lineOf(start)}: ${text.slice(start, end)}`;
  return { errors: parsed.problems.length, lost: touchpoints - titlesOf(parsed).size, deleted };
}

function titlesOf({ file }: ParsedCx): Set<string> {
  const steps = AstUtils.streamAllContents(file)
    .filter(isStep)
    .filter((step) => step.keyword === 'touchpoint');
  return new Set(steps.map((step) => step.title ?? '').filter((title) => title.startsWith('Touchpoint ')));
}

/** Start and end of each token; good enough for the fixture, which has no comments. */
function tokensOf(source: string): Place[] {
  const pattern = /"[^"]*"|->|\.\.|[\p{L}_][\p{L}\p{N}_-]*|\d+(?:\.\d+)?%?|[{},<>.[\]]/gu;
  return Array.from(source.matchAll(pattern), (match): Place => [match.index, match.index + match[0].length]);
}

function lineOf(offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A small pseudo-random generator (Tommy Ettinger, public domain), so that every run deletes the same tokens. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
