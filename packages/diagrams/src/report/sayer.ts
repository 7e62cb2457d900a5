import { formatDate, formatNumberRange, formatValue, labelOr } from '@touchline/locale';
import type { DateValue, PeriodValue, Reference, Scale, Value } from '@touchline/model';
import type { Reader } from '../reading/reader.ts';
import type { Fact, Item } from './document.ts';
import { fact } from './document.ts';
import { mentions } from './facts.ts';
import { terms } from './terms.ts';

type Term = (typeof terms.codes)[number];

export function said(...words: (string | undefined | false)[]): Item {
  return { content: [words.filter((word) => word !== undefined && word !== false && word !== '').join(' ')] };
}

/** Makes facts: nothing where nothing is said. */
export function sayer(reader: Reader) {
  const { language } = reader;
  const term = (code: Term): string => terms.text(language, code as 'kind');
  const items = (code: Term, all: readonly Item[]): Fact[] => fact(term(code), all);
  return {
    items,
    text: (code: Term, text: string | undefined | false): Fact[] => (text ? items(code, [{ content: [text] }]) : []),
    refs: (code: Term, references: readonly Reference[] | undefined): Fact[] =>
      items(code, mentions(reader, references)),
    value: (code: Term, value: Value | undefined, signed = false): Fact[] =>
      value === undefined ? [] : items(code, [{ content: [formatValue(language, value, { signed })] }]),
    date: (code: Term, date: DateValue | undefined): Fact[] =>
      date === undefined ? [] : items(code, [{ content: [formatDate(language, date)] }]),
    labels: (code: Term, group: Parameters<typeof labelOr>[1], values: readonly string[] | undefined): Fact[] =>
      items(
        code,
        (values ?? []).map((value) => ({ content: [labelOr(language, group, value)] })),
      ),
    label: (code: Term, group: Parameters<typeof labelOr>[1], value: string | undefined): Fact[] =>
      value === undefined ? [] : items(code, [{ content: [labelOr(language, group, value)] }]),
    scale: (scale: Scale | undefined): Fact[] =>
      scale === undefined ? [] : items('scale', [{ content: [formatNumberRange(language, scale.min, scale.max)] }]),
    period: (code: Term, schedule: PeriodValue | DateValue | undefined): Fact[] =>
      schedule === undefined ? [] : items(code, [{ content: [formatValue(language, schedule)] }]),
  };
}
