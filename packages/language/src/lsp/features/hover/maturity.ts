import { maturityModels } from '@touchline/insights';
import { hasLabel, type Language, label } from '@touchline/locale';
import { type AstNode, AstUtils } from 'langium';
import type { MarkupContent } from 'vscode-languageserver';
import { isClosedCriterion, isCriterionProperty, isMaturityProperty, isMaturityStep } from '../../../generated/ast.ts';
import { segmentsOf } from '../../../model-building/file-context.ts';
import type { Place } from '../../places.ts';
import type { Markup } from './markup.ts';

type MaturityModel = (typeof maturityModels)[keyof typeof maturityModels];

/** What a maturity model is, what its levels ask for, and what a criterion means: words that nothing declares. */
export function maturityWordAt(
  { node }: Place,
  word: string,
  language: Language,
  markup: Markup,
): MarkupContent | undefined {
  const around =
    AstUtils.getContainerOfType(node, isCriterionProperty) ?? AstUtils.getContainerOfType(node, isClosedCriterion);
  if (around) {
    const model = modelOf(around);
    if (!model) return undefined;
    return word === model.name
      ? describeModel(model, language, markup)
      : describeCriterion(model, word, language, markup);
  }
  const claim = isMaturityStep(node) ? node.$container : AstUtils.getContainerOfType(node, isMaturityProperty);
  const model = claim && modelOf(claim);
  if (!model) return undefined;
  return word === model.name ? describeModel(model, language, markup) : describeLevel(model, word, language, markup);
}

function modelOf(node: AstNode): MaturityModel | undefined {
  const said = isCriterionProperty(node) ? AstUtils.getContainerOfType(node, isMaturityProperty) : node;
  if (!isMaturityProperty(said) && !isClosedCriterion(said)) return undefined;
  const name = segmentsOf(said.model)[0]?.text;
  return Object.values(maturityModels).find((model) => model.name === name);
}

function describeModel(model: MaturityModel, language: Language, markup: Markup): MarkupContent {
  const levels = model.levels.map(
    (level, at) => `${markup.text(`${at + 1}`)} ${markup.code(level)} ${markup.text(titleOf(model, level, language))}`,
  );
  return markup.content([
    `${markup.code(model.name)} ${markup.strong(label(language, 'maturityModel', model.name))}`,
    markup.text(model.origin[language]),
    markup.list(levels),
  ]);
}

function describeLevel(
  model: MaturityModel,
  level: string,
  language: Language,
  markup: Markup,
): MarkupContent | undefined {
  const at = model.levels.indexOf(level);
  if (at < 0) return undefined;
  const criteria = model.criteria
    .filter((each) => each.level === level)
    .map(({ id, title }) => `${markup.code(id)} ${markup.text(title[language])}`);
  return markup.content([
    `${markup.code(level)} ${markup.strong(titleOf(model, level, language))} ${markup.text(`${at + 1}/${model.levels.length} · ${label(language, 'maturityModel', model.name)}`)}`,
    markup.list(criteria),
  ]);
}

function describeCriterion(
  model: MaturityModel,
  id: string,
  language: Language,
  markup: Markup,
): MarkupContent | undefined {
  const criterion = model.criteria.find((each) => each.id === id);
  if (!criterion) return undefined;
  const place = `${label(language, 'maturityModel', model.name)} · ${titleOf(model, criterion.level, language)}`;
  return markup.content([
    `${markup.code(id)} ${markup.strong(criterion.title[language])}`,
    markup.text(place),
    criterion.answered === 'computed' ? markup.text(criterion.hint[language]) : undefined,
  ]);
}

function titleOf({ labels }: MaturityModel, level: string, language: Language): string {
  return hasLabel(labels, level) ? label(language, labels, level) : level;
}
