import * as model from '@touchline/model';
import { wordOfList } from '@touchline/model';
import type * as ast from '../generated/ast.ts';
import type { FileContext } from './file-context.ts';
import type { Sheet } from './sheet.ts';

interface Choice {
  readonly field: string;
  readonly many?: true;
  readonly options: readonly string[];
}

/** The closed lists: what a word of choice sets, and what it may be. `kind` and `level` depend on what says them. */
const CHOICES: Readonly<Record<string, Choice>> = {
  discipline: { field: 'discipline', options: model.Discipline.options },
  talks: { field: 'talks', options: model.Talks.options },
  expected: { field: 'expectedBenefits', many: true, options: model.Benefit.options },
  encourages: { field: 'encourages', many: true, options: model.Encouragement.options },
  phase: { field: 'phase', options: model.Phase.options },
  initiated: { field: 'initiatedBy', options: ['customer', 'company'] },
  customer: { field: 'customerEffort', options: model.Level.options },
  importance: { field: 'importance', options: model.Level.options },
  impact: { field: 'impact', options: model.Level.options },
  effort: { field: 'effort', options: model.Level.options },
  marketing: { field: 'marketingGoals', many: true, options: model.MarketingGoal.options },
  business: { field: 'businessGoals', many: true, options: model.BusinessGoal.options },
  considers: { field: 'considers', many: true, options: model.ContextArea.options },
  grade: { field: 'grade', options: model.Grade.options },
  level: { field: 'level', options: ['relationship', 'transaction'] },
  captures: { field: 'captures', many: true, options: model.Capture.options },
  aims: { field: 'aimsAt', options: ['acquisition', 'retention', 'both'] },
  term: { field: 'term', options: ['long', 'short'] },
  lanes: { field: 'lanes', many: true, options: model.Lane.options },
};

const KINDS: Readonly<Record<string, Choice>> = {
  channel: { field: 'channelKind', options: model.ChannelKind.options },
  system: { field: 'systemKind', options: model.SystemKind.options },
  study: { field: 'studyKind', options: model.StudyKind.options },
  initiative: { field: 'initiativeKind', options: model.InitiativeKind.options },
  reward: { field: 'rewardKind', options: model.RewardKind.options },
  view: { field: 'viewKind', options: model.ViewKind.options },
  risk: { field: 'category', options: model.RiskKind.options },
};

/** Words of choice as people read them, where the syntax tree keeps only the first one. */
const SPELLED: Readonly<Record<string, string>> = {
  expected: 'expected benefits',
  initiated: 'initiated by',
  customer: 'customer effort',
  marketing: 'marketing goal',
  business: 'business goal',
  aims: 'aims at',
};

/** One word out of a closed list; reported, and undefined, when it is none of them. */
export function choice(
  context: FileContext,
  word: string | undefined,
  options: readonly string[],
  keyword: string,
  at: model.SourceRange,
): string | undefined {
  // A syntax error has swallowed the word and is reported.
  if (word === undefined || options.includes(word)) return word;
  const similar = wordOfList(word, options);
  if (similar) {
    context.problems.push({
      code: 'unknown-word',
      message: 'unknown-word-similar',
      severity: 'error',
      params: { keyword, word, similar },
      at,
      replacement: similar,
    });
  } else {
    context.error(at, 'unknown-word', { keyword, word, choices: { options } });
  }
  return undefined;
}

export function choiceProperty(context: FileContext, sheet: Sheet, node: ast.ChoiceProperty): void {
  const at = context.range(node);
  const keyword = SPELLED[node.keyword] ?? node.keyword;
  if (node.keyword === 'unit') {
    const [unit = ''] = node.values;
    if (unit === 'unknown') sheet.unknown('unit', keyword, at);
    else sheet.one('unit', unit, keyword, at);
    return;
  }
  const found = node.keyword === 'kind' ? KINDS[sheet.kind] : CHOICES[node.keyword];
  if (!found) throw new Error(`No field for the words of "${node.keyword}" on ${sheet.kind}`);
  const words = node.values
    .map((word, index) => {
      if (word === 'unknown') sheet.unknown(found.field, keyword, at);
      else return choice(context, word, found.options, keyword, context.rangeOf(node, 'values', index));
      return undefined;
    })
    .filter((word) => word !== undefined);
  if (found.many) {
    if (words.length > 0) sheet.add(found.field, ...words);
    return;
  }
  if (node.values.includes('unknown')) return;
  if (node.values.length > 1) context.error(context.rangeOf(node, 'values', 1), 'one-value', { keyword });
  sheet.one(found.field, words[0], keyword, at);
}
