import { defineCatalog } from '@touchline/locale';
import { baselineOf, directionOf } from '../kpi/metric.ts';
import { comparable } from '../quantity.ts';
import { elementRule } from './rule.ts';

export const targetWorseThanBaseline = elementRule({
  code: 'target-worse-than-baseline',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['kpi'] },
  summary: {
    en: 'A target is better than its baseline.',
    uk: 'Цільове значення краще за базове.',
    ru: 'Целевое значение лучше базового.',
  },
  reason: {
    rows: ['R31', 'R35'],
    text: {
      en: 'Most metrics have a known direction: NPS, satisfaction and retention are better when higher, churn, handling time and acquisition cost when lower. A target on the wrong side is a slip of the pen or a missing `lower is better`, and every report would call the worsening a success.',
      uk: 'Більшість метрик мають відомий напрям: NPS, задоволеність і утримання кращі, коли вищі; відтік, час обробки і вартість залучення — коли нижчі. Ціль не з того боку — це описка або пропущене `lower is better`, і кожен звіт назвав би погіршення успіхом.',
      ru: 'У большинства метрик направление известно: NPS, удовлетворённость и удержание лучше, когда выше; отток, время обработки и стоимость привлечения — когда ниже. Цель не с той стороны — это описка или пропущенное `lower is better`, и каждый отчёт назвал бы ухудшение успехом.',
    },
  },
  bad: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 28 by 2027-06-30
}
`,
  ],
  good: [
    `kpi RelationshipNps "Relationship NPS" {
  metric nps
  baseline 31 on 2026-06-30
  target 45 by 2027-06-30
}
`,
  ],
  messages: defineCatalog({
    en: {
      below: 'Target {target} is worse than the baseline {baseline}: {kpi} is better when higher.',
      above: 'Target {target} is worse than the baseline {baseline}: {kpi} is better when lower.',
      baseline: 'The baseline.',
    },
    uk: {
      below: 'Цільове значення {target} гірше за базове {baseline}: {kpi} має бути якомога вищим.',
      above: 'Цільове значення {target} гірше за базове {baseline}: {kpi} має бути якомога нижчим.',
      baseline: 'Базове значення.',
    },
    ru: {
      below: 'Целевое значение {target} хуже базового {baseline}: для {kpi} чем выше, тем лучше.',
      above: 'Целевое значение {target} хуже базового {baseline}: для {kpi} чем ниже, тем лучше.',
      baseline: 'Базовое значение.',
    },
  }),
  check(kpi, context) {
    const baseline = baselineOf(kpi);
    const direction = directionOf(kpi);
    if (!baseline || !direction) return;
    for (const target of kpi.targets ?? []) {
      if (target.hold) continue;
      const [wanted, now] = comparable(target.value, baseline.value) ?? [0, 0];
      if (direction === 'higher' ? wanted >= now : wanted <= now) continue;
      context.report(
        direction === 'higher' ? 'below' : 'above',
        { target: context.show(target.value), baseline: context.show(baseline.value), kpi: context.name(kpi) },
        { at: target.at, element: kpi, related: [{ message: context.say('baseline', {}), at: baseline.at }] },
      );
    }
  },
});
