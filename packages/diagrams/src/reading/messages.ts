import { defineCatalog } from '@touchline/locale';

/** Words that several pictures need and the locale does not have. */
export const messages = defineCatalog({
  en: { part: '{title} ({part} of {parts})' },
  uk: { part: '{title} ({part} з {parts})' },
  ru: { part: '{title} ({part} из {parts})' },
});
