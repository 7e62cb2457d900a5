import { defineCatalog } from '@touchline/locale';
import type { Goal, Theme } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { adding, offers } from './shared/offers.ts';
import { idsOf, isSaid, scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'theme-supports-nothing';

export const themeSupportsNothing = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Every theme supports a goal.',
    uk: 'Кожен напрям підтримує якусь ціль.',
    ru: 'Каждое направление поддерживает какую-то цель.',
  },
  reason: {
    rows: ['R15', 'R32'],
    text: {
      en: 'A theme is a direction chosen to reach goals. One that supports none cannot be judged: it goes on as long as somebody likes it, and its initiatives compete for people and money with those that lead somewhere.',
      uk: 'Напрям обирають, щоб досягти цілей. Напрям, який не підтримує жодної, неможливо оцінити: він триває, доки комусь подобається, а його ініціативи змагаються за людей і гроші з тими, що кудись ведуть.',
      ru: 'Направление выбирают, чтобы достичь целей. Направление, которое не поддерживает ни одной, нельзя оценить: оно длится, пока кому-то нравится, а его инициативы соперничают за людей и деньги с теми, что куда-то ведут.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
  theme Paperless "No paper in onboarding" { supports Ease }
  theme Known "Every employee knows the customer"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
  goal Stay "Owners stay"
  theme Paperless "No paper in onboarding" { supports Ease }
  theme Known "Every employee knows the customer" { supports Stay }
}
`,
    `strategy Bank "Small business" {
  theme Paperless "No paper in onboarding"
}
`,
  ],
  messages: defineCatalog({
    en: {
      theme: 'Theme {name} supports no goal: nobody can tell whether it is worth its effort. Say `supports …`.',
      none: 'No theme says which goal it supports: nobody can tell which of them is worth its effort. Say `supports …` in each.',
      many: '{count|# theme supports|# themes support} no goal, among them {names}: nobody can tell whether they are worth their effort.',
      fix: 'Let it support {goal}',
    },
    uk: {
      theme: 'Напрям {name} не підтримує жодної цілі: ніхто не скаже, чи він вартий зусиль. Напишіть `supports …`.',
      none: 'Жоден напрям не каже, яку ціль він підтримує: ніхто не скаже, який із них вартий зусиль. Напишіть `supports …` у кожному.',
      many: '{count|# напрям не підтримує|# напрями не підтримують|# напрямів не підтримують} жодної цілі, зокрема {names}: ніхто не скаже, чи вони варті зусиль.',
      fix: 'Нехай підтримує {goal}',
    },
    ru: {
      theme:
        'Направление {name} не поддерживает ни одной цели: никто не скажет, стоит ли оно усилий. Напишите `supports …`.',
      none: 'Ни одно направление не говорит, какую цель оно поддерживает: никто не скажет, какое из них стоит усилий. Напишите `supports …` в каждом.',
      many: '{count|# направление не поддерживает|# направления не поддерживают|# направлений не поддерживают} ни одной цели, среди них {names}: никто не скажет, стоят ли они усилий.',
      fix: 'Пусть поддерживает {goal}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, objectives, goals, themes } of scopesOf(context.facts().model)) {
      const loose = goals.length > 0 ? themes.filter(({ supports }) => !isSaid(supports)) : [];
      // Where nothing is linked at all, the goals beside their objectives are the finding.
      const areGoalsLoose = objectives.length > 0 && !goals.some(({ supports }) => isSaid(supports));
      const areAll = loose.length === themes.length;
      if (areGoalsLoose && areAll) continue;
      tell(loose, {
        code,
        context,
        container: strategy,
        most: areAll ? 1 : 3,
        one: (theme, place) => {
          const fixes = offers(nearest(theme, goals), (spelling, goal) =>
            adding(context.say('fix', { goal: context.name(goal) }), `supports ${spelling}`, theme.id),
          );
          context.report('theme', { name: context.name(theme) }, { ...place, fixes });
        },
        many: (counted, place) => (areAll ? context.report('none', {}, place) : context.report('many', counted, place)),
      });
    }
  },
});

/** Goals with a KPI of the theme come first. */
function nearest({ measuredBy }: Theme, goals: readonly Goal[]): Goal[] {
  const kpis = new Set(idsOf(measuredBy));
  const shares = (goal: Goal): number => Number(idsOf(goal.measuredBy).some((id) => kpis.has(id)));
  return [...goals].sort((a, b) => shares(b) - shares(a));
}
