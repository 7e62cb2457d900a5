import { formatDateRange, formatDuration, isKeyword, type Language } from '@touchline/locale';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { parseDate } from '../../model-building/dates.ts';
import { keywordOf } from '../../parsing/token-builder.ts';
import type { DocumentView } from '../document-view.ts';
import type { Feature, FeatureServer } from '../feature.ts';
import { Histories } from '../histories.ts';
import { leafAt, type Place, placeAt } from '../places.ts';
import { tokensOf } from '../reading/place.ts';
import { type About, describe } from './hover/documentation.ts';
import { type Markup, markupFor } from './hover/markup.ts';
import { maturityWordAt } from './hover/maturity.ts';
import { timelineOf } from './hover/timeline.ts';
import { hoverWords } from './hover/words.ts';

/** What is known about the thing under the pointer. */
export const hover: Feature = {
  capabilities: { hoverProvider: true },
  register: (server) => {
    const histories = new Histories(server.host);
    server.connection.onHover(({ textDocument, position }, token) =>
      server.answer(textDocument.uri, token, (view) => hoverAt(server, histories, view, view.offsetAt(position))),
    );
  },
};

function hoverAt(server: FeatureServer, histories: Histories, view: DocumentView, offset: number): Hover | null {
  const place = placeAt(view, offset);
  if (!place) return null;
  const language = server.language();
  const markup = markupFor(server.client().textDocument?.hover?.contentFormat);
  const phrase = place.what === 'keyword' ? phraseAt(view, place) : undefined;
  const about = aboutOf(view, place, phrase?.words);
  const contents = about
    ? describe(view, about, language, markup)
    : (maturityWordAt(place, view.text.slice(place.start, place.end), language, markup) ??
      valueAt(view, place, language, markup));
  if (!contents) return null;
  const { start, end } = phrase ?? place;
  const history = about && 'element' in about && server.trusted() ? histories.of(view.project, language) : undefined;
  const timeline =
    history && about && 'element' in about ? timelineOf(history, about.element, language, markup) : undefined;
  const told = timeline === undefined ? contents : { ...contents, value: `${contents.value}\n\n${timeline}` };
  return { contents: told, range: { start: view.positionAt(start), end: view.positionAt(end) } };
}

function aboutOf(view: DocumentView, place: Place, words: string | undefined): About | undefined {
  if (place.what === 'mention') {
    const { subject } = place.mention;
    return subject && 'symbol' in subject ? { element: view.checked.links.idOf(subject.symbol) } : undefined;
  }
  if (place.what === 'code') return { rule: place.code };
  return words === undefined ? undefined : { keyword: words };
}

interface Phrase {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the language that mean something together, such as `moment of truth`, are explained together. */
function phraseAt(view: DocumentView, place: Place): Phrase | undefined {
  const { tokens } = tokensOf(view.text);
  const at = tokens.findIndex(({ startOffset }) => startOffset === place.start);
  for (let length = 4; length > 0; length--) {
    for (let first = at - length + 1; first <= at; first++) {
      const part = tokens.slice(Math.max(0, first), first + length);
      const words = part.map(({ image }) => image).join(' ');
      const last = part.at(-1);
      if (part.length !== length || !last || !isKeyword(words)) continue;
      if (
        part.every(({ tokenType, image }) => keywordOf(tokenType.name).replace('LINE_', '').toLowerCase() === image)
      ) {
        return { words, start: part[0]?.startOffset ?? 0, end: (last.endOffset ?? last.startOffset) + 1 };
      }
    }
  }
  return undefined;
}

/** A coarse date as the days it covers, a duration in days. */
function valueAt(view: DocumentView, place: Place, language: Language, markup: Markup): MarkupContent | undefined {
  if (place.what !== 'value') return undefined;
  const spelling = view.text.slice(place.start, place.end);
  const date = /^\d{4}(?:-|$)/.test(spelling) ? parseDate(spelling) : undefined;
  if (typeof date === 'object' && date.precision !== 'day' && isDate(view, place)) {
    return markup.content([`${markup.code(spelling)} ${markup.text(formatDateRange(language, date.from, date.to))}`]);
  }
  const [, amount, unit] =
    /^(\d[\d_]*(?:\.\d+)?)\s+(working days?|weeks?|months?|quarters?|years?)$/.exec(spelling) ?? [];
  if (amount === undefined || unit === undefined) return undefined;
  const days = Number(amount.replaceAll('_', '')) * (DAYS[unit.replace(/s$/, '')] ?? 0);
  const value = formatDuration(language, [{ amount: Math.round(days * 10) / 10, unit: 'day' }]);
  return markup.content([`${markup.code(spelling)} ${markup.text(hoverWords.text(language, 'same', { value }))}`]);
}

/** `2027` may be a plain number. */
function isDate(view: DocumentView, { start }: Place): boolean {
  const type = leafAt(view, start)?.astNode.$type;
  return type === 'DateLiteral' || type === 'DateRange';
}

/** As durations are compared: a month is the twelfth part of 365.25 days. */
const DAYS: Readonly<Record<string, number>> = {
  'working day': 1.4,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
};
