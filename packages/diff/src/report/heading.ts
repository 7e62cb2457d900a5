import type { Language } from '@touchline/locale';
import type { DiffReport } from '@touchline/model';
import { diffWords } from './words.ts';

type Of = Pick<DiffReport, 'of'>;

/** What a comparison answers: a heading. */
export function diffTitle({ of }: Of, language: Language): string {
  return diffWords.text(language, of === 'journeys' ? 'title-journeys' : 'title');
}

/** That there is nothing to tell. */
export function nothingText({ of }: Of, language: Language): string {
  return diffWords.text(language, of === 'journeys' ? 'nothing-journeys' : 'nothing');
}
