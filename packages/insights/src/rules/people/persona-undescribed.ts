import { defineCatalog } from '@touchline/locale';
import type { Persona } from '@touchline/model';
import { elementRule } from '../rule.ts';

export const personaUndescribed = elementRule({
  code: 'persona-undescribed',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['persona'] },
  summary: {
    en: 'Where personas are described, each is.',
    uk: 'Там, де персон описують, описано кожну.',
    ru: 'Там, где персон описывают, описана каждая.',
  },
  reason: {
    rows: ['R51', 'U27'],
    text: {
      en: 'A journey for somebody who is only a name is a journey of everybody. The rule speaks of personas that a journey is for, once another persona is described or a strategy is declared.',
      uk: 'Шлях для того, хто є лише іменем, — це шлях для всіх. Правило стосується персон, для яких є шлях, коли описано іншу персону або оголошено стратегію.',
      ru: 'Путь для того, кто есть лишь имя, — это путь для всех. Правило касается персон, для которых есть путь, когда описана другая персона или объявлена стратегия.',
    },
  },
  bad: [
    `journey "I open a business account" for Olena, Petro {
  touchpoint "Fills in the form" via App
}

persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
}

persona Petro "Petro, sole trader"
`,
  ],
  good: [
    `journey "I open a business account" for Olena, Petro {
  touchpoint "Fills in the form" via App
}

persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
}

persona Petro "Petro, sole trader" like Olena {
  needs "A human on the phone"
}
`,
    `journey "I open a business account" for Olena {
  touchpoint "Fills in the form" via App
}

persona Olena "Olena, owner of two bakeries"
`,
  ],
  messages: defineCatalog({
    en: {
      empty: '{persona} has a journey and is not described. Write a `job` or a need, or take them over with `like`.',
      job: 'Write the job to be done',
      needs: 'Write a need',
    },
    uk: {
      empty: 'Персона {persona} має шлях, але не описана. Запишіть `job` чи потребу або перейміть їх через `like`.',
      job: 'Записати завдання клієнта',
      needs: 'Записати потребу',
    },
    ru: {
      empty:
        'У персоны {persona} есть путь, но она не описана. Запишите `job` или потребность либо переймите их через `like`.',
      job: 'Записать задачу клиента',
      needs: 'Записать потребность',
    },
  }),
  check(persona, context) {
    const { model } = context.facts();
    if (isDescribed(persona) || context.isBroken(persona.source)) return;
    if (!model.journeys.some((journey) => journey.for?.some(({ id }) => id === persona.id))) return;
    if (model.strategies.length === 0 && !model.personas.some(isDescribed)) return;
    const fixes = (['job', 'needs'] as const).map((kind) => ({
      title: context.say(kind, {}),
      changes: [],
      additions: [{ to: persona.id, text: `${kind} "…"` }],
      safe: false,
    }));
    const place = { at: persona.nameAt ?? persona.source, element: persona, fixes };
    context.report('empty', { persona: context.name(persona) }, place);
  },
});

/** A link may lead to where the persona is described. */
function isDescribed({ statements, links }: Persona): boolean {
  return Boolean(statements?.length || links?.length);
}
