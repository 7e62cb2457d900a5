import { defineCatalog } from '@touchline/locale';
import type { Kpi, MetricKind, Model, Strategy } from '@touchline/model';
import type { Facts } from '../../checklist/facts.ts';
import { retentionCarriers } from '../../economics/payback.ts';
import { projectRule } from '../rule.ts';

/** What tells whether customers stay or come back. */
const STAYING: ReadonlySet<MetricKind> = new Set(['retention', 'churn', 'repeat-purchase', 'nrr', 'grr', 'clv']);

export const noRetentionKpi = projectRule({
  code: 'no-retention-kpi',
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'A strategy that aims at loyalty measures whether customers stay.',
    uk: 'Стратегія, що прагне лояльності, вимірює, чи клієнти лишаються.',
    ru: 'Стратегия, которая стремится к лояльности, измеряет, остаются ли клиенты.',
  },
  reason: {
    rows: ['U1', 'R4'],
    sources: ['maltseva-2024', 'reichheld-1996'],
    text: {
      en: 'Keeping customers is one of the main aims of a strategy of customer experience. Surveys tell what customers intend; whether they stay is told by retention, churn or repeat purchases. Without one of them the money the strategy is to bring can be neither shown nor computed.',
      uk: 'Утримати клієнтів — одна з головних цілей стратегії клієнтського досвіду. Опитування кажуть, що клієнти мають намір робити; чи вони лишаються, кажуть утримання, відтік або повторні покупки. Без жодного з них не показати й не порахувати гроші, які стратегія має принести.',
      ru: 'Удержать клиентов — одна из главных целей стратегии клиентского опыта. Опросы говорят, что клиенты намерены делать; остаются ли они, говорят удержание, отток или повторные покупки. Без одного из них не показать и не посчитать деньги, которые стратегия должна принести.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  expected benefits loyalty
  goal Stay "Owners stay and recommend" { measured by RelationshipNps }
}

kpi RelationshipNps "Relationship NPS" { metric nps of rating }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  expected benefits loyalty
  goal Stay "Owners stay and recommend" { measured by RelationshipNps, RetentionRate }
}

kpi RelationshipNps "Relationship NPS" { metric nps of rating }

kpi RetentionRate "Customers who stay a year" { metric retention of customer }
`,
    `strategy Library "A library for everyone" {
  expected benefits satisfaction
  goal Ease "Borrowing is easy" { measured by ReaderNps }
}

kpi ReaderNps "Reader NPS" { metric nps of rating }
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{strategy} aims at customers who stay, and no KPI measures it: {kpi} tells what they say. Add a KPI of `metric retention`, `churn` or `repeat-purchase`.',
    },
    uk: {
      none: '{strategy} прагне, щоб клієнти лишалися, але цього не вимірює жоден KPI: {kpi} показує лише те, що вони кажуть. Додайте KPI з `metric retention`, `churn` або `repeat-purchase`.',
    },
    ru: {
      none: '{strategy} стремится, чтобы клиенты оставались, но этого не измеряет ни один KPI: {kpi} показывает лишь то, что они говорят. Добавьте KPI с `metric retention`, `churn` или `repeat-purchase`.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const { model } = facts;
    const carriers = retentionCarriers(model);
    if (context.isBroken() || model.kpis.some((kpi) => carriers.has(kpi.id) || tellsStaying(kpi))) return;
    // KPIs of single contacts only are told of by the rule about relationship KPIs.
    const saying = model.kpis.find(
      ({ metric, level }) => metric?.kind === 'nps' || metric?.kind === 'acsi' || level === 'relationship',
    );
    for (const strategy of model.strategies) {
      if (!saying || !aimsAtStaying(strategy, facts)) continue;
      const words = { strategy: context.name(strategy), kpi: context.name(saying) };
      context.report('none', words, { at: strategy.nameAt ?? strategy.source, element: strategy });
    }
  },
});

/** A KPI with a formula or from outside may be any of them. */
function tellsStaying({ metric, formula, suppliedBy }: Kpi): boolean {
  return (metric ? STAYING.has(metric.kind) : false) || formula !== undefined || suppliedBy !== undefined;
}

function aimsAtStaying(strategy: Strategy, { model, initiatives }: Facts): boolean {
  const of = <T extends { strategy?: string | undefined }>(all: readonly T[]) =>
    all.filter((each) => each.strategy === strategy.id);
  const wants = ({ expectedBenefits }: Pick<Model['goals'][number], 'expectedBenefits'>) =>
    expectedBenefits?.includes('loyalty');
  return Boolean(
    wants(strategy) ||
      of(model.goals).some(wants) ||
      of(model.loyaltyProgrammes).length > 0 ||
      of(model.economics).length > 0 ||
      of(initiatives).some(({ aimsAt }) => aimsAt === 'retention'),
  );
}
