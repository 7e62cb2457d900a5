import { hasLabel, type Language, label, type Text } from '@touchline/locale';
import {
  type CustomRule,
  type Element,
  labelOf,
  type Model,
  placeOf,
  type RuleKind,
  type RuleWords,
} from '@touchline/model';
import type { RuleSettings } from '../check/settings.ts';
import { withBlanks } from '../pages/blanks.ts';
import { externalRules } from '../rules/external/index.ts';
import { rules as builtIn } from '../rules/index.ts';
import type { ElementKind, Place, Rule, RuleContext } from '../rules/rule.ts';
import { type Failure, failures } from './condition.ts';
import { fixesOf, fixWords } from './fixes.ts';
import { isOfKind, Relations } from './relations.ts';

/** The rules of a team as the checker runs them. One whose code is taken is left out: the config says so at its place. */
export function customRules(settings: RuleSettings | undefined): Rule[] {
  const taken = new Set([...builtIn, ...externalRules].map(({ code }) => code));
  // Made for one check: what is found out about a model is shared by the rules and gone with them.
  const shared = new Map<Model, Relations>();
  const relationsOf = (model: Model): Relations => {
    const known = shared.get(model) ?? new Relations(model);
    shared.set(model, known);
    return known;
  };
  return Object.entries(settings?.customRules ?? {})
    .filter(([code]) => !taken.has(code))
    .map(([code, rule]) => ruleOf(code, rule, relationsOf));
}

/** Words of a rule in a language, else in English, else in the first that there is. */
function textOf(words: RuleWords, language: Language): string {
  if (typeof words === 'string') return words;
  return words[language] ?? words.en ?? words.uk ?? words.ru ?? '';
}

function inAll(words: RuleWords): Text {
  return { en: textOf(words, 'en'), uk: textOf(words, 'uk'), ru: textOf(words, 'ru') };
}

function ruleOf(code: string, rule: CustomRule, relationsOf: (model: Model) => Relations): Rule {
  const message = inAll(rule.message);
  const { messages: fixes } = fixWords;
  const messages = {
    en: { found: message.en, ...fixes.en },
    uk: { found: message.uk, ...fixes.uk },
    ru: { found: message.ru, ...fixes.ru },
  };
  const kinds = new Set([rule.every].flat().filter((kind) => kind !== 'project'));
  return {
    code,
    category: 'custom',
    severity: rule.severity,
    // A team that writes a rule means it, whatever else it has switched on.
    preset: 'essential',
    summary: { en: withBlanks(message.en), uk: withBlanks(message.uk), ru: withBlanks(message.ru) },
    reason: { rows: [], text: inAll(rule.because ?? '') },
    bad: [],
    good: [],
    fixable: true,
    ...(rule.see !== undefined && { see: rule.see }),
    messages: { messages, codes: ['found', ...fixWords.codes], text: () => code },
    reach: rule.every === 'project' ? 'project' : { elements: [...new Set([...kinds].map(kindOf))] },
    check(subject, context) {
      const relations = relationsOf(context.model);
      if (rule.every === 'project') return checkProject(rule, context, relations);
      const element = subject as Element;
      if (!isOfKind(element, kinds)) return;
      if (rule.where && failures(rule.where, element, relations).length > 0) return;
      const failed = failures(rule.require, element, relations);
      if (failed.length === 0 || context.isBroken(placeOf(element))) return;
      if (isSameAsOriginal(rule, element, failed, relations)) return;
      report(element, failed, context, relations);
    },
  };
}

/** A change that leaves as it is what the original already lacks is not told again. */
function isSameAsOriginal(
  rule: CustomRule,
  element: Element,
  failed: readonly Failure[],
  relations: Relations,
): boolean {
  const id = 'origin' in element ? element.origin?.of : undefined;
  const original = id === undefined ? undefined : relations.element(id);
  if (!original) return false;
  const told = (each: readonly Failure[]): string =>
    JSON.stringify(each.map(({ words, wrong, count }) => [words, wrong.map(({ texts }) => texts), count]));
  return told(failures(rule.require, original, relations)) === told(failed);
}

/** A kind as the model spells it. */
function kindOf(kind: RuleKind): ElementKind {
  return (kind === 'touchpoint' ? 'step' : kind.replaceAll(' ', '-')) as ElementKind;
}

function report(element: Element, failed: readonly Failure[], context: RuleContext, relations: Relations): void {
  const { lookup, language } = context;
  const wrong = failed.flatMap((failure) => failure.wrong);
  const tooMany = failed.flatMap((failure) => failure.tooMany);
  const nameAt = 'nameAt' in element ? element.nameAt : undefined;
  const fixes = fixesOf(element, failed, context, relations);
  context.report(
    'found',
    {
      name: context.name(element),
      kind: kindInWords(element, language),
      holder: context.name(lookup.declarationOf(element.id) ?? element),
      fields: [...new Set(failed.flatMap(({ words }) => words))],
      values: [...wrong.map(({ texts }) => texts[0] ?? ''), ...tooMany.map(labelOf)],
      count: failed[0]?.count ?? 0,
    },
    {
      at: (failed.length === 1 && wrong.length === 1 && wrong[0]?.at) || (nameAt ?? placeOf(element)),
      element,
      related: relatedOf(tooMany, context),
      fixes,
    },
  );
}

function checkProject(rule: CustomRule, context: RuleContext, relations: Relations): void {
  const { model } = context;
  const failed = failures(rule.require, undefined, relations);
  const [strategy] = model.strategies;
  const [file] = model.files;
  const at =
    strategy?.nameAt ?? (file === undefined ? undefined : { file, line: 1, column: 1, endLine: 1, endColumn: 1 });
  if (failed.length === 0 || !at || context.isBroken()) return;
  const tooMany = failed.flatMap((failure) => failure.tooMany);
  const name = strategy ? context.name(strategy) : (model.project.name ?? '');
  context.report(
    'found',
    {
      name,
      kind: strategy ? kindInWords(strategy, context.language) : '',
      holder: name,
      fields: [...new Set(failed.flatMap(({ words }) => words))],
      values: tooMany.map(labelOf),
      count: failed[0]?.count ?? 0,
    },
    { at, element: strategy, related: relatedOf(tooMany, context) },
  );
}

/** As many places as one looks through. */
const MOST_RELATED = 10;

function relatedOf(elements: readonly Element[], context: RuleContext): Place['related'] {
  return elements.slice(0, MOST_RELATED).map((element) => ({
    message: context.name(element),
    at: ('nameAt' in element ? element.nameAt : undefined) ?? placeOf(element),
  }));
}

function kindInWords(element: Element, language: Language): string {
  const { kind } = element;
  if (kind === undefined) return '';
  if (kind === 'step' && element.contact) return label(language, 'elementKind', 'touchpoint');
  if (hasLabel('elementKind', kind)) return label(language, 'elementKind', kind);
  return hasLabel('statementKind', kind) ? label(language, 'statementKind', kind) : kind;
}
