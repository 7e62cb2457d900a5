import { fillTemplate, formatNumber, formatValue, type Language, quote } from '@touchline/locale';
import {
  type Element,
  type Finding,
  labelOf,
  type Measurement,
  type Model,
  Policy,
  type SourceRange,
} from '@touchline/model';
import { factsOf } from '../checklist/facts.ts';
import { compareText } from '../compare.ts';
import { customRules } from '../custom/rules.ts';
import { Lookup } from '../lookup.ts';
import { isOwnPlace } from '../own-files.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Place, Rule, RuleContext } from '../rules/rule.ts';
import { walk } from '../walk.ts';
import { Acceptances } from './acceptances.ts';
import { Damage, type SyntaxErrors } from './damage.ts';
import { type RuleSettings, severityOf } from './settings.ts';

export interface CheckOptions {
  /** Today, an ISO day. */
  readonly asOf: string;
  /** The language of the messages. */
  readonly language: Language;
  readonly config?: RuleSettings | undefined;
  /** Syntax errors: what is missed there may stand in the text that could not be read. */
  readonly broken?: SyntaxErrors | undefined;
  /** Values computed from data, for rules that compare the text with them. */
  readonly measurements?: readonly Measurement[] | undefined;
}

/**
 * What the rules say about a model, in the order of files and places. Every element is visited once and handed to the
 * rules of its kind. Accepted findings are left out.
 */
export function check(model: Model, options: CheckOptions): Finding[] {
  return checkWith([...allRules, ...customRules(options.config)], model, options);
}

/** The same with a table of rules of one's own: what `check` and the tests of single rules are made of. */
export function checkWith(rules: readonly Rule[], model: Model, options: CheckOptions): Finding[] {
  const lookup = new Lookup(model);
  const damage = new Damage(model, options.broken ?? new Map());
  const acceptances = new Acceptances();
  const found: Finding[] = [];
  const facts = once(() => factsOf(model, options.asOf, options.measurements));
  // What changes may not do unnoticed is accepted like a finding, and looked at when two states are compared.
  const acceptable = new Set<string>([
    ...rules.filter(({ reach }) => reach !== 'acceptances').map(({ code }) => code),
    ...Policy.options,
  ]);
  const active = rules.flatMap((rule) => {
    const severity = severityOf(rule, options.config ?? {});
    if (!severity) return [];
    return [{ rule, context: contextOf(rule, severity, { model, lookup, facts, damage, acceptable, options, found }) }];
  });

  const byKind = new Map<string, typeof active>();
  for (const entry of active) {
    if (typeof entry.rule.reach !== 'object') continue;
    for (const kind of entry.rule.reach.elements) byKind.set(kind, [...(byKind.get(kind) ?? []), entry]);
  }
  for (const acceptance of model.project.accepts ?? []) acceptances.add({ acceptance, silenced: [] });
  walk(model, (element) => {
    acceptances.collect(element);
    const interested = element.kind && byKind.get(element.kind);
    if (!interested || isPlainCopy(element)) return;
    for (const { rule, context } of interested) rule.check(element, context);
  });
  for (const { rule, context } of active) if (rule.reach === 'project') rule.check(model, context);

  const running = new Set(active.map(({ rule }) => rule.code));
  const reported = withoutRepeats(found).filter((finding) => {
    return !acceptances.silence(finding, finding.element ? lookup.declarationOf(finding.element) : undefined);
  });
  found.length = 0;
  for (const use of acceptances.uses()) {
    // Whether the acceptance of a rule that is off is of any use cannot be told.
    if (acceptable.has(use.acceptance.rule) && !running.has(use.acceptance.rule)) continue;
    for (const { rule, context } of active) if (rule.reach === 'acceptances') rule.check(use, context);
  }
  const isOwn = isOwnPlace(model);
  return [...reported, ...found].filter(({ at }) => isOwn(at)).sort(byPlace);
}

/** What all rules of one check share. */
interface Shared {
  readonly model: Model;
  readonly lookup: Lookup;
  readonly facts: RuleContext['facts'];
  readonly damage: Damage;
  readonly acceptable: ReadonlySet<string>;
  readonly options: CheckOptions;
  readonly found: Finding[];
}

function contextOf(rule: Rule, severity: Finding['severity'], shared: Shared): RuleContext {
  const { model, lookup, facts, damage, acceptable, options, found } = shared;
  const { language } = options;
  const say = (message: string, parameters: Parameters<typeof fillTemplate>[2]): string => {
    const template = rule.messages.messages[language][message];
    if (template === undefined) throw new Error(`The rule ${rule.code} has no message "${message}"`);
    return fillTemplate(language, template, parameters);
  };
  return {
    model,
    lookup,
    facts,
    asOf: options.asOf,
    language,
    acceptable,
    measurements: options.measurements ?? [],
    isBroken: (place) => (place ? damage.at(place) : damage.anywhere),
    say,
    show: (value) => (typeof value === 'number' ? formatNumber(language, value) : formatValue(language, value)),
    name: (element) => quote(language, labelOf(element)),
    report(message, parameters, { at, element, related, fixes }: Place) {
      const finding: Finding = {
        code: rule.code,
        category: rule.category,
        severity,
        message: say(message, parameters),
        at,
      };
      if (element) finding.element = element.id;
      if (related?.length) finding.related = related;
      if (fixes?.length) finding.fixes = fixes;
      if (rule.tags) finding.tags = [...rule.tags];
      if (rule.see !== undefined) finding.see = rule.see;
      found.push(finding);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A copy that says nothing of its own; its original is checked. */
function isPlainCopy(element: Element): boolean {
  return 'origin' in element && element.origin?.how === 'kept';
}

/** Copies of one text (a changed step keeps most of its statements) say the same at the same place: once is enough. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, message, at }) => {
    const key = `${code}\n${at.file}\n${at.line}:${at.column}\n${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The order of files, places, then codes: findings print and compare the same on every machine. */
export function byPlace(a: Finding, b: Finding): number {
  return comparePlaces(a.at, b.at) || compareText(a.code, b.code) || compareText(a.message, b.message);
}

function comparePlaces(a: SourceRange, b: SourceRange): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
