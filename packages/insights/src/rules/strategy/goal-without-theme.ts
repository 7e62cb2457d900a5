import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { adding, offers } from './shared/offers.ts';
import { aimsOf, idsOf, scopesOf, workers } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'goal-without-theme';

export const goalWithoutTheme = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Where a strategy has themes, one of them leads to every goal.',
    uk: 'Якщо стратегія має напрями, до кожної цілі веде якийсь із них.',
    ru: 'Если у стратегии есть направления, к каждой цели ведёт какое-то из них.',
  },
  reason: {
    rows: ['R15', 'R32'],
    text: {
      en: 'In the table of goals and themes an empty column is a wish: the goal stands in the strategy and no direction of it leads there. It will be missed without anybody having done something wrong.',
      uk: 'Порожній стовпець у таблиці цілей і напрямів — це побажання: ціль стоїть у стратегії, а жоден її напрям туди не веде. Її не досягнуть, і ніхто при цьому нічого не зробить не так.',
      ru: 'Пустой столбец в таблице целей и направлений — это пожелание: цель стоит в стратегии, а ни одно её направление туда не ведёт. Её не достигнут, и никто при этом ничего не сделает не так.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
  theme Paperless "No paper in onboarding" { supports Ease }
}
`,
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
  theme Paperless "No paper in onboarding" { supports Ease }
}

initiative "Call whoever leaves" {
  supports Stay
  status dropped
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
  theme Paperless "No paper in onboarding" { supports Ease, Stay }
}
`,
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
  theme Paperless "No paper in onboarding" { supports Ease }
}

initiative "Call whoever leaves" { supports Stay }
`,
  ],
  messages: defineCatalog({
    en: {
      goal: 'No theme leads to the goal {name}, and nothing else supports it: it is a wish. Say which theme `supports` it, or choose a new one.',
      many: 'No theme leads to {count|# goal|# goals}, among them {names}, and nothing else supports them: say which themes `supports` them.',
      fix: 'Let {theme} support it',
    },
    uk: {
      goal: 'До цілі {name} не веде жоден напрям, і ніщо інше її не підтримує: це побажання. Скажіть, який напрям її підтримує (`supports`), або оберіть новий.',
      many: 'Жоден напрям не веде до {count|# цілі|# цілей|# цілей}, зокрема {names}, і ніщо інше їх не підтримує: скажіть, які напрями їх підтримують (`supports`).',
      fix: 'Нехай її підтримує {theme}',
    },
    ru: {
      goal: 'К цели {name} не ведёт ни одно направление, и ничто другое её не поддерживает: это пожелание. Скажите, какое направление её поддерживает (`supports`), или выберите новое.',
      many: 'Ни одно направление не ведёт к {count|# цели|# целям|# целям}, среди них {names}, и ничто другое их не поддерживает: скажите, какие направления их поддерживают (`supports`).',
      fix: 'Пусть её поддерживает {theme}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const served = aimsOf(context.model)(workers(context.model));
    for (const { strategy, goals, themes } of scopesOf(context.facts().model)) {
      const linked = new Set(themes.flatMap(({ supports }) => idsOf(supports)));
      // The themes say what they are for: only then a goal among them stands out.
      if (!goals.some(({ id }) => linked.has(id))) continue;
      tell(
        goals.filter(({ id }) => !served.has(id)),
        {
          code,
          context,
          container: strategy,
          one: (goal, place) => {
            const spelling = spelledName(goal);
            const fixes = offers(spelling ? themes : [], (_, theme) =>
              adding(context.say('fix', { theme: context.name(theme) }), `supports ${spelling}`, theme.id),
            );
            context.report('goal', { name: context.name(goal) }, { ...place, fixes });
          },
          many: (counted, place) => context.report('many', counted, place),
        },
      );
    }
  },
});
