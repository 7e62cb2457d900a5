import type { Catalog, Language, ParametersOf, RowId, Text } from '@touchline/locale';
import type {
  Element,
  Finding,
  Fix,
  Measurement,
  Model,
  Preset,
  RuleCategory,
  Severity,
  SourceRange,
  Statement,
  StatementKind,
  Value,
} from '@touchline/model';
import type { AcceptanceUse } from '../check/acceptances.ts';
import type { Facts } from '../checklist/facts.ts';
import type { Lookup } from '../lookup.ts';
import type { SourceId } from '../sources.ts';

export type ElementKind = NonNullable<Element['kind']>;
export type ElementOf<Kind extends ElementKind> = Kind extends StatementKind
  ? Statement
  : Extract<Element, { kind: Kind }>;

/** Where a finding points. */
export interface Place {
  at: SourceRange;
  /** The element it is about: acceptances of it and of what holds it silence the finding. */
  element?: { id: string } | undefined;
  related?: { message: string; at: SourceRange }[] | undefined;
  fixes?: Fix[] | undefined;
}

type Messages = Readonly<Record<string, string>>;

/** What a check may look at, and how it speaks. */
export interface RuleContext<M extends Messages = Messages> {
  readonly model: Model;
  readonly lookup: Lookup;
  /** The project's own journeys, stages, steps, statements and plan, gathered once a check for all rules that ask. */
  readonly facts: () => Facts;
  /** Values computed from data; empty when there are none. */
  readonly measurements: readonly Measurement[];
  /** Today, an ISO day. Only rules that say `dependsOnToday` may look at it. */
  readonly asOf: string;
  readonly language: Language;
  /** Codes of the rules whose findings can be accepted. */
  readonly acceptable: ReadonlySet<string>;
  /**
   * Whether a syntax error may have swallowed a part of the declaration at a place; without a place, a part of the
   * project. A rule that misses something there keeps quiet.
   */
  isBroken(declaration?: SourceRange): boolean;
  report<Code extends keyof M & string>(message: Code, parameters: ParametersOf<M[Code]>, place: Place): void;
  /** A message of the rule in words: for related places and titles of fixes. */
  say<Code extends keyof M & string>(message: Code, parameters: ParametersOf<M[Code]>): string;
  /** A value, in the format of the language. */
  show(value: Value | number): string;
  /** What a person calls an element, in the quotes of the language. */
  name(element: { id: string; title?: string | undefined; name?: string | undefined; text?: string }): string;
}

/** What is said about a rule, wherever its check lives. */
export interface RuleDescription {
  /** kebab-case; never renamed once published. */
  readonly code: string;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** The rule as one sentence. */
  readonly summary: Text;
  /** Why, in one paragraph, and the rows of the concepts it comes from. */
  readonly reason: {
    readonly rows: readonly RowId[];
    readonly text: Text;
    /** Who advises it; every rule of practice names one. */
    readonly sources?: readonly SourceId[];
  };
  /** `.cx` texts that fire the rule. */
  readonly bad: readonly string[];
  /** The same said well: nothing is reported. */
  readonly good: readonly string[];
  /** A page about it that is not ours: of a rule of the team. */
  readonly see?: string;
  /** Some of its findings carry a fix that an editor can apply. */
  readonly fixable?: true;
}

/** The presets that contain each other. */
export type Level = Extract<Preset, 'essential' | 'recommended' | 'strict' | 'all'>;
/** The presets that are what a framework asks for. */
export type Framework = Exclude<Preset, Level>;

interface Common<M extends Messages> extends RuleDescription {
  /**
   * The smallest preset that has the rule on: `essential` for correctness alone, `recommended` for what most teams want
   * to hear, `strict` for what a strategy under review should have, `all` for what is a matter of taste or of size.
   */
  readonly preset: Level;
  /** Frameworks that ask for it. */
  readonly frameworks?: readonly Framework[];
  /** The severity under the presets `strict` and `all`, where it is another one. */
  readonly strictSeverity?: Severity;
  /** The findings change with the calendar: they are never errors. */
  readonly dependsOnToday?: true;
  readonly messages: Catalog<M>;
  /** How editors draw the place: `unnecessary` fades it. */
  readonly tags?: NonNullable<Finding['tags']>;
}

/**
 * A rule about elements is asked once for each element of its kinds and reads nothing below other declarations, so
 * only touched declarations need it again. Copies made by `to-be of`, `like` and `include` that say nothing new are
 * left out: their original is checked.
 */
export interface ElementRule<M extends Messages, Kind extends ElementKind> extends Common<M> {
  readonly reach: { readonly elements: readonly Kind[] };
  check(element: ElementOf<Kind>, context: RuleContext<M>): void;
}

/** A rule about the whole project is asked once. */
export interface ProjectRule<M extends Messages> extends Common<M> {
  readonly reach: 'project';
  check(model: Model, context: RuleContext<M>): void;
}

/** A rule about acceptances is asked for each `accept` after all other rules have run. */
export interface AcceptanceRule<M extends Messages> extends Common<M> {
  readonly reach: 'acceptances';
  check(use: AcceptanceUse, context: RuleContext<M>): void;
}

/** A rule of any reach, as the table and the checker hold it. */
export interface Rule extends Common<Messages> {
  readonly reach: { readonly elements: readonly ElementKind[] } | 'project' | 'acceptances';
  check(subject: unknown, context: RuleContext): void;
}

// Each types the check by the reach and the messages of its rule.

export function elementRule<const M extends Messages, const Kind extends ElementKind>(
  rule: ElementRule<M, Kind>,
): Rule {
  return rule as unknown as Rule;
}

export function projectRule<const M extends Messages>(rule: ProjectRule<M>): Rule {
  return rule as unknown as Rule;
}

export function acceptanceRule<const M extends Messages>(rule: AcceptanceRule<M>): Rule {
  return rule as unknown as Rule;
}
