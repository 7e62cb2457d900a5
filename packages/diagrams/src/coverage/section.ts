import type { Language } from '@touchline/locale';

/** Where a section of the picture stands. */
export interface Section {
  readonly language: Language;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly ids: boolean;
}
