import { hasLabel, LABELS, type LabelGroup } from '@touchline/locale';
import * as model from '@touchline/model';
import { expect, test } from 'vitest';

/** Which labels show which enumeration of the model. */
const shownBy: readonly [string, readonly string[], LabelGroup][] = [
  ['phases', model.Phase.options, 'phase'],
  ['directions of talk', model.Talks.options, 'talks'],
  ['kinds of channels', model.ChannelKind.options, 'channelKind'],
  ['disciplines', model.Discipline.options, 'discipline'],
  ['encouragements', model.Encouragement.options, 'encourages'],
  ['levels', model.Level.options, 'level'],
  ['levels of impact', model.Level.options, 'impact'],
  ['levels of effort', model.Level.options, 'effort'],
  ['levels of pains', model.Level.options, 'painLevel'],
  ['levels of risks', model.Level.options, 'riskLevel'],
  ['levels of importance', model.Level.options, 'importance'],
  ['levels of customer effort', model.Level.options, 'customerEffort'],
  ['benefits', model.Benefit.options, 'benefit'],
  ['stages of a strategy', model.LifecycleStage.options, 'lifecycleStage'],
  ['states of progress', model.ProgressState.options, 'progressState'],
  ['kinds of initiatives', model.InitiativeKind.options, 'initiativeKind'],
  ['statuses of initiatives', model.InitiativeStatus.options, 'initiativeStatus'],
  ['kinds of rewards', model.RewardKind.options, 'rewardKind'],
  ['metrics', model.MetricKind.options, 'metric'],
  ['directions', model.Direction.options, 'direction'],
  ['captures', model.Capture.options, 'captures'],
  ['statuses of measurements', model.MeasurementStatus.options, 'measurementStatus'],
  ['kinds of studies', model.StudyKind.options, 'studyKind'],
  ['grades', model.Grade.options, 'grade'],
  ['measures of claims', model.ClaimMeasure.options, 'concern'],
  ['kinds of systems', model.SystemKind.options, 'systemKind'],
  ['kinds of views', model.ViewKind.options, 'viewKind'],
  ['lanes', model.Lane.options, 'lane'],
  ['severities', model.Severity.options, 'severity'],
  ['categories of rules', model.RuleCategory.options, 'category'],
  ['states of the checklist', model.ChecklistState.options, 'checklistState'],
  ['efforts of the checklist', model.ChecklistEffort.options, 'checklistEffort'],
  ['competencies', model.CcxpCompetency.options, 'ccxpCompetency'],
  ['kinds of statements', model.StatementKind.options, 'statementKind'],
];

test.each(shownBy)('all %s of the model have labels, and no label is left over', (_, values, group) => {
  expect(values.filter((value) => !hasLabel(group, value))).toEqual([]);
  expect(Object.keys(LABELS[group]).filter((value) => !values.includes(value))).toEqual([]);
});
