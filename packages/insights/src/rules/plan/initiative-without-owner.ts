import { defineCatalog } from '@touchline/locale';
import type { Initiative, Model, Team } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { adding, offers } from '../strategy/shared/offers.ts';
import { hasOwner, idsOf, scopesOf } from '../strategy/shared/scopes.ts';
import { tell } from '../strategy/shared/tell.ts';
import { isOpen, rolloutsOf } from './shared/schedule.ts';

const code = 'initiative-without-owner';

export const initiativeWithoutOwner = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'Every initiative has an owner.',
    uk: 'Кожна ініціатива має відповідального.',
    ru: 'У каждой инициативы есть ответственный.',
  },
  reason: {
    rows: ['R33'],
    text: {
      en: 'A plan is steps, people and dates. Customers meet several departments on one journey, so an initiative that belongs to all of them belongs to none: nobody misses it when it does not happen. The owner of its rollout counts as well; finished and dropped initiatives are not asked.',
      uk: 'План — це кроки, люди й дати. На одному шляху клієнт має справу з кількома підрозділами, тож ініціатива, яка належить усім, не належить нікому: ніхто не помітить, якщо її не буде. Відповідальний за хвилю впровадження теж рахується; завершені й скасовані ініціативи не розглядають.',
      ru: 'План — это шаги, люди и даты. На одном пути клиент имеет дело с несколькими подразделениями, поэтому инициатива, которая принадлежит всем, не принадлежит никому: никто не заметит, если её не будет. Ответственный за волну внедрения тоже считается; завершённые и отменённые инициативы не рассматриваются.',
    },
  },
  bad: [
    `team Onboarding "Onboarding"

initiative Forms "One-page form" { owner Onboarding }
initiative Letters "Reasons in every refusal"
`,
    `strategy Bank "Small business"

initiative "One-page form"
initiative "Reasons in every refusal"
initiative "Status in the app"
initiative "Price calculator"
`,
  ],
  good: [
    `team Onboarding "Onboarding"

rollout Core "Core changes" { owner Onboarding }
initiative Forms "One-page form" { owner Onboarding }
initiative Letters "Reasons in every refusal" in Core
initiative Calls "Calls on Sundays" { status dropped }
`,
    `initiative "One-page form"
`,
  ],
  messages: defineCatalog({
    en: {
      owner: 'Initiative {name} has no owner: what belongs to nobody does not happen. Say `owner …`.',
      none: 'None of the {count|# initiative|# initiatives} has an owner: what belongs to nobody does not happen. Say `owner …` in each, or in their rollout.',
      many: '{count|# initiative has|# initiatives have} no owner, among them {names}: what belongs to nobody does not happen. Say `owner …`.',
      fix: 'Let {team} own it',
    },
    uk: {
      owner: 'Ініціатива {name} не має відповідального: за нічийну справу ніхто не береться. Напишіть `owner …`.',
      none: 'Жодна з {count|# ініціативи|# ініціатив|# ініціатив} не має відповідального: за нічийну справу ніхто не береться. Напишіть `owner …` у кожній або в їхній хвилі впровадження.',
      many: '{count|# ініціатива не має|# ініціативи не мають|# ініціатив не мають} відповідального, зокрема {names}: за нічийну справу ніхто не береться. Напишіть `owner …`.',
      fix: 'Нехай відповідає {team}',
    },
    ru: {
      owner: 'У инициативы {name} нет ответственного: за ничьё дело никто не берётся. Напишите `owner …`.',
      none: 'Ни у одной из {count|# инициативы|# инициатив|# инициатив} нет ответственного: за ничьё дело никто не берётся. Напишите `owner …` в каждой или в их волне внедрения.',
      many: 'У {count|# инициативы|# инициатив|# инициатив} нет ответственного, среди них {names}: за ничьё дело никто не берётся. Напишите `owner …`.',
      fix: 'Пусть отвечает {team}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    for (const { strategy, initiatives } of scopesOf(model)) {
      const isOwned = (each: Initiative) => hasOwner(each) || rolloutsOf(each, context.model).some(hasOwner);
      const ownerless = initiatives.filter((each) => isOpen(each) && !isOwned(each));
      if (!strategy && !initiatives.some(isOwned)) continue;
      tell(ownerless, {
        code,
        context,
        container: strategy,
        one: (initiative, place) => {
          const fixes = offers(candidates(initiative, context.model), (spelling, team) =>
            adding(context.say('fix', { team: context.name(team) }), `owner ${spelling}`, initiative.id),
          );
          context.report('owner', { name: context.name(initiative) }, { ...place, fixes });
        },
        many: (counted, place) =>
          initiatives.some(isOwned)
            ? context.report('many', counted, place)
            : context.report('none', { count: counted.count }, place),
      });
    }
  },
});

/** First the teams that own what the initiative is for, then the others. */
function candidates(initiative: Initiative, { goals, themes, journeys, teams }: Model): Team[] {
  const aims = new Set(idsOf(initiative.supports));
  const places = idsOf(initiative.improves);
  const related = [...goals, ...themes, ...journeys].filter(
    ({ id }) => aims.has(id) || places.some((place) => place === id || place.startsWith(`${id}.`)),
  );
  const near = new Set(related.flatMap(({ owners }) => idsOf(owners)));
  return [...teams.filter(({ id }) => near.has(id)), ...teams];
}
