import { defineCatalog, label } from '@touchline/locale';
import { measuresBenefit } from '../../coverage/benefits.ts';
import { causalLinks, chainSteps } from '../../coverage/chain.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { suggest } from './shared/candidates.ts';

export const chainNotDrawn = projectRule({
  code: 'chain-not-drawn',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Where satisfaction, loyalty and revenue are all expected, it is said how one may drive the next.',
    uk: 'Де очікують і задоволеності, і лояльності, і доходу, сказано, як одне може вести до іншого.',
    ru: 'Где ожидают и удовлетворённости, и лояльности, и выручки, сказано, как одно может вести к другому.',
  },
  reason: {
    rows: ['R28', 'U37', 'U41'],
    sources: ['klintsevich-2023', 'maltseva-2024'],
    text: {
      en: 'Satisfaction may lead to loyalty and loyalty to revenue; the texts say may. A strategy that lives from this chain names the KPIs of its links, so that its own numbers can confirm the hypothesis or end it. The rule speaks only where KPIs for both ends of a missing link exist.',
      uk: 'Задоволеність може вести до лояльності, а лояльність — до доходу; тексти кажуть саме «може». Стратегія, що живе з цього ланцюга, називає показники його ланок, щоб власні числа підтвердили гіпотезу або спростували її. Правило озивається, лише коли показники для обох кінців відсутньої ланки є.',
      ru: 'Удовлетворённость может вести к лояльности, а лояльность — к выручке; тексты говорят именно «может». Стратегия, которая живёт этой цепочкой, называет показатели её звеньев, чтобы собственные числа подтвердили гипотезу или опровергли её. Правило срабатывает, только когда показатели для обоих концов отсутствующего звена есть.',
    },
  },
  bad: [
    `strategy Bank "Small business" { expected benefits satisfaction, loyalty, revenue }

kpi Csat "Satisfied with opening" { metric csat of score scale 1..5 top-2-box }
kpi Retention "Customers who stay" { metric retention of customer }
kpi Revenue "Net revenue retention" {
  metric nrr of revenue
}
`,
  ],
  good: [
    `strategy Bank "Small business" { expected benefits satisfaction, loyalty, revenue }

kpi Csat "Satisfied with opening" {
  metric csat of score scale 1..5 top-2-box
  may drive Retention
}
kpi Retention "Customers who stay" {
  metric retention of customer
  may drive Revenue
}
kpi Revenue "Net revenue retention" { metric nrr of revenue }
`,
    `strategy Bank "Small business" { expected benefits satisfaction }

kpi Csat "Satisfied with opening" { metric csat of score scale 1..5 top-2-box }
kpi Retention "Customers who stay" { metric retention of customer }
`,
  ],
  messages: defineCatalog({
    en: {
      link: '{strategy} expects “{from}” and “{to}”, and no KPI of the first `may drive` one of the second: say which, so that your own numbers can test it.',
      fix: '{from} may drive {to}',
    },
    uk: {
      link: '{strategy} очікує на «{from}» і «{to}», але жоден показник першого не `may drive` показник другого: скажіть який, щоб власні числа могли це перевірити.',
      fix: '{from} може вести до {to}',
    },
    ru: {
      link: '{strategy} ожидает «{from}» и «{to}», но ни один показатель первого не `may drive` показатель второго: скажите какой, чтобы собственные числа могли это проверить.',
      fix: '{from} может вести к {to}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const facts = context.facts();
    const { strategies, goals, kpis } = facts.model;
    const expected = new Set([...strategies, ...goals].flatMap(({ expectedBenefits }) => expectedBenefits ?? []));
    const [strategy] = strategies;
    if (!strategy) return;
    const told = kpis.filter(({ metric }) => metric && TOLD.has(metric.kind));
    for (const { from, to, state } of chainSteps(facts, causalLinks(facts))) {
      if (state !== 'absent' || !expected.has(from) || !expected.has(to)) continue;
      const starts = told.filter((kpi) => measuresBenefit(kpi, from) && !measuresBenefit(kpi, to));
      const ends = told.filter(
        (kpi) => measuresBenefit(kpi, to) && !starts.includes(kpi) && kpi.metric?.kind !== 'nps',
      );
      const [start] = starts;
      const end = ends.find((kpi) => kpi !== start);
      if (!start || !end) continue;
      const spelled = spelledName(end);
      const said = {
        strategy: context.name(strategy),
        from: label(context.language, 'benefit', from),
        to: label(context.language, 'benefit', to),
      };
      const title = context.say('fix', { from: context.name(start), to: context.name(end) });
      context.report('link', said, {
        at: strategy.nameAt ?? strategy.source,
        element: strategy,
        related: [],
        fixes: spelled === undefined ? [] : [suggest(title, start.id, `may drive ${spelled}`)],
      });
    }
  },
});

/** Metrics that tell by themselves what they are about. */
const TOLD: ReadonlySet<string> = new Set([
  'csat',
  'acsi',
  'nps',
  'retention',
  'churn',
  'repeat-purchase',
  'nrr',
  'grr',
  'clv',
]);
