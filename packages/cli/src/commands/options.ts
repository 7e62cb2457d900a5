import { InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, type Language } from '@touchline/locale';

/** `--as-of DAY`: the day that counts as today. */
export function asOfOption(): Option {
  return new Option('--as-of <day>', 'the day that counts as today, e.g. 2026-06-30').argParser(parseDay);
}

/** `--language en|uk|ru`: what messages and pictures speak; default: the language of the project's config. */
export function languageOption(): Option {
  return new Option('--language <language>', 'language of what is said and drawn (default: the project’s)').choices(LANGUAGES);
}

export function parseDay(text: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('It wants a day like 2026-06-30.');
  return text;
}

export function parseCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It wants a whole number from 0.');
  return Number(text);
}

export interface CommonOptions {
  asOf?: string;
  language?: Language;
}
