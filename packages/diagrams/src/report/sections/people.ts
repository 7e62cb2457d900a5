import { words } from '@touchline/locale';
import type { Section } from '../document.ts';
import { messages } from '../messages.ts';
import { cards, type ReportContext, title } from './context.ts';

/** Segments and personas. */
export function customersSection({ reader }: ReportContext): Section | undefined {
  const { model, language } = reader;
  if (model.segments.length + model.personas.length === 0) return undefined;
  return {
    id: 'customers',
    title: messages.text(language, 'customers'),
    blocks: [
      ...(model.segments.length === 0
        ? []
        : [title(words.text(language, 'segments')), ...cards(reader, model.segments)]),
      ...(model.personas.length === 0
        ? []
        : [title(words.text(language, 'personas')), ...cards(reader, model.personas)]),
    ],
  };
}
