import { describe, expect, it } from 'vitest';
import { editDistance, nearestWord } from './spelling.ts';

describe('spelling', () => {
  it.each([
    ['tochpoint', 'touchpoint', 1],
    ['setp', 'step', 1],
    ['stage', 'stage', 0],
    ['kpi', 'nps', 2],
  ])('%s is %s with %i changes', (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it('stops at the limit', () => {
    expect(editDistance('journey', 'channel', 2)).toBe(2);
    expect(editDistance('a', 'assessment', 3)).toBe(3);
  });

  it('knows the nearest word, and that some words are near to none', () => {
    const words = ['step', 'stage', 'touchpoint'];
    expect(nearestWord('Stagge', words)).toBe('stage');
    expect(nearestWord('tochpiont', words)).toBe('touchpoint');
    expect(nearestWord('banana', words)).toBeUndefined();
  });
});
