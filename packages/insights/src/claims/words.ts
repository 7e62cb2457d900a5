import { defineCatalog } from '@touchline/locale';

export const words = defineCatalog({
  en: { contradiction: '{claim} says {range}, {other} says {otherRange} of the same measure.' },
  uk: { contradiction: '{claim} каже {range}, а {other} — {otherRange} про ту саму величину.' },
  ru: { contradiction: '{claim} говорит {range}, а {other} — {otherRange} о той же величине.' },
});
