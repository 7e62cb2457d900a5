import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';
import { adding, offers } from './shared/offers.ts';
import { idsOf, scopesOf, supporters } from './shared/scopes.ts';

export const unusedBaseObjective = projectRule({
  code: 'unused-base-objective',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: 'project',
  summary: {
    en: 'Every base objective carries something: another objective builds on it or something supports it.',
    uk: 'Кожен базовий орієнтир щось тримає: на нього спирається інший або його щось підтримує.',
    ru: 'Каждый базовый ориентир что-то держит: на него опирается другой или его что-то поддерживает.',
  },
  reason: {
    rows: ['R10', 'R11'],
    text: {
      en: 'Objectives are a system: base ones, such as the viability of the business, carry specific ones. An objective that builds on nothing is a base; when others are built and this one carries nothing, either its link was forgotten or it is a fine word that no part of the strategy serves.',
      uk: 'Орієнтири — це система: базові, як-от життєздатність бізнесу, тримають специфічні. Орієнтир, що ні на що не спирається, — базовий; якщо інші пов’язано, а цей нічого не тримає, то або забули про зв’язок, або це гарне слово, якому не служить жодна частина стратегії.',
      ru: 'Ориентиры — это система: базовые, например жизнеспособность бизнеса, держат специфические. Ориентир, который ни на что не опирается, — базовый; если другие связаны, а этот ничего не держит, то либо забыли о связи, либо это красивое слово, которому не служит ни одна часть стратегии.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  objective Viability "Stay the first choice"
  objective KeepShare "Hold market share" builds on Viability
  objective Simplicity "Be simple"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  objective Viability "Stay the first choice"
  objective KeepShare "Hold market share" builds on Viability
  objective Simplicity "Be simple"
  goal Ease "Opening takes minutes" { supports Simplicity }
}
`,
    `strategy Bank "Small business" {
  objective Viability "Stay the first choice"
  objective Simplicity "Be simple"
}
`,
  ],
  messages: defineCatalog({
    en: {
      unused:
        'Nothing builds on the objective {name} and nothing supports it, while others build on each other. Say what it `builds on`, let something build on it, or leave it out.',
      fix: 'Let it build on {base}',
    },
    uk: {
      unused:
        'На орієнтир {name} ніщо не спирається і ніщо його не підтримує, тоді як інші пов’язано. Скажіть, на що спирається він (`builds on`), зіпріть щось на нього або приберіть його.',
      fix: 'Нехай спирається на {base}',
    },
    ru: {
      unused:
        'На ориентир {name} ничто не опирается и ничто его не поддерживает, тогда как другие связаны. Скажите, на что опирается он (`builds on`), оприте что-нибудь на него или уберите его.',
      fix: 'Пусть опирается на {base}',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const supported = new Set(supporters(context.model).flatMap(({ supports }) => idsOf(supports)));
    for (const { objectives } of scopesOf(context.facts().model)) {
      const carriers = new Set(objectives.flatMap(({ buildsOn }) => idsOf(buildsOn)));
      if (carriers.size === 0) continue;
      const bases = objectives.filter(({ id, buildsOn }) => carriers.has(id) && !buildsOn?.length);
      for (const objective of objectives) {
        const { id, buildsOn } = objective;
        if (buildsOn?.length || carriers.has(id) || supported.has(id)) continue;
        context.report(
          'unused',
          { name: context.name(objective) },
          {
            at: objective.nameAt ?? objective.source,
            element: objective,
            fixes: offers(bases, (spelling, base) =>
              adding(context.say('fix', { base: context.name(base) }), `builds on ${spelling}`, id),
            ),
          },
        );
      }
    }
  },
});
