import type { Language } from './language.ts';

/**
 * The forms of a counted word. English: one, other (`touchpoint`, `touchpoints`). Ukrainian and Russian: one, few,
 * many (1 точка, 2 точки, 5 точок) and, where it differs from `few`, the form after a fraction (2 етапи, but 2,5 етапу).
 */
export interface PluralForms {
  en: readonly [one: string, other: string];
  uk: readonly [one: string, few: string, many: string, fraction?: string];
  ru: readonly [one: string, few: string, many: string, fraction?: string];
}

const rules = {
  en: new Intl.PluralRules('en'),
  uk: new Intl.PluralRules('uk'),
  ru: new Intl.PluralRules('ru'),
} satisfies Record<Language, Intl.PluralRules>;

/** How many forms a language may give: `[least, most]`. */
export const PLURAL_FORM_COUNT = { en: [2, 2], uk: [3, 4], ru: [3, 4] } as const;

/** The form of a counted word that stands after `count`, e.g. `pluralForm('ru', 21, ['день', 'дня', 'дней'])` is `день`. */
export function pluralForm<L extends Language>(language: L, count: number, forms: PluralForms[L]): string {
  return selectForm(language, count, forms);
}

/** As `pluralForm`, for forms read from a template. */
export function selectForm(language: Language, count: number, forms: readonly (string | undefined)[]): string {
  const category = rules[language].select(Math.abs(count));
  const index = language === 'en' ? Number(category !== 'one') : ['one', 'few', 'many', 'other'].indexOf(category);
  return forms[index] ?? forms[1] ?? '';
}
