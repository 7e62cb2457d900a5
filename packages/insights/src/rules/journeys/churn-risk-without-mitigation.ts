import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { isCopy, isSerious, partsOf, said } from './shared/parts.ts';
import { answersOf, isAnswered } from './shared/plan.ts';

const code = 'churn-risk-without-mitigation';

export const churnRiskWithoutMitigation = elementRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where many customers may leave, something keeps them.',
    uk: 'Там, де багато клієнтів можуть піти, щось їх утримує.',
    ru: 'Там, где многие клиенты могут уйти, что-то их удерживает.',
  },
  reason: {
    rows: ['R47', 'U13'],
    text: {
      en: 'Customers are little inclined to compromise and change to a competitor easily. A churn risk of level high or critical that is written down without a mitigation, an opportunity or an initiative says that the company knows where it loses customers and lets them go.',
      uk: 'Клієнти не схильні до компромісів і легко переходять до конкурентів. Ризик відтоку рівня high або critical, записаний без пом’якшення, можливості чи ініціативи, каже: компанія знає, де втрачає клієнтів, і відпускає їх.',
      ru: 'Клиенты не склонны к компромиссам и легко переходят к конкурентам. Риск оттока уровня high или critical, записанный без смягчения, возможности или инициативы, говорит: компания знает, где теряет клиентов, и отпускает их.',
    },
  },
  bad: [
    `journey "I need money before the season" {
  touchpoint "Asks for the loan" via Phone {
    opportunity "Say which papers it takes"
  }
  touchpoint "Gets the answer" via Phone {
    churn risk "Moves the account after a refusal" high to competitor
  }
}
`,
  ],
  good: [
    `journey "I need money before the season" {
  touchpoint "Asks for the loan" via Phone {
    opportunity "Say which papers it takes"
  }
  touchpoint "Gets the answer" via Phone {
    churn risk "Moves the account after a refusal" high to competitor {
      mitigation "The adviser calls the same day"
    }
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'Nothing keeps customers where {risk} threatens. Say what does: a `mitigation`, an opportunity or an initiative.',
      many: 'At {count|# place|# places} nothing keeps customers from leaving, such as {risk}. Say what does: a `mitigation`, an opportunity or an initiative.',
      fix: 'Write what keeps them: {risk}',
    },
    uk: {
      one: 'Ніщо не утримує клієнтів там, де загрожує {risk}. Скажіть, що утримає: `mitigation`, можливість чи ініціатива.',
      many: 'У {count|# місці|# місцях|# місцях} ніщо не утримує клієнтів від відходу, зокрема {risk}. Скажіть, що утримає: `mitigation`, можливість чи ініціатива.',
      fix: 'Записати, що їх утримає: {risk}',
    },
    ru: {
      one: 'Ничто не удерживает клиентов там, где грозит {risk}. Скажите, что удержит: `mitigation`, возможность или инициатива.',
      many: 'В {count|# месте|# местах|# местах} ничто не удерживает клиентов от ухода, например {risk}. Скажите, что удержит: `mitigation`, возможность или инициатива.',
      fix: 'Записать, что их удержит: {risk}',
    },
  }),
  check(journey, context) {
    const facts = context.facts();
    const answers = answersOf(facts);
    const isTopic = answers.areWritten || facts.statements.has('mitigation');
    if (!isTopic || context.isBroken(journey.source)) return;
    const found = partsOf(journey).all.flatMap((part) => {
      const risks = [part.element, ...said(part.element, 'pain')].flatMap((each) => said(each, 'churn-risk'));
      return risks
        .filter((risk) => isSerious(risk) && !isCopy(risk) && said(risk, 'mitigation').length === 0)
        .filter((risk) => !isAnswered(risk, part, answers))
        .map((risk) => ({ element: risk, around: [part.element, ...part.around] }));
    });
    gather({ code, container: journey, most: 3, label: context.name }, found, (each, place) => {
      const risks = each.map(({ element }) => element);
      const [risk] = risks;
      if (!risk) return;
      const fixes = risks.slice(0, 3).map((one) => ({
        title: context.say('fix', { risk: context.name(one) }),
        changes: [],
        additions: [{ to: one.id, text: 'mitigation "…"' }],
        safe: false,
      }));
      const message = risks.length === 1 ? 'one' : 'many';
      context.report(message, { count: risks.length, risk: context.name(risk) }, { ...place, fixes });
    });
  },
});
