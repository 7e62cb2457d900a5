import { defineCatalog, formatPercent } from '@touchline/locale';
import type { Initiative } from '@touchline/model';
import { budgetsOf } from '../../coverage/budget.ts';
import { projectRule } from '../rule.ts';

/** More than twice as much for winning as for keeping customers. A rule of thumb. */
const BIAS = 2 / 3;

export const acquisitionBias = projectRule({
  code: 'acquisition-bias',
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  reach: 'project',
  summary: {
    en: 'The plan does not win customers at the cost of those it has.',
    uk: 'План не залучає клієнтів за рахунок тих, які вже є.',
    ru: 'План не привлекает клиентов за счёт тех, которые уже есть.',
  },
  reason: {
    rows: ['U9', 'U1', 'U19'],
    sources: ['maltseva-2024', 'reichheld-1996'],
    text: {
      en: 'Companies widen the base and neglect the relationships in it. Said of the initiatives that `aims at` acquisition or retention: by budget where they have one, else by number; both counts for either half. Marketing science disagrees on how much growth comes from new customers (Sharp, 2010), so this is a question, not a verdict: a bank in its first year may well answer it with an acceptance.',
      uk: 'Компанії розширюють базу й нехтують стосунками в ній. Ідеться про ініціативи, що `aims at` acquisition чи retention: за бюджетом, де він є, інакше за кількістю; both — по половині. Маркетингова наука не згодна, яка частка зростання йде від нових клієнтів (Sharp, 2010), тож це запитання, а не вирок: банк у свій перший рік може відповісти на нього прийняттям.',
      ru: 'Компании расширяют базу и пренебрегают отношениями в ней. Речь об инициативах, которые `aims at` acquisition или retention: по бюджету, где он есть, иначе по количеству; both — по половине. Маркетинговая наука спорит о том, какая доля роста идёт от новых клиентов (Sharp, 2010), поэтому это вопрос, а не приговор: банк в свой первый год может ответить на него принятием.',
    },
  },
  bad: [
    `initiative "Free first year" {
  aims at acquisition
  budget 400_000 EUR
}

initiative "Price calculator" {
  aims at acquisition
  budget 60_000 EUR
}

initiative "Yearly review" {
  aims at retention
  budget 20_000 EUR
}
`,
  ],
  good: [
    `initiative "Free first year" {
  aims at acquisition
  budget 120_000 EUR
}

initiative "Price calculator" {
  aims at acquisition
  budget 60_000 EUR
}

initiative "Yearly review" {
  aims at retention
  budget 140_000 EUR
}
`,
    `initiative "Free first year" { aims at acquisition }
`,
  ],
  messages: defineCatalog({
    en: {
      budget:
        '{share} of the budget that says its aim wins new customers. Keeping those you have is usually the cheaper growth: check the split, or accept it and say why.',
      count:
        '{count|# initiative|# initiatives} of {total} that say their aim win new customers. Keeping those you have is usually the cheaper growth: check the split, or accept it and say why.',
    },
    uk: {
      budget:
        '{share} бюджету, мету якого названо, йде на залучення нових клієнтів. Утримувати наявних зазвичай дешевше: перевірте розподіл або прийміть це й поясніть чому.',
      count:
        'Нових клієнтів залучають {count|# ініціатива|# ініціативи|# ініціатив} з {total}, що називають мету. Утримувати наявних зазвичай дешевше: перевірте розподіл або прийміть це й поясніть чому.',
    },
    ru: {
      budget:
        '{share} бюджета, цель которого названа, идёт на привлечение новых клиентов. Удерживать имеющихся обычно дешевле: проверьте распределение или примите это и поясните почему.',
      count:
        'Новых клиентов привлекают {count|# инициатива|# инициативы|# инициатив} из {total}, которые называют цель. Удерживать имеющихся обычно дешевле: проверьте распределение или примите это и поясните почему.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const aimed = facts.initiatives.filter(({ aimsAt }) => aimsAt);
    if (aimed.length < 3 || context.isBroken()) return;
    const [sum] = budgetsOf(facts).splits;
    const paid = (sum?.items ?? []).filter(({ initiative }) => initiative.aimsAt);
    const byBudget = paid.length === aimed.length;
    const items = byBudget ? paid : aimed.map((initiative) => ({ initiative, amount: 1 }));
    const total = items.reduce((all, { amount }) => all + amount, 0);
    const won = items.reduce((all, { initiative, amount }) => all + amount * PART[initiative.aimsAt ?? 'retention'], 0);
    if (won / total <= BIAS) return;
    const winning = items.filter(({ initiative }) => initiative.aimsAt === 'acquisition');
    const [largest] = [...winning].sort((a, b) => b.amount - a.amount);
    if (!largest) return;
    const element = largest.initiative;
    const place = { at: element.nameAt ?? element.source, element };
    const share = formatPercent(context.language, Math.floor((100 * won) / total));
    if (byBudget) context.report('budget', { share }, place);
    else context.report('count', { count: winning.length, total: aimed.length }, place);
  },
});

const PART: Readonly<Record<NonNullable<Initiative['aimsAt']>, number>> = { acquisition: 1, both: 0.5, retention: 0 };
