import { defineCatalog, label } from '@touchline/locale';
import { ContextArea, statementsOf } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { adding } from './shared/offers.ts';
import { scopesOf } from './shared/scopes.ts';
import { tell } from './shared/tell.ts';

const code = 'objective-without-context';

export const objectiveWithoutContext = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'An objective says what it takes into account: mission, organisation, business or market.',
    uk: 'Орієнтир каже, що він враховує: місію, організацію, специфіку бізнесу чи ринок.',
    ru: 'Ориентир говорит, что он учитывает: миссию, организацию, специфику бизнеса или рынок.',
  },
  reason: {
    rows: ['R12'],
    text: {
      en: 'Objectives are set with the mission, the structure, the specifics of the business and its surroundings in view. Where that is said, a change outside or inside leads at once to the objectives it touches; an objective without it is looked at again by chance.',
      uk: 'Орієнтири обирають з огляду на місію, структуру, специфіку бізнесу та його оточення. Там, де це сказано, зміна ззовні чи всередині одразу веде до орієнтирів, яких вона стосується; до інших повертаються хіба випадково.',
      ru: 'Ориентиры выбирают с учётом миссии, структуры, специфики бизнеса и его окружения. Там, где это сказано, изменение снаружи или внутри сразу ведёт к ориентирам, которых оно касается; к остальным возвращаются разве что случайно.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  context market "Two app-only competitors entered in 2025."
  objective KeepShare "Hold market share" { considers market }
  objective RaiseProfit "Earn more with the customers we have"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  context market "Two app-only competitors entered in 2025."
  objective KeepShare "Hold market share" { considers market }
  objective RaiseProfit "Earn more with the customers we have" { considers business }
}
`,
    `strategy Bank "Small business" {
  context market "Two app-only competitors entered in 2025."
  objective KeepShare "Hold market share"
  objective RaiseProfit "Earn more with the customers we have"
}
`,
  ],
  messages: defineCatalog({
    en: {
      context:
        'The objective {name} does not say what it takes into account, others do: `considers mission`, `organisation`, `business` or `market`.',
      many: '{count|# objective does|# objectives do} not say what they take into account, among them {names}; others do: `considers market`.',
      fix: 'It considers: {area}',
    },
    uk: {
      context:
        'Орієнтир {name} не каже, що він враховує, хоча інші кажуть: `considers mission`, `organisation`, `business` або `market`.',
      many: '{count|# орієнтир не каже|# орієнтири не кажуть|# орієнтирів не кажуть}, що вони враховують, зокрема {names}; інші кажуть: `considers market`.',
      fix: 'Враховує: {area}',
    },
    ru: {
      context:
        'Ориентир {name} не говорит, что он учитывает, хотя другие говорят: `considers mission`, `organisation`, `business` или `market`.',
      many: '{count|# ориентир не говорит|# ориентира не говорят|# ориентиров не говорят}, что они учитывают, среди них {names}; другие говорят: `considers market`.',
      fix: 'Учитывает: {area}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    for (const { strategy, objectives } of scopesOf(context.facts().model)) {
      const silent = objectives.filter(({ considers }) => !considers?.length);
      if (silent.length === objectives.length) continue;
      const written = strategy ? statementsOf(strategy, 'context', 'mission') : [];
      const areas = ContextArea.options.filter((area) =>
        written.some(({ kind, category }) => (kind === 'mission' ? area === 'mission' : area === category)),
      );
      tell(silent, {
        code,
        context,
        container: strategy,
        one: (objective, place) => {
          const fixes = areas.slice(0, 3).map((area) => {
            const title = context.say('fix', { area: label(context.language, 'context', area) });
            return adding(title, `considers ${area}`, objective.id);
          });
          context.report('context', { name: context.name(objective) }, { ...place, fixes });
        },
        many: (counted, place) => context.report('many', counted, place),
      });
    }
  },
});
