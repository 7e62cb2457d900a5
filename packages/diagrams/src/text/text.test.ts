import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { fit, tidy, wrap } from './wrap.ts';

const size = 13;
const lines = (text: string, width: number, maxLines?: number) =>
  wrap(text, width, { size, ...(maxLines !== undefined && { maxLines }) }).lines;

describe('width of a text', () => {
  test('is that of DejaVu Sans for Latin and Cyrillic', () => {
    expect(measure('i', 100)).toBeCloseTo(28, 0);
    expect(measure('Щ', 100)).toBeCloseTo(112, -1);
    expect(measure('Open', 13, 'bold')).toBeGreaterThan(measure('Open', 13));
  });
  test('counts an em for ideographs and nothing for combining marks, joiners and soft hyphens', () => {
    expect(measure('口座', 10)).toBe(20);
    expect(measure('e\u0301', 10)).toBe(measure('e', 10));
    expect(measure('co\u00adop', 10)).toBe(measure('coop', 10));
  });
  test('counts a joined emoji once', () => {
    expect(measure('👩‍👩‍👧', 10)).toBe(13);
    expect(measure('👍🏽', 10)).toBe(13);
    expect(measure('🇺🇦', 10)).toBe(13);
    expect(measure('❤️', 10)).toBe(13);
  });
});

describe('wrapping', () => {
  test('breaks at spaces and keeps lines inside the width', () => {
    expect(lines('Opens three tabs, looks for the fee table', 160)).toEqual([
      'Opens three tabs, looks',
      'for the fee table',
    ]);
  });
  test('breaks after a hyphen or slash inside a word', () => {
    expect(lines('self-service', 50)).toEqual(['self-', 'service']);
    expect(lines('branch/website', 60)).toEqual(['branch/', 'website']);
  });
  test('keeps a negative number whole and a dash with the word before it', () => {
    expect(lines('to -0.6', 40)).toEqual(['to', '-0.6']);
    expect(lines('слово — інше', 60)).toEqual(['слово\u00a0—', 'інше']);
  });
  test('keeps no-break spaces', () => {
    expect(lines('wait 30\u00a0min', 50)).toEqual(['wait', '30\u00a0min']);
  });
  test('leaves no separator dangling at the end of a line', () => {
    expect(lines('Network operations · 2 h', 130)).toEqual(['Network operations', '2 h']);
    expect(lines('Network · 2 h', 160)).toEqual(['Network · 2 h']);
  });
  test('shows a soft hyphen only where a line ends at it', () => {
    expect(lines('self\u00adservice', 50)).toEqual(['self-', 'service']);
    expect(lines('self\u00adservice', 200)).toEqual(['selfservice']);
  });
  test('breaks Japanese anywhere but before closing punctuation', () => {
    expect(lines('口座を開きます。', 13 * 7)).toEqual(['口座を開きま', 'す。']);
  });
  test('breaks a long word inside, with a hyphen between letters', () => {
    expect(lines('Rechtsschutzversicherung', 100)).toEqual(['Rechtsschutzv-', 'ersicherung']);
  });
  test('cuts with an ellipsis after the last allowed line', () => {
    const wrapped = wrap('Opens three tabs, looks for the fee table and then calls', 160, { size, maxLines: 2 });
    expect(wrapped).toEqual({ lines: ['Opens three tabs, looks', 'for the fee table and…'], cut: true });
    expect(fit('Waits', 160, { size })).toEqual({ text: 'Waits', cut: false });
  });
  test('keeps line breaks of the text and drops controls', () => {
    expect(lines('one\n\n two\u0007', 160)).toEqual(['one', 'two']);
    expect(tidy('  a \t b ')).toBe('a b');
  });
  test('says nothing for nothing', () => expect(lines(' \n ', 100)).toEqual([]));

  test('never loses a sign and never exceeds the width', () => {
    const text = fc.string({ unit: fc.constantFrom(...'абвїєґ abc-/口座。、「」é—…👍 \u00ad1234567890') });
    fc.assert(
      fc.property(text, fc.integer({ min: 30, max: 200 }), (content, width) => {
        const wrapped = lines(content, width);
        for (const line of wrapped) expect(measure(line, size)).toBeLessThanOrEqual(width);
        const bare = (value: string) => value.replace(/[\s\u00ad\u00a0-]/gu, '');
        expect(bare(wrapped.join(''))).toBe(bare(tidy(content)));
      }),
    );
  });
});

test('a word of fifty thousand letters is broken', () => {
  const { lines } = wrap('x<'.repeat(25_000), 180, { size: 12 });
  expect(lines.join('')).toBe('x<'.repeat(25_000));
  expect(wrap('x'.repeat(50_000), 180, { size: 12, maxLines: 3 }).lines).toHaveLength(3);
});
