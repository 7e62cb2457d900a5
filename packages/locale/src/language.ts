/** The languages that maps, reports, checklist and messages speak. Never taken from the machine's locale. */
export const LANGUAGES = ['en', 'uk', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language; leaving a language out is a type error. */
export type Text = Readonly<Record<Language, string>>;

/** Narrows a value from a config file or an editor setting. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language of a BCP 47 tag such as `uk-UA` or `en_US`; English when it is none of ours. */
export function languageOfTag(tag: string): Language {
  const primary = tag.toLowerCase().split(/[-_.]/, 1)[0];
  return isLanguage(primary) ? primary : 'en';
}
