import { LABELS } from '@touchline/locale';
import { ContextArea, InitiativeStatus, MaturityClaim, ProgressState } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import { choice } from './choices.ts';
import { type FileContext, segmentsOf } from './file-context.ts';
import type { Fields, Sheet } from './sheet.ts';
import { say, shareOf, textItems } from './statements.ts';
import { amount, date } from './values.ts';

/** Reads a property of strategies, initiatives, reviews and progress. */
export function planProperty(context: FileContext, sheet: Sheet, node: ast.Property): void {
  switch (node.$type) {
    case 'ContextProperty': {
      const category = choice(context, node.area, ContextArea.options, 'context', context.rangeOf(node, 'area'));
      textItems(context, sheet, 'context', node.items, category === undefined ? {} : { category });
      return;
    }
    case 'MaturityProperty':
      maturity(context, sheet, node);
      return;
    case 'CriterionProperty':
      criterion(context, sheet, node);
      return;
    case 'EffectProperty':
      for (const item of node.items) effect(context, sheet, item);
      return;
    case 'ClosesProperty':
      for (const item of node.items) {
        const [model] = segmentsOf(item.model);
        sheet.add('closes', {
          criterion: item.criterion,
          ...(model && { model: model.text }),
          at: context.range(item),
        });
      }
      return;
    case 'TrainsProperty': {
      const skills = node.topics.map((topic) => topic.topic ?? topic.text ?? '');
      for (const team of node.teams) {
        sheet.add('trains', { who: context.mention(team, 'trains', sheet.symbol), skills, at: context.range(node) });
      }
      return;
    }
    case 'DecidedProperty':
      for (const item of node.items) decision(context, sheet, item);
      return;
    case 'StatusProperty':
      status(context, sheet, node);
      return;
    case 'ProgressProperty': {
      const state = choice(context, node.state, ProgressState.options, node.keyword, context.rangeOf(node, 'state'));
      const on = node.on && date(context, node.on);
      if (state) sheet.add('stages', { stage: node.keyword, state, ...(on && { on }), at: context.range(node) });
      return;
    }
    default:
      throw new Error(`No place in the model for a ${node.$type}`);
  }
}

const LEVELS = {
  FiveLevels: Object.keys(LABELS.fiveLevels),
  CxPyramid: Object.keys(LABELS.cxPyramid),
  ServiceExcellence: Object.keys(LABELS.serviceExcellence),
} as const;

function maturity(context: FileContext, sheet: Sheet, node: ast.MaturityProperty): void {
  const at = context.range(node);
  const name = segmentsOf(node.model)[0]?.text;
  if (name === undefined) return;
  const model = MaturityClaim.shape.model.options.find((option) => option === name);
  if (!model) {
    context.error(context.range(node.model), 'unknown-maturity-model', {
      name,
      choices: { options: MaturityClaim.shape.model.options },
    });
    return;
  }
  const level = (word: string, place: SourcePlace): void => {
    if (LEVELS[model].includes(word)) return;
    context.error(context.rangeOf(...place), 'unknown-level', {
      model,
      name: word,
      choices: { options: LEVELS[model] },
    });
  };
  const fields: Fields = { model };
  if (node.current === 'unknown') fields['unknowns'] = ['from'];
  else if (node.current !== undefined) {
    level(node.current, [node, 'current']);
    fields['from'] = node.current;
    fields['fromAt'] = context.rangeOf(node, 'current');
  }
  const targets = node.steps.map((step) => {
    level(step.level, [step, 'level']);
    const by = step.by && date(context, step.by);
    return { level: step.level, ...(by && { by }), at: context.rangeOf(step, 'level') };
  });
  if (targets.length > 0) fields['targets'] = targets;
  const claim = sheet.item(fields, 'maturity');
  for (const found of node.properties) context.property(claim, found);
  fields['at'] = at;
  sheet.add('maturity', fields);
}

type SourcePlace = [node: ast.MaturityProperty | ast.MaturityStep, property: string];

function criterion(context: FileContext, sheet: Sheet, node: ast.CriterionProperty): void {
  const state = choice(context, node.state, ['met', 'partly', 'missing'], 'criterion', context.rangeOf(node, 'state'));
  // The parser goes on without the name where it is still to be written.
  if (!state || !node.criterion) return;
  const fields = context.trailing(sheet, node.properties, { criterion: node.criterion, state }, 'criterion');
  fields['at'] = context.range(node);
  sheet.add('criteria', fields);
}

/** `OnboardingCsat +6 pp by 2027-03-31` is an effect on a KPI, `"Fewer calls on Mondays"` one in words. */
function effect(context: FileContext, sheet: Sheet, node: ast.Effect): void {
  if (!node.target) return;
  const at = context.range(node);
  const by = node.by && date(context, node.by);
  const [segment, ...more] = segmentsOf(node.target);
  if (!node.change && (node.target.unknown || (segment?.quoted && more.length === 0))) {
    say(context, sheet, 'expected-effect', {
      text: segment?.text ?? '',
      unknown: node.target.unknown,
      at,
      fields: by ? { on: by } : {},
      properties: node.properties,
    });
    return;
  }
  const change = node.change
    ? amount(context, node.change)
    : ({ type: 'unknown', spelling: '', at: context.range(node.target) } as const);
  if (!change) return;
  const fields: Fields = { kpi: context.mention(node.target, 'expected effect', sheet.symbol), change };
  if (by) fields['by'] = by;
  context.trailing(sheet, node.properties, fields, 'effect');
  fields['at'] = at;
  sheet.add('effects', fields);
}

function decision(context: FileContext, sheet: Sheet, node: ast.Decision): void {
  const action = choice(
    context,
    node.action,
    ['keep', 'adjust', 'stop', 'start'],
    'decided',
    context.rangeOf(node, 'action'),
  );
  if (!action) return;
  const fields: Fields = { action, what: context.mention(node.target, 'decided', sheet.symbol) };
  context.trailing(sheet, node.properties, fields, 'decision');
  fields['at'] = context.range(node);
  sheet.add('decisions', fields);
}

function status(context: FileContext, sheet: Sheet, node: ast.StatusProperty): void {
  const at = context.range(node);
  if (node.state === 'unknown') {
    sheet.unknown('status', 'status', at);
    return;
  }
  const state = choice(context, node.state, InitiativeStatus.options, 'status', context.rangeOf(node, 'state'));
  sheet.one('status', state, 'status', at);
  if (node.share !== undefined) sheet.fields['progress'] = shareOf(node.share);
  const on = node.on && date(context, node.on);
  if (on) sheet.fields['statusOn'] = on;
}
