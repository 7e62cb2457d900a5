import { defineCatalog } from '@touchline/locale';
import { unusedKpis } from '../../coverage/kpi-use.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { MOST_FIXES, suggest } from './shared/candidates.ts';

/** More of them have one cause, and one finding. */
const MOST_SINGLE = 3;
const MOST_RELATED = 10;

export const kpiWithoutUse = projectRule({
  code: 'kpi-without-use',
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'iso-10004'],
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Every KPI answers something: a goal, a contact, a formula, a decision, or somebody it is reported to.',
    uk: 'Кожен показник на щось відповідає: на ціль, контакт, формулу, рішення або тому, кому про нього звітують.',
    ru: 'Каждый показатель на что-то отвечает: на цель, контакт, формулу, решение или тому, кому о нём отчитываются.',
  },
  reason: {
    rows: ['R31', 'R32', 'U39'],
    sources: ['klintsevich-2023', 'iso-10004'],
    text: {
      en: 'A number that nobody decides by costs surveys, dashboards and attention, and tires customers with questions. Either a goal needs it, or it can go. Links to what it `may drive` count as use, a mere measurement does not. The rule speaks once another KPI of the project is used.',
      uk: 'Число, за яким ніхто не вирішує, коштує опитувань, панелей і уваги та втомлює клієнтів запитаннями. Або воно потрібне якійсь цілі, або без нього можна обійтися. Зв’язок із тим, на що показник `may drive`, — це використання, саме лише вимірювання — ні. Правило озивається, коли інший показник проєкту використовують.',
      ru: 'Число, по которому никто не решает, стоит опросов, панелей и внимания и утомляет клиентов вопросами. Либо оно нужно какой-то цели, либо без него можно обойтись. Связь с тем, на что показатель `may drive`, — это использование, само измерение — нет. Правило срабатывает, когда другой показатель проекта используют.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Loyalty "Owners stay" { measured by Retention }
  goal Ease "Opening takes minutes"
}

kpi Retention "Customers who stay a year" { metric retention of customer }
kpi AppRating "Rating in the store"
`,
    `strategy Bank "Small business" {
  goal Loyalty "Owners stay" { measured by Retention }
}

kpi Retention "Customers who stay a year" { metric retention of customer }
kpi AppRating "Rating in the store"
kpi Visits "Visits of the page"
kpi Likes "Likes"
kpi Downloads "Downloads of the app"
`,
  ],
  good: [
    `strategy Bank "Small business" {
  goal Loyalty "Owners stay" { measured by Retention }
}

team Board "Management board"

kpi Retention "Customers who stay a year" { metric retention of customer }
kpi Margin "Margin per customer"
kpi Value "Lifetime value" {
  formula Margin * 12
  reported to Board
}
`,
    `kpi AppRating "Rating in the store"
kpi Retention "Customers who stay a year"
`,
  ],
  messages: defineCatalog({
    en: {
      several:
        '{count|# KPI is|# KPIs are} measured for nobody, such as {kpi}: no goal, contact, formula or decision needs them, and they are reported to no one. Say what they are for, or drop them.',
      another: '{kpi} is not needed either.',
      unused:
        '{kpi} is measured for nobody: no goal, contact, formula or decision needs it, and it is reported to no one. Say what it is for, or drop it.',
      fix: 'Measure {goal} by it',
    },
    uk: {
      several:
        'Ні для кого вимірюють {count|# показник|# показники|# показників}, зокрема {kpi}: вони не потрібні жодній цілі, контакту, формулі чи рішенню, і про них нікому не звітують. Скажіть, для чого вони, або відмовтеся від них.',
      another: '{kpi} теж нікому не потрібен.',
      unused:
        '{kpi} вимірюють ні для кого: показник не потрібен жодній цілі, контакту, формулі чи рішенню, і про нього нікому не звітують. Скажіть, для чого він, або відмовтеся від нього.',
      fix: 'Вимірювати ним {goal}',
    },
    ru: {
      several:
        'Ни для кого измеряют {count|# показатель|# показателя|# показателей}, например {kpi}: они не нужны ни цели, ни контакту, ни формуле, ни решению, и о них никому не отчитываются. Скажите, для чего они, или откажитесь от них.',
      another: '{kpi} тоже никому не нужен.',
      unused:
        '{kpi} измеряют ни для кого: показатель не нужен ни цели, ни контакту, ни формуле, ни решению, и о нём никому не отчитываются. Скажите, для чего он, или откажитесь от него.',
      fix: 'Измерять им {goal}',
    },
  }),
  check({ goals }, context) {
    if (context.isBroken()) return;
    const facts = context.facts();
    const unused = unusedKpis(facts);
    if (unused.length === facts.model.kpis.length) return;
    const open = goals.filter(({ measuredBy, qualitative }) => !measuredBy?.length && !qualitative);
    const [first] = unused;
    if (first && unused.length > MOST_SINGLE) {
      context.report(
        'several',
        { count: unused.length, kpi: context.name(first) },
        {
          at: first.nameAt ?? first.source,
          element: first,
          related: unused.slice(1, MOST_RELATED).map((kpi) => ({
            message: context.say('another', { kpi: context.name(kpi) }),
            at: kpi.nameAt ?? kpi.source,
          })),
        },
      );
      return;
    }
    for (const kpi of unused) {
      const spelled = spelledName(kpi);
      const fixes = open.slice(0, spelled === undefined ? 0 : MOST_FIXES).map((goal) => {
        return suggest(context.say('fix', { goal: context.name(goal) }), goal.id, `measured by ${spelled}`);
      });
      context.report('unused', { kpi: context.name(kpi) }, { at: kpi.nameAt ?? kpi.source, element: kpi, fixes });
    }
  },
});
