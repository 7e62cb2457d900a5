import { formatValue, joinAnd, type Language, type ModelValue, quote } from '@touchline/locale';
import type { ChangeCode, Element, Severity } from '@touchline/model';
import type { Change } from '../change.ts';
import type { ModelDiff } from '../diff.ts';
import type { Matching } from '../match/match.ts';
import { wordsOf } from '../match/similarity.ts';
import type { DiffNode, Json, Tree } from '../tree/diff-node.ts';
import { sameText } from '../tree/properties.ts';

/** Better or worse for the customer, or for knowing and keeping the promise; `other` is neither. */
export type Effect = 'better' | 'worse' | 'other';

/** What a change is about. */
export type Concern = 'customer' | 'measurement' | 'promise' | 'plan' | 'organisation' | 'evidence' | 'strategy';

/** What a reader finds in a change. */
export interface Reading {
  /** kebab-case; what severities and policies are set by. */
  readonly code: ChangeCode;
  readonly effect: Effect;
  readonly concern: Concern;
  /** One sentence in the language asked for. */
  readonly text: string;
  /** Where nothing is set. Default: `warning` for what is worse, else `info`. */
  readonly severity?: Severity;
}

/** Reads what a change means; an empty list leaves it to the next reader. */
export type Reader = (change: Change, context: ReadingContext) => readonly Reading[];

/** The two models of a comparison, and how to speak of what is in them. */
export class ReadingContext {
  readonly language: Language;
  readonly before: Tree;
  readonly after: Tree;
  readonly #matching: Matching;
  readonly #around: Tree | undefined;

  constructor(
    language: Language,
    { before, after, matching, around }: Pick<ModelDiff, 'before' | 'after' | 'matching' | 'around'>,
  ) {
    this.language = language;
    this.before = before;
    this.after = after;
    this.#matching = matching;
    this.#around = around;
  }

  /** What an element of the earlier model is called in the later one. */
  laterId(id: string): string {
    return this.#matching.after.get(id) ?? id;
  }

  /** What an id leads to, as it is now, or as it was when it is gone. */
  find(id: string): DiffNode | undefined {
    return this.after.nodes.get(id) ?? this.before.nodes.get(id) ?? this.#around?.nodes.get(id);
  }

  /** What people call an element, in quotes. */
  name(node: DiffNode): string {
    return quote(this.language, wordsOf(node));
  }

  /** A value of a model, in the format of the language. */
  value(value: Json): string {
    return formatValue(this.language, value as unknown as ModelValue);
  }

  /** What mentions lead to, on either side: `A, B and C`. */
  mentions(value: Json | undefined): string {
    return joinAnd(
      this.language,
      namesOf(value).map((text) => quote(this.language, this.#wordsOf(text))),
    );
  }

  #wordsOf({ ref, text }: Mention): string {
    const node = ref === undefined ? undefined : this.find(ref);
    return node ? wordsOf(node) : (text ?? ref ?? '');
  }

  element<Kind extends Element['kind']>(node: DiffNode, kind: Kind): Extract<Element, { kind: Kind }> | undefined {
    return node.element.kind === kind ? (node.element as Extract<Element, { kind: Kind }>) : undefined;
  }
}

interface Mention {
  readonly ref?: string;
  readonly text?: string;
}

function namesOf(value: Json | undefined): Mention[] {
  if (value === undefined || value === null) return [];
  const items = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return items.flatMap((item): Mention[] => {
    if (typeof item === 'string') return [{ text: item }];
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const { $ref: ref, text } = item as { $ref?: string; text?: string };
    if (ref === undefined && text === undefined) return [];
    return [{ ...(ref !== undefined && { ref }), ...(text !== undefined && { text }) }];
  });
}

/** What of a list of mentions is new and what is gone: the same are those that lead to the same. */
export function listDifference(
  from: Json | undefined,
  into: Json | undefined,
  context: ReadingContext,
): { readonly gone: Json[]; readonly fresh: Json[]; readonly left: Json[] } {
  const [old, now] = [from, into].map((value) => (Array.isArray(value) ? (value as Json[]) : [])) as [Json[], Json[]];
  const key = (item: Json, idOf: (id: string) => string): string => sameText(item, idOf);
  const oldKeys = new Set(old.map((item) => key(item, (id) => context.laterId(id))));
  const nowKeys = new Set(now.map((item) => key(item, (id) => id)));
  return {
    gone: old.filter((item) => !nowKeys.has(key(item, (id) => context.laterId(id)))),
    fresh: now.filter((item) => !oldKeys.has(key(item, (id) => id))),
    left: now,
  };
}
