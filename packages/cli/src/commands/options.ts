import { LANGUAGES, type Language } from '@touchline/locale/language';
import type { InsightsPart, LifecycleStage, Preset, RuleCategory } from '@touchline/model';
import type { Extra, Template } from '@touchline/project/new-project';
import { InvalidArgumentError, Option } from 'commander';

/** `--as-of DAY`: the day that counts as today. `otherwise` is the day of a project whose config has none. */
export function asOfOption(otherwise = 'today'): Option {
  const meaning = `the day that counts as today, e.g. 2026-06-30 (default: the project’s, else ${otherwise})`;
  return new Option('--as-of <day>', meaning).argParser(parseDay);
}

/** `--language en|uk|ru`: what messages and pictures speak; default: the language of the project's config. */
export function languageOption(): Option {
  return new Option('--language <language>', 'language of what is said and drawn (default: the project’s)').choices(
    LANGUAGES,
  );
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

/** `--max-characters COUNT`. */
export function parseCharacters(text: string): number {
  const count = parseCount(text);
  if (count < LEAST_CHARACTERS) throw new InvalidArgumentError(`It wants at least ${LEAST_CHARACTERS}.`);
  return count;
}

/** A comparison that is shorter could not even say what it leaves out. */
const LEAST_CHARACTERS = 4000;

export interface CommonOptions {
  asOf?: string;
  language?: Language;
}

export const FORMATS = ['pretty', 'json', 'github', 'gitlab', 'sarif'] as const;
export const CHECKLIST_FORMATS = ['pretty', 'md', 'json', 'html'] as const;
export const SCHEMAS = ['model', 'checklist', 'insights', 'diff', 'history'] as const;
export type Schema = (typeof SCHEMAS)[number];
export const PICTURE_FORMATS = ['svg', 'html', 'md', 'mermaid'] as const;
export const PICTURE_THEMES = ['light', 'dark', 'auto', 'high-contrast', 'print'] as const;

export const INSIGHTS_FORMATS = ['pretty', 'md', 'json', 'html'] as const;

export interface InsightsOptions extends CommonOptions {
  format: (typeof INSIGHTS_FORMATS)[number];
  part?: InsightsPart[];
  out?: string;
}

export const RULE_FORMATS = ['pretty', 'json', 'md'] as const;

export interface RulesOptions extends CommonOptions {
  format: (typeof RULE_FORMATS)[number];
  category?: RuleCategory;
  preset?: Preset;
}

export const DIFF_FORMATS = ['pretty', 'md', 'html', 'json', 'github'] as const;

export interface DiffOptions extends CommonOptions {
  format: (typeof DIFF_FORMATS)[number];
  staged?: boolean;
  journeys?: boolean;
  project?: string;
  out?: string;
  maxCharacters?: number;
  check?: boolean;
}

export const CI_PLATFORMS = ['github', 'gitlab'] as const;
export type CiPlatform = (typeof CI_PLATFORMS)[number];
export const CI_FAIL_ON = ['error', 'warning', 'never'] as const;

export interface CiOptions extends CommonOptions {
  base?: string;
  comment: boolean;
  failOn: (typeof CI_FAIL_ON)[number];
  sarif?: string;
  codeQuality?: string;
  markdown?: string;
}

export const LOG_FORMATS = ['pretty', 'md', 'json'] as const;

export interface LogOptions {
  format: (typeof LOG_FORMATS)[number];
  project?: string;
  limit: number;
  since?: string;
  language?: Language;
}

export interface CheckOptions extends CommonOptions {
  format: (typeof FORMATS)[number];
  strict?: boolean;
  maxWarnings?: number;
  watch?: boolean;
}

export interface FormatOptions extends CommonOptions {
  check?: boolean;
  stdin?: boolean;
}

export interface RenderOptions extends CommonOptions {
  as: (typeof PICTURE_FORMATS)[number];
  view?: string;
  out?: string;
  theme: (typeof PICTURE_THEMES)[number];
  history?: number | true;
  check?: boolean;
  watch?: boolean;
}

export interface ChecklistOptions extends CommonOptions {
  format: (typeof CHECKLIST_FORMATS)[number];
  stage?: LifecycleStage;
  out?: string;
  strict?: boolean;
}

export interface ExportOptions extends CommonOptions {
  out?: string;
}

export interface InitOptions {
  template?: Template;
  name?: string;
  customer?: string;
  journey?: string;
  language?: 'en' | 'uk' | 'ru';
  with?: Extra[];
  yes?: boolean;
}
