import { defineCatalog } from '@touchline/locale';
import { type Element, type Fix, nearestWords, type RuleField, whereFieldIs } from '@touchline/model';
import type { RuleContext } from '../rules/rule.ts';
import { PLACEHOLDER, quotedText, spelledName } from '../spelling.ts';
import type { Failure } from './condition.ts';
import type { Relations } from './relations.ts';

export const fixWords = defineCatalog({
  en: { write: 'Write `{text}`', change: 'Change to `{text}`' },
  uk: { write: 'Написати `{text}`', change: 'Змінити на `{text}`' },
  ru: { write: 'Написать `{text}`', change: 'Изменить на `{text}`' },
});

const MOST = 3;

/** What would do, where one thing is wrong: an allowed value in place of another, or what is missing. */
export function fixesOf(
  element: Element,
  failed: readonly Failure[],
  context: RuleContext,
  relations: Relations,
): Fix[] {
  const [failure, ...others] = failed;
  const [word, ...more] = failure?.words ?? [];
  if (!failure || others.length > 0 || word === undefined || more.length > 0) return [];
  const { wrong, allowed } = failure;
  const [first, ...rest] = wrong;
  if (first) {
    const { at, isReference, texts } = first;
    if (rest.length > 0 || !at || !isReference || !allowed) return [];
    const closest = nearestWords(texts[0] ?? '', allowed);
    return [...new Set([...closest, ...allowed])].slice(0, MOST).map((value) => {
      const text = asReference(value, relations);
      return { title: context.say('change', { text }), changes: [{ at, text }], safe: false };
    });
  }
  // Statements have a block only where they are given one.
  if (!failure.isMissing || !('source' in element)) return [];
  return missing(word as RuleField, allowed, context, relations).map((text) => ({
    title: context.say('write', { text }),
    changes: [],
    additions: [{ to: element.id, text }],
    safe: false,
  }));
}

function missing(
  word: RuleField,
  allowed: readonly string[] | undefined,
  { model }: RuleContext,
  relations: Relations,
): string[] {
  const { properties, statement } = whereFieldIs(word);
  if (word === 'tag') return (allowed ?? []).slice(0, MOST).map((tag) => `#${tag.replace(/^#/, '')}`);
  if (word === 'owner') {
    const owners =
      allowed?.map((owner) => asReference(owner, relations)) ?? model.teams.flatMap((team) => spelledName(team) ?? []);
    return owners.slice(0, MOST).map((owner) => `owner ${owner}`);
  }
  if (statement && properties.length === 0) return [`${word} "${PLACEHOLDER}"`];
  const choices = (allowed ?? []).every((value) => /^[a-z]+(-[a-z]+)*$/.test(value)) ? (allowed ?? []) : [];
  return choices.slice(0, MOST).map((choice) => `${word} ${choice}`);
}

/** A declared element by its name, else a text in quotes. */
function asReference(value: string, relations: Relations): string {
  return relations.element(value) ? value : quotedText(value);
}
