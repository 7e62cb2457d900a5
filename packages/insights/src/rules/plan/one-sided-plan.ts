import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { adding } from '../strategy/shared/offers.ts';
import { scopesOf } from '../strategy/shared/scopes.ts';

/** Two initiatives are no plan to judge the balance of. */
const LEAST_INITIATIVES = 3;

export const oneSidedPlan = projectRule({
  code: 'one-sided-plan',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'A plan both studies the experience and improves it.',
    uk: 'План і вивчає досвід, і поліпшує його.',
    ru: 'План и изучает опыт, и улучшает его.',
  },
  reason: {
    rows: ['R3'],
    sources: ['klintsevich-2023'],
    text: {
      en: 'Managing customer experience is a set of activities to analyse interactions and to improve them. A plan that only researches ends in a shelf of reports; one that only builds, in a project that has no study, assessment or data either, improves what it believes to be wrong. Said only of the plan of a strategy whose initiatives tell their kind.',
      uk: 'Управління клієнтським досвідом — це заходи, що аналізують взаємодію і поліпшують її. План, який лише досліджує, закінчується полицею звітів; план, який лише будує в проєкті без досліджень, оцінок і даних, поліпшує те, що вважає поганим. Про це йдеться лише в плані стратегії, ініціативи якої називають свій вид.',
      ru: 'Управление клиентским опытом — это мероприятия, которые анализируют взаимодействие и улучшают его. План, который только исследует, кончается полкой отчётов; план, который только строит в проекте без исследований, оценок и данных, улучшает то, что считает плохим. Об этом говорится лишь в плане стратегии, инициативы которой называют свой вид.',
    },
  },
  bad: [
    `strategy Bank "Small business"

initiative Forms "One-page form" { kind process }
initiative Status "Status in the app" { kind technology }
initiative Calculator "Price calculator" { kind product }
`,
    `strategy Bank "Small business"

initiative Talks "Interviews with owners" { kind research }
initiative Diary "Diary study" { kind research }
initiative Mystery "Mystery shopping" { kind research }
`,
  ],
  good: [
    `strategy Bank "Small business"

initiative Forms "One-page form" { kind process }
initiative Status "Status in the app" { kind technology }
initiative Visits "Advisers visit one customer a month" { kind research }
`,
    `strategy Bank "Small business"

study Interviews "Interviews with owners" { kind interviews }

initiative Forms "One-page form" { kind process }
initiative Status "Status in the app" { kind technology }
initiative Calculator "Price calculator" { kind product }
`,
  ],
  messages: defineCatalog({
    en: {
      research:
        'All {count|# initiative|# initiatives} of the plan are research: nothing will change for the customer. Plan what follows from it.',
      improvement:
        'All {count|# initiative|# initiatives} of the plan change something, and neither a study nor a review of it is planned: nobody will learn whether customers wanted it. Plan some `kind research`.',
      fixResearch: 'Plan research',
      fixImprovement: 'Plan an improvement of a process',
    },
    uk: {
      research:
        'Усі ініціативи плану ({count|#|#|#}) — дослідження: для клієнта нічого не зміниться. Заплануйте те, що з них випливає.',
      improvement:
        'Усі ініціативи плану ({count|#|#|#}) щось змінюють, а вивчати досвід ніхто не збирається: ніхто не дізнається, чи клієнти цього хотіли. Заплануйте щось виду `kind research`.',
      fixResearch: 'Запланувати дослідження',
      fixImprovement: 'Запланувати поліпшення процесу',
    },
    ru: {
      research:
        'Все инициативы плана ({count|#|#|#}) — исследования: для клиента ничего не изменится. Запланируйте то, что из них следует.',
      improvement:
        'Все инициативы плана ({count|#|#|#}) что-то меняют, а изучать опыт никто не собирается: никто не узнает, хотели ли этого клиенты. Запланируйте что-нибудь вида `kind research`.',
      fixResearch: 'Запланировать исследование',
      fixImprovement: 'Запланировать улучшение процесса',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    const studied = [model.studies, model.assessments, model.data, model.insights].some((list) => list.length > 0);
    for (const { strategy, initiatives } of scopesOf(model)) {
      const planned = initiatives.filter(({ status }) => status !== 'dropped');
      const kinds = new Set(planned.map(({ initiativeKind }) => initiativeKind));
      const [first] = planned;
      if (!first || !strategy || planned.length < LEAST_INITIATIVES || kinds.has(undefined) || kinds.has('other'))
        continue;
      const isResearch = kinds.has('research');
      if (isResearch ? kinds.size > 1 : studied || model.reviews.length > 0) continue;
      const kind = isResearch ? 'process' : 'research';
      context.report(
        isResearch ? 'research' : 'improvement',
        { count: planned.length },
        {
          at: first.nameAt ?? first.source,
          element: strategy,
          fixes: [
            adding(
              context.say(isResearch ? 'fixImprovement' : 'fixResearch', {}),
              `initiative "…" {\n  kind ${kind}\n}`,
            ),
          ],
        },
      );
    }
  },
});
