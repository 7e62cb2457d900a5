import { capitalized, keywordEntry, label, words } from '@touchline/locale';
import { DECLARATION_LISTS } from '@touchline/model';
import type { Block, Item, Section } from '../document.ts';
import { messages } from '../messages.ts';
import { cards, elementBlocks, type ReportContext, title } from './context.ts';

/** Loyalty programmes with their rewards, and the inputs of the retention calculator. */
export function loyaltySection({ reader }: ReportContext): Section | undefined {
  const { model, language } = reader;
  if (model.loyaltyProgrammes.length + model.economics.length === 0) return undefined;
  return {
    id: 'loyalty',
    title: messages.text(language, 'loyalty-economics'),
    blocks: [
      ...model.loyaltyProgrammes.flatMap((programme) => [
        ...elementBlocks(reader, programme, label(language, 'elementKind', 'loyalty-programme')),
        ...cards(reader, programme.rewards ?? []),
      ]),
      ...model.economics.flatMap((economics) =>
        elementBlocks(reader, economics, label(language, 'elementKind', 'economics')),
      ),
    ],
  };
}

/** Reviews with their decisions, and what the team says about its progress. */
export function reviewsSection({ reader }: ReportContext): Section | undefined {
  const { model, language } = reader;
  if (model.reviews.length + model.progress.length === 0) return undefined;
  return {
    id: 'reviews',
    title: words.text(language, 'reviews'),
    blocks: [
      ...model.reviews.flatMap((review) => elementBlocks(reader, review)),
      ...model.progress.flatMap((progress) => {
        const [first, ...others] = elementBlocks(reader, progress);
        const heading =
          first?.type === 'heading'
            ? { ...first, text: capitalized(label(language, 'elementKind', 'progress')) }
            : first;
        return [...(heading ? [heading] : []), ...others];
      }),
    ],
  };
}

/** Teams, partners, systems, channels, services, events, data sources and views. */
export function organisationSection({ reader }: ReportContext): Section | undefined {
  const { model, language } = reader;
  const lists = ['teams', 'partners', 'systems', 'channels', 'services', 'events', 'data', 'views'] as const;
  const blocks = lists.flatMap((name): Block[] => {
    const elements = model[name];
    return elements.length === 0 ? [] : [title(messages.text(language, name)), ...cards(reader, elements)];
  });
  return blocks.length === 0
    ? undefined
    : { id: 'organisation', title: messages.text(language, 'organisation'), blocks };
}

/** What the words of the field mean, for those that occur. */
export function glossarySection({ reader }: ReportContext): Section | undefined {
  const { model, language } = reader;
  const kinds = DECLARATION_LISTS.flatMap((list) => model[list][0]?.kind ?? []);
  const terms = [
    ...(model.journeys.length > 0 ? ['touchpoint', 'moment of truth', 'pain', 'opportunity'] : []),
    ...kinds.map((kind) => kind.replaceAll('-', ' ')),
  ];
  const items: Item[] = [...new Set(terms)].flatMap((word) => {
    const entry = keywordEntry(word);
    return entry === undefined
      ? []
      : [{ content: [{ strong: entry.term[language] }, ` — ${entry.meaning[language]}`] }];
  });
  return items.length === 0
    ? undefined
    : { id: 'glossary', title: messages.text(language, 'glossary'), blocks: [{ type: 'list', items }] };
}
