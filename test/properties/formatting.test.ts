import { createTextFormatter } from '@touchline/language';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOfModel, printModel } from '../../packages/language/src/printing/print-model.ts';
import { draws } from './arbitraries/draw.ts';
import { arbitraryModel } from './arbitraries/model.ts';
import { scramble, scribble } from './arbitraries/scribble.ts';
import { commentsOf, comparable, errorsOf, meaning, parser, plainTexts, read } from './reading.ts';

const formatter = createTextFormatter(parser);

function format(text: string): string {
  const formatted = formatter.format(text);
  if ('problem' in formatted) throw new Error(`Refused: ${JSON.stringify(formatted.problem)}\n${text}`);
  return formatted.text;
}

type Texts = Record<string, string>;

const each = (texts: Texts, change: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, change(text)]));

const models = draws(1500).map(arbitraryModel);
const decisions = draws(3000);

test('formatting a formatted text changes nothing', () => {
  fc.assert(
    fc.property(models, decisions, ({ model }, draw) => {
      for (const text of Object.values(plainTexts(model))) {
        const formatted = format(scramble(draw, text));
        expect(format(formatted)).toBe(formatted);
      }
    }),
    { numRuns: 80 },
  );
});

test('what is printed is in form', () => {
  fc.assert(
    fc.property(models, ({ model }) => {
      const texts = printModel(model, parser);
      expect(each(texts, format)).toEqual(texts);
    }),
    { numRuns: 50 },
  );
});

test('a text says the same in whatever layout, and after formatting', () => {
  fc.assert(
    fc.property(models, decisions, ({ model }, draw) => {
      const lines = linesOfModel(model);
      const texts = each(
        Object.fromEntries(Object.entries(lines).map(([file, list]) => [file, scribble(draw, list)])),
        (text) => scramble(draw, text),
      );
      const loaded = read(texts);
      expect(errorsOf(loaded, texts)).toEqual([]);
      expect(comparable(loaded.model)).toEqual(comparable(model));
      const formatted = each(texts, format);
      const again = read(formatted);
      expect(errorsOf(again, formatted)).toEqual([]);
      expect(meaning(again.model)).toEqual(meaning(loaded.model));
    }),
    { numRuns: 80 },
  );
});

test('every comment survives formatting', () => {
  fc.assert(
    fc.property(models, decisions, ({ model }, draw) => {
      for (const text of Object.values(plainTexts(model))) {
        const scrambled = scramble(draw, text);
        expect(commentsOf(format(scrambled))).toEqual(commentsOf(scrambled));
      }
    }),
    { numRuns: 80 },
  );
});

test('a text with a syntax error is refused', () => {
  const damage = fc.tuple(fc.nat(), fc.constantFrom('{', '}', '“', '?', 'journey {', '"open', '/* open'));
  fc.assert(
    fc.property(models, damage, ({ model }, [where, what]) => {
      const [text = ''] = Object.values(printModel(model, parser));
      const lines = text.split('\n');
      lines.splice(where % lines.length, 0, what);
      const broken = lines.join('\n');
      // Inside a text over several lines or before nothing at all the damage may be none.
      const errors = parser.parse(broken).problems.length;
      expect('problem' in formatter.format(broken)).toBe(errors > 0);
    }),
    { numRuns: 80 },
  );
});

test('line breaks of other systems make no difference', () => {
  fc.assert(
    fc.property(models, ({ model }) => {
      for (const text of Object.values(printModel(model, parser))) {
        expect(format(text.replaceAll('\n', '\r\n'))).toBe(text);
      }
    }),
    { numRuns: 40 },
  );
});
