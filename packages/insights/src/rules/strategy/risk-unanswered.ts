import { defineCatalog } from '@touchline/locale';
import type { Statement } from '@touchline/model';
import type { Facts } from '../../checklist/facts.ts';
import { onceFor } from '../../once.ts';
import { quotedText } from '../../spelling.ts';
import { gather } from '../journeys/shared/gather.ts';
import { isSerious, said } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { idsOf } from './shared/scopes.ts';

const code = 'risk-unanswered';

export const riskUnanswered = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A serious risk of the strategy has an answer.',
    uk: 'На серйозний ризик стратегії є відповідь.',
    ru: 'На серьёзный риск стратегии есть ответ.',
  },
  reason: {
    rows: ['U10', 'U13'],
    text: {
      en: 'A risk of level high or critical is one that can bring the strategy down: a competitor who buys customers, a crisis, a new law. Written down and left alone it only shows afterwards that everybody knew. An answer is a `mitigation`, or an initiative or theme that `addresses` it; an initiative that was dropped answers nothing. The rule speaks once some risk of the project is answered or there is a plan.',
      uk: 'Ризик рівня high або critical може зірвати стратегію: конкурент, який переманює клієнтів, криза, новий закон. Якщо його записали й залишили, згодом видно лише, що про нього всі знали. Відповідь — це `mitigation` або ініціатива чи напрям, що береться за нього (`addresses`); скасована ініціатива — не відповідь. Правило говорить, щойно в проєкті є відповідь на якийсь ризик або план.',
      ru: 'Риск уровня high или critical может сорвать стратегию: конкурент, который переманивает клиентов, кризис, новый закон. Если его записали и оставили, потом видно лишь, что о нём все знали. Ответ — это `mitigation` либо инициатива или направление, которое берётся за него (`addresses`); отменённая инициатива — не ответ. Правило говорит, как только в проекте есть ответ на какой-нибудь риск или план.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  risk "Payments stop after a cyber attack" critical kind crisis
  risk "An app-only bank buys our customers" high kind competition { mitigation "Owners get a named adviser" }
}
`,
    `strategy Bank "Small business" {
  risk Rivals "An app-only bank buys our customers" high kind competition
  goal Stay "Owners stay"
}

initiative "Loyalty prices" {
  supports Stay
  addresses Rivals
  status dropped
}
initiative "One-page form" { supports Stay }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  risk "Payments stop after a cyber attack" critical kind crisis { mitigation "Payments run from two places" }
  risk Rivals "An app-only bank buys our customers" high kind competition
  risk "Energy prices jump again" medium kind crisis
  goal Stay "Owners stay"
}

initiative "A named adviser for every owner" {
  supports Stay
  addresses Rivals
}
`,
    `strategy Bank "Small business" {
  risk "An app-only bank buys our customers" high kind competition
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'Nothing answers the risk {risk}: if it comes true, nobody is prepared. Say what is done about it, a `mitigation` or an initiative that `addresses` it.',
      many: '{count|# serious risk of the strategy has|# serious risks of the strategy have} no answer, among them {risks}. Say what is done about each, a `mitigation` or an initiative that `addresses` it.',
      fix: 'Write what is done about it: {risk}',
      plan: 'Plan an initiative for it: {risk}',
    },
    uk: {
      one: 'На ризик {risk} немає відповіді: якщо він справдиться, ніхто не буде готовий. Скажіть, що з ним роблять: `mitigation` або ініціатива, яка береться за нього (`addresses`).',
      many: 'На {count|# серйозний ризик|# серйозні ризики|# серйозних ризиків} стратегії немає відповіді, зокрема {risks}. Скажіть, що роблять із кожним: `mitigation` або ініціатива, яка береться за нього (`addresses`).',
      fix: 'Записати, що з ним роблять: {risk}',
      plan: 'Запланувати для нього ініціативу: {risk}',
    },
    ru: {
      one: 'На риск {risk} нет ответа: если он сбудется, никто не будет готов. Скажите, что с ним делают: `mitigation` или инициатива, которая берётся за него (`addresses`).',
      many: 'На {count|# серьёзный риск|# серьёзных риска|# серьёзных рисков} стратегии нет ответа, среди них {risks}. Скажите, что делают с каждым: `mitigation` или инициатива, которая берётся за него (`addresses`).',
      fix: 'Записать, что с ним делают: {risk}',
      plan: 'Запланировать для него инициативу: {risk}',
    },
  }),
  check(strategy, context) {
    const facts = context.facts();
    const { isTopic, answered } = answersOf(facts);
    if (!isTopic || context.isBroken(strategy.source)) return;
    const open = said(strategy, 'risk').filter((risk) => isSerious(risk) && !answered.has(risk.id));
    const found = open.map((element) => ({ element }));
    gather({ code, container: strategy, most: 2, label: context.name }, found, (each, place) => {
      const risks = each.map(({ element }) => element);
      const [risk] = risks;
      if (!risk) return;
      const fixes = risks.slice(0, 3).map((one) => {
        return adding(context.say('fix', { risk: context.name(one) }), 'mitigation "…"', one.id);
      });
      const spelling = risks.length === 1 ? spellingOf(risk, facts) : undefined;
      if (spelling) {
        const text = `initiative "…" {\n  addresses ${spelling}\n}`;
        fixes.push(adding(context.say('plan', { risk: context.name(risk) }), text));
      }
      if (risks.length === 1) context.report('one', { risk: context.name(risk) }, { ...place, fixes });
      else {
        const names = risks.slice(0, 3).map((one) => context.name(one));
        context.report('many', { count: risks.length, risks: names }, { ...place, fixes });
      }
    });
  },
});

const answersOf = onceFor(({ initiatives, model: { themes }, statements }: Facts) => {
  const risks = statements.get('risk') ?? [];
  const addressed = new Set([...initiatives, ...themes].flatMap(({ addresses }) => idsOf(addresses)));
  const isAnswered = (risk: Statement): boolean => addressed.has(risk.id) || said(risk, 'mitigation').length > 0;
  const answered = new Set(risks.filter(isAnswered).map(({ id }) => id));
  return { answered, isTopic: answered.size > 0 || initiatives.length > 0 };
});

/** How an initiative refers to a risk: undefined where another thing that it may address has the same words. */
function spellingOf({ name, text }: Statement, { statements }: Facts): string | undefined {
  if (name !== undefined) return name;
  const alike = (['risk', 'churn-risk', 'pain'] as const).flatMap((kind) => statements.get(kind) ?? []);
  return alike.filter((each) => each.text === text).length === 1 ? quotedText(text) : undefined;
}
