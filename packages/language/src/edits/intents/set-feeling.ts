import type { EditIntent, Element, Feeling, Model } from '@touchline/model';
import { isFeeling, isFeelingProperty } from '../../generated/ast.ts';
import { foldedSource } from '../../parsing/text.ts';
import { plainNumber } from '../../printing/spelling.ts';
import { quotedTitle } from '../../scoping/open-reference.ts';
import { spanOf } from '../places.ts';
import { Refusal } from '../refusal.ts';
import type { Expected, Revision } from '../revision.ts';
import { addProperty } from '../structure.ts';
import { declarationOf, type Experience, inheritor, isExperience, original, sayInToBe } from '../written.ts';

type SetFeeling = Extract<EditIntent, { do: 'set-feeling' }>;
/** The number before or behind the arrow of `2 -> 4`. */
type End = 'from' | 'to';

interface Said {
  readonly value: string;
  readonly end: End;
}

export function setFeeling(revision: Revision, intent: SetFeeling): Expected {
  const subject = original(revision, revision.element(intent.element));
  if (!isExperience(subject)) throw new Refusal('not-a-place', { element: revision.name(subject) });
  const { min, max } = scaleOf(revision.project.model, revision.project.index.journeyOf(subject.id));
  const score = Math.round(intent.feeling * 100) / 100;
  if (!(score >= min && score <= max)) throw new Refusal('outside-scale', { value: score, min, max });
  const value = plainNumber(score);
  const said = intent.nth === undefined ? feelingFor(revision, subject, intent.persona) : nthOf(subject, intent);
  const end: End = intent.becomes ? 'to' : 'from';
  const heir = inheritor(revision, subject);
  const whose = said || intent.persona === undefined ? '' : ` as ${personaName(revision, intent.persona)}`;
  if (heir) inherited(revision, subject, said, { value, end }, whose);
  else if (said) rewrite(revision, said, { value, end });
  else add(revision, subject, `${value}${whose}`);
  return {};
}

/** The scale of a journey's feelings: its own, that of its strategy or project, else 1..5. */
function scaleOf(model: Model, journey: Element | undefined): { readonly min: number; readonly max: number } {
  const own = journey?.kind === 'journey' ? journey : undefined;
  const strategy = model.strategies.find(({ id }) => id === own?.strategy);
  return own?.scale ?? strategy?.scale ?? model.project.scale ?? { min: 1, max: 5 };
}

/** The feeling that a point of the picture stands for. */
function nthOf({ feelings }: Experience, { nth = 0, becomes }: SetFeeling): Feeling {
  const said = feelings?.[nth];
  if (said === undefined || (becomes && said.becomes === undefined)) throw new Refusal('unknown-element');
  return said;
}

/** What the text says of this feeling so far; a refusal where it says several. */
function feelingFor(revision: Revision, subject: Experience, persona: string | undefined): Feeling | undefined {
  const feelings = subject.feelings ?? [];
  const own = feelings.filter(({ as }) => persona !== undefined && as?.some(({ id }) => id === persona));
  const shared = feelings.filter(({ as }) => as === undefined);
  const told = feelings.some(({ as }) => as !== undefined);
  const journey = revision.project.index.journeyOf(subject.id);
  // Where nobody is told apart, the only persona of the journey is everybody.
  const alone = !told && (journey?.for ?? []).every(({ id }) => id === persona);
  const meant = persona === undefined ? shared : own.length > 0 ? own : alone ? shared : [];
  const plain = meant.filter(({ when }) => when === undefined);
  if (plain.length > 1 || (plain.length === 0 && meant.length > 0)) {
    throw new Refusal('several-feelings', { element: revision.name(subject) });
  }
  return plain[0];
}

function personaName(revision: Revision, id: string): string {
  const persona = revision.project.index.get(id);
  if (persona?.kind === 'persona' || persona?.kind === 'segment') {
    return persona.name ?? quotedTitle(persona.title ?? '');
  }
  const free = revision.project.model.implicit.find((element) => element.id === id);
  throw new Refusal('persona-undeclared', { persona: free?.title ?? id });
}

function rewrite(revision: Revision, { at }: Feeling, { value, end }: Said): void {
  const { page, node } = revision.find(at, isFeeling);
  const number = node[end];
  if (number) revision.replace(page, spanOf(number), value);
  else if (node.unknown) {
    const { start } = spanOf(node);
    revision.replace(page, { start, end: start + 'unknown'.length }, value);
  } else revision.insert(page, spanOf(node).start, `${value} `);
}

function add(revision: Revision, subject: Experience, item: string): void {
  const { page, node } = declarationOf(revision, subject);
  const { properties } = node as { properties?: readonly unknown[] };
  const said = properties?.findLast(isFeelingProperty);
  if (said) revision.insert(page, spanOf(said).end, `, ${item}`);
  else addProperty(revision, page, node, `feeling ${item}`, false);
}

/** What a to-be journey says replaces all that it inherits, so the other feelings are said again. */
function inherited(revision: Revision, subject: Experience, said: Feeling | undefined, now: Said, whose: string): void {
  const heir = inheritor(revision, subject);
  if (!heir) return;
  const feelings = subject.feelings ?? [];
  const here = feelings.filter(({ at }) => at.file === heir.source.file && isWithin(at, heir.source));
  if (said && here.includes(said)) {
    rewrite(revision, said, now);
    return;
  }
  if (here.length > 0 && !said) {
    const last = here.at(-1) as Feeling;
    const { page, node } = revision.find(last.at, isFeeling);
    revision.insert(page, spanOf(node).end, `, ${now.value}${whose}`);
    return;
  }
  if (here.length > 0) throw new Refusal('inherited-statement', { element: revision.name(subject) });
  const items = feelings.map((feeling) => again(revision, feeling, feeling === said ? now : undefined));
  if (!said) items.push(`${now.value}${whose}`);
  sayInToBe(revision, heir, subject, `feeling ${items.join(', ')}`);
}

/** A feeling in the words of its text, with another number where one is given. */
function again(revision: Revision, { at }: Feeling, now: Said | undefined): string {
  const { page, node } = revision.find(at, isFeeling);
  const { start, end } = spanOf(node);
  const text = page.text.slice(start, end);
  if (now === undefined) return foldedSource(text);
  const { value } = now;
  const number = node[now.end];
  if (number) {
    const said = spanOf(number);
    return foldedSource(page.text.slice(start, said.start) + value + page.text.slice(said.end, end));
  }
  return foldedSource(node.unknown ? value + text.slice('unknown'.length) : `${value} ${text}`);
}

function isWithin(at: Feeling['at'], around: Feeling['at']): boolean {
  const begins = at.line > around.line || (at.line === around.line && at.column >= around.column);
  return begins && (at.endLine < around.endLine || (at.endLine === around.endLine && at.endColumn <= around.endColumn));
}
