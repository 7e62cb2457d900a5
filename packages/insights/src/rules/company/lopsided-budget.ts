import { defineCatalog, formatPercent, label } from '@touchline/locale';
import { Discipline } from '@touchline/model';
import { budgetsOf, shareOf } from '../../coverage/budget.ts';
import { disciplineRows, isPractised } from '../../coverage/disciplines.ts';
import { projectRule } from '../rule.ts';

/** A discipline with more than this share of the money leaves the others their names only. A rule of thumb. */
const MOST = 0.8;

export const lopsidedBudget = projectRule({
  code: 'lopsided-budget',
  category: 'practice',
  severity: 'info',
  preset: 'all',
  reach: 'project',
  summary: {
    en: 'The budget follows the strategy: no discipline gets nearly all of it while others are named too.',
    uk: 'Бюджет іде за стратегією: жодна дисципліна не забирає майже всього, коли названо й інші.',
    ru: 'Бюджет следует за стратегией: ни одна дисциплина не забирает почти всё, когда названы и другие.',
  },
  reason: {
    rows: ['U19', 'U18'],
    sources: ['maltseva-2024'],
    text: {
      en: 'A strategy names three disciplines and pays for one: then the others are intentions. More than four fifths for one of them is worth a word about why. Initiatives in the currency with most budgets count.',
      uk: 'Стратегія називає три дисципліни, а платить за одну: тоді інші — лише наміри. Коли одна забирає понад чотири п’ятих, варто пояснити чому. Рахуються ініціативи у валюті, в якій бюджетів найбільше.',
      ru: 'Стратегия называет три дисциплины, а платит за одну: тогда остальные — лишь намерения. Когда одна забирает больше четырёх пятых, стоит пояснить почему. Учитываются инициативы в валюте, в которой бюджетов больше всего.',
    },
  },
  bad: [
    `initiative "New contact-centre platform" {
  discipline service
  budget 900_000 EUR
}

initiative "Answers at night" {
  discipline service
  budget 60_000 EUR
}

initiative "One form, one signature" {
  discipline cem
  budget 40_000 EUR
}
`,
  ],
  good: [
    `initiative "New contact-centre platform" {
  discipline service
  budget 300_000 EUR
}

initiative "One profile of the customer" {
  discipline crm
  budget 200_000 EUR
}

initiative "One form, one signature" {
  discipline cem
  budget 140_000 EUR
}
`,
  ],
  messages: defineCatalog({
    en: {
      share:
        '{share} of the budget is for one discipline, {discipline}; the others have names and hardly any money. Shift some, or accept it and say why.',
    },
    uk: {
      share:
        '{share} бюджету йде на одну дисципліну ({discipline}); інші названо, але грошей на них майже немає. Перерозподіліть або прийміть це й поясніть чому.',
    },
    ru: {
      share:
        '{share} бюджета идёт на одну дисциплину ({discipline}); остальные названы, но денег на них почти нет. Перераспределите или примите это и поясните почему.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const [sum] = budgetsOf(facts).splits;
    const practised = (disciplineRows(facts) ?? []).filter((row) => row.discipline && isPractised(row));
    if (!sum || practised.length < 2) return;
    if (sum.items.filter(({ initiative }) => initiative.discipline).length < 3) return;
    for (const discipline of Discipline.options) {
      const share = shareOf(sum, (initiative) => initiative.discipline === discipline);
      const [largest] = sum.items
        .filter(({ initiative }) => initiative.discipline === discipline)
        .sort((a, b) => b.amount - a.amount);
      if (share <= MOST || !largest) continue;
      const element = largest.initiative;
      const said = {
        share: formatPercent(context.language, Math.floor(share * 100)),
        discipline: label(context.language, 'discipline', discipline),
      };
      context.report('share', said, { at: element.budget?.at ?? element.nameAt ?? element.source, element });
    }
  },
});
