import { defineCatalog } from '@touchline/locale';
import { type Initiative, statementsOf } from '@touchline/model';
import { projectRule } from '../rule.ts';
import { adding, offers } from '../strategy/shared/offers.ts';
import { idsOf, isSaid, scopesOf } from '../strategy/shared/scopes.ts';
import { tell } from '../strategy/shared/tell.ts';
import { isOpen } from './shared/schedule.ts';

const code = 'initiative-without-goal';

export const initiativeWithoutGoal = projectRule({
  code,
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages', 'ccxp'],
  reach: 'project',
  summary: {
    en: 'Every initiative says what it is good for: a goal, a pain, a part of a journey, an effect.',
    uk: 'Кожна ініціатива каже, навіщо вона: ціль, больова точка, частина шляху, ефект.',
    ru: 'Каждая инициатива говорит, зачем она: цель, болевая точка, часть пути, эффект.',
  },
  reason: {
    rows: ['R15', 'R33'],
    text: {
      en: 'A plan of action follows from a strategy. An initiative that supports no goal, takes away no pain and promises no effect came from elsewhere: it may be worth doing, but nobody can say when it was worth it.',
      uk: 'План дій випливає зі стратегії. Ініціатива, яка не підтримує жодної цілі, не знімає болю й не обіцяє ефекту, прийшла звідкись іще: може, вона й корисна, та ніхто не скаже, чи вона себе виправдала.',
      ru: 'План действий вытекает из стратегии. Инициатива, которая не поддерживает ни одной цели, не снимает боли и не обещает эффекта, пришла откуда-то ещё: может, она и полезна, но никто не скажет, оправдала ли она себя.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
}

initiative Forms "One-page form" { supports Ease }
initiative Portal "New portal"
`,
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
}

initiative Forms "One-page form"
initiative Portal "New portal"
`,
  ],
  good: [
    `strategy Bank "Small business" {
  goal Ease "Opening takes minutes"
}

initiative Forms "One-page form" {
  supports Ease
  depends on Contract
}

initiative Contract "Contract with the registry"
initiative Calls "Fewer forms" { expected effect "Fewer calls on Mondays" }
`,
    `initiative Forms "One-page form"
initiative Portal "New portal"
`,
  ],
  messages: defineCatalog({
    en: {
      goal: 'Initiative {name} does not say what it is good for. Say which goal it `supports`, which pain it `addresses`, or its `expected effect`.',
      none: 'The strategy has goals, and no initiative says what it is good for: say in each which goal it `supports` or which pain it `addresses`.',
      many: '{count|# initiative does|# initiatives do} not say what they are good for, among them {names}: say which goal they `supports` or which pain they `addresses`.',
      fix: 'Let it support {aim}',
    },
    uk: {
      goal: 'Ініціатива {name} не каже, навіщо вона. Скажіть, яку ціль вона підтримує (`supports`), який біль знімає (`addresses`) або який ефект дасть (`expected effect`).',
      none: 'Стратегія має цілі, але жодна ініціатива не каже, навіщо вона: скажіть у кожній, яку ціль вона підтримує (`supports`) або який біль знімає (`addresses`).',
      many: '{count|# ініціатива не каже|# ініціативи не кажуть|# ініціатив не кажуть}, навіщо вони, зокрема {names}: скажіть, яку ціль вони підтримують (`supports`) або який біль знімають (`addresses`).',
      fix: 'Нехай підтримує {aim}',
    },
    ru: {
      goal: 'Инициатива {name} не говорит, зачем она. Скажите, какую цель она поддерживает (`supports`), какую боль снимает (`addresses`) или какой эффект даст (`expected effect`).',
      none: 'У стратегии есть цели, но ни одна инициатива не говорит, зачем она: скажите в каждой, какую цель она поддерживает (`supports`) или какую боль снимает (`addresses`).',
      many: '{count|# инициатива не говорит|# инициативы не говорят|# инициатив не говорят}, зачем они, среди них {names}: скажите, какую цель они поддерживают (`supports`) или какую боль снимают (`addresses`).',
      fix: 'Пусть поддерживает {aim}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const { model } = context.facts();
    const needed = new Set(model.initiatives.flatMap(({ dependsOn }) => idsOf(dependsOn)));
    for (const { strategy, goals, themes, initiatives } of scopesOf(model)) {
      const isFor = (each: Initiative): boolean => hasPurpose(each) || needed.has(each.id);
      const loose = initiatives.filter((each) => isOpen(each) && !isFor(each));
      const linked = initiatives.some(hasPurpose);
      if (goals.length === 0 && !linked) continue;
      tell(loose, {
        code,
        context,
        container: strategy,
        most: linked ? 3 : 1,
        one: (initiative, place) => {
          const fixes = offers([...themes, ...goals], (spelling, aim) =>
            adding(context.say('fix', { aim: context.name(aim) }), `supports ${spelling}`, initiative.id),
          );
          context.report('goal', { name: context.name(initiative) }, { ...place, fixes });
        },
        many: (counted, place) => (linked ? context.report('many', counted, place) : context.report('none', {}, place)),
      });
    }
  },
});

function hasPurpose(initiative: Initiative): boolean {
  const { supports, improves, addresses, effects, closes, measuredBy } = initiative;
  const inWords = statementsOf(initiative, 'expected-effect', 'purpose', 'because').some(({ unknown }) => !unknown);
  return (
    [supports, improves, addresses, measuredBy].some(isSaid) || Boolean(effects?.length || closes?.length) || inWords
  );
}
