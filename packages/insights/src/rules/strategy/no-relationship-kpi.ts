import { defineCatalog } from '@touchline/locale';
import type { Kpi, MetricKind } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { kpisOfGoal } from './shared/goals.ts';
import { adding, offers } from './shared/offers.ts';
import { scopesOf } from './shared/scopes.ts';

/** What tells how the relationship as a whole goes, whoever measures it. */
const RELATIONSHIP: ReadonlySet<MetricKind> = new Set([
  ...(['retention', 'churn', 'repeat-purchase', 'nrr', 'grr', 'clv', 'acsi', 'health', 'nps'] as const),
]);
/** What is known of single contacts only, unless the KPI says otherwise. */
const TRANSACTION: ReadonlySet<MetricKind> = new Set(['csat', 'ces', 'fcr', 'aht', 'duration']);

export const noRelationshipKpi = projectRule({
  code: 'no-relationship-kpi',
  fixable: true,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'At least one goal is measured by how the relationship as a whole goes, not only by single contacts.',
    uk: 'Хоча б одну ціль вимірюють стосунками загалом, а не лише окремими контактами.',
    ru: 'Хотя бы одну цель измеряют отношениями в целом, а не только отдельными контактами.',
  },
  reason: {
    rows: ['R4'],
    sources: ['klintsevich-2023', 'maltseva-2024', 'reichheld-1996'],
    text: {
      en: 'Customer experience management aims at a long partnership. Every single contact can score well while customers leave: they leave over price, over a better offer, over what happens between the contacts. Retention, churn, repeat purchase, lifetime value or a relationship survey show that; satisfaction with a call does not.',
      uk: 'Управління клієнтським досвідом прагне довгого партнерства. Кожен окремий контакт може мати високу оцінку, а клієнти однаково йдуть: через ціну, кращу пропозицію, через те, що стається між контактами. Це покажуть утримання, відтік, повторні покупки, життєва цінність або опитування про стосунки загалом, але не задоволеність дзвінком.',
      ru: 'Управление клиентским опытом стремится к долгому партнёрству. Каждый отдельный контакт может иметь высокую оценку, а клиенты всё равно уходят: из-за цены, лучшего предложения, из-за того, что происходит между контактами. Это покажут удержание, отток, повторные покупки, пожизненная ценность или опрос об отношениях в целом, но не удовлетворённость звонком.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Ease "Opening takes minutes" { measured by OnboardingCsat }
}

kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  target 80% by 2027-03-31
}

kpi Retention "Customers who stay a year" { metric retention of customer }
`,
    `strategy Clinic "Patient experience" {
  horizon 2026-07-01 .. 2027-12-31
  goal Heard "Patients are heard" { measured by Listened, Rated }
}

kpi Listened "Says that the doctor listened" {
  metric share of listened
  target 90% by 2027-06-30
}
kpi Rated "Rating of the visit" {
  metric mean of rating scale 1..5
  target 4.5 by 2027-06-30
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  horizon 2026-07-01 .. 2027-12-31
  goal Ease "Opening takes minutes" { measured by OnboardingCsat }
  goal Stay "Owners stay" { measured by Retention }
}

kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  target 80% by 2027-03-31
}

kpi Retention "Customers who stay a year" {
  metric retention of customer
  target 91% by 2027-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'The goals of {name} are measured by single contacts only, such as {kpi}: customers can be content with each and leave all the same. Measure one goal by retention, churn, repeat purchase or a relationship survey.',
      unclear:
        'Of the KPIs that the goals of {name} are measured by, such as {kpi}, none tells how the relationship as a whole goes. Say `level relationship` in the one that does, or measure a goal by retention, churn or repeat purchase.',
      idle: 'The goals of {name} are measured by single contacts only, such as {kpi}. {relationship} shows whether customers stay, and no goal uses it.',
      fix: 'Measure {goal} by {relationship} as well',
    },
    uk: {
      none: 'Цілі стратегії {name} вимірюють лише окремими контактами, як-от {kpi}: клієнт може бути задоволений кожним і все одно піти. Виміряйте одну ціль утриманням, відтоком, повторними покупками або опитуванням про стосунки.',
      unclear:
        'Серед показників, якими вимірюють цілі стратегії {name}, як-от {kpi}, жоден не каже, як ідуть стосунки загалом. Скажіть `level relationship` у тому, що каже, або виміряйте ціль утриманням, відтоком чи повторними покупками.',
      idle: 'Цілі стратегії {name} вимірюють лише окремими контактами, як-от {kpi}. Показник {relationship} каже, чи клієнти лишаються, але жодна ціль його не використовує.',
      fix: 'Вимірювати {goal} також показником {relationship}',
    },
    ru: {
      none: 'Цели стратегии {name} измеряют только отдельными контактами, например {kpi}: клиент может быть доволен каждым и всё равно уйти. Измерьте одну цель удержанием, оттоком, повторными покупками или опросом об отношениях.',
      unclear:
        'Среди показателей, которыми измеряют цели стратегии {name}, например {kpi}, ни один не говорит, как идут отношения в целом. Скажите `level relationship` в том, который говорит, или измерьте цель удержанием, оттоком или повторными покупками.',
      idle: 'Цели стратегии {name} измеряют только отдельными контактами, например {kpi}. Показатель {relationship} говорит, остаются ли клиенты, но ни одна цель его не использует.',
      fix: 'Измерять {goal} также показателем {relationship}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, goals, kpis } of scopesOf(context.facts().model)) {
      const measured = goals.flatMap((goal) => kpisOfGoal(goal, context.lookup));
      const contact = measured.find(isTransaction);
      // A KPI with nothing but a title may be either.
      if (!strategy || measured.some((kpi) => isRelationship(kpi) || !isTold(kpi))) continue;
      const at = strategy.nameAt ?? strategy.source;
      const idle = kpis.find(isRelationship);
      if (!contact) {
        // Shares and averages may be of either kind: of several one should say so.
        const [first] = measured;
        if (first && new Set(measured).size > 1 && !idle) {
          context.report(
            'unclear',
            { name: context.name(strategy), kpi: context.name(first) },
            { at, element: strategy },
          );
        }
        continue;
      }
      const names = { name: context.name(strategy), kpi: context.name(contact) };
      if (!idle) {
        context.report('none', names, { at, element: strategy });
        continue;
      }
      const relationship = context.name(idle);
      const fixes = offers([idle], (spelling) => {
        const [goal] = goals;
        const title = context.say('fix', { goal: goal ? context.name(goal) : '', relationship });
        return adding(title, `measured by ${spelling}`, goal?.id);
      });
      const related = [{ message: relationship, at: idle.nameAt ?? idle.source }];
      context.report('idle', { ...names, relationship }, { at, element: strategy, related, fixes });
    }
  },
});

function isRelationship({ level, metric, captures }: Kpi): boolean {
  if (level) return level === 'relationship';
  return (metric !== undefined && RELATIONSHIP.has(metric.kind)) || captures?.some((each) => each === 'trust') === true;
}

function isTransaction({ level, metric }: Kpi): boolean {
  if (level) return level === 'transaction';
  return metric !== undefined && (TRANSACTION.has(metric.kind) || metric.measure === 'duration');
}

const isTold = ({ level, metric, formula }: Kpi): boolean => Boolean(level || metric || formula);
