import { defineCatalog } from '@touchline/locale';
import { EN } from './terms/en.ts';
import { RU } from './terms/ru.ts';
import { UK } from './terms/uk.ts';

/** What the properties of elements are called in the report, as a term before what it names. */
export const terms = defineCatalog({ en: EN, uk: UK, ru: RU });
