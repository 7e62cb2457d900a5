import { defineCatalog } from '../catalog.ts';
import { EN } from './en.ts';
import { RU } from './ru.ts';
import { UK } from './uk.ts';

/**
 * Legend words, headings and small phrases of maps, reports and the checklist.
 * Dates for `by-date` are given in their governed form: `до червня 2026`.
 */
export const words = defineCatalog({ en: EN, uk: UK, ru: RU });
