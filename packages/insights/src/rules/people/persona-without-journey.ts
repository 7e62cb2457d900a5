import { defineCatalog } from '@touchline/locale';
import type { Model, Reference } from '@touchline/model';
import { onceFor } from '../../once.ts';
import { spelledName } from '../../spelling.ts';
import { partsOf } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';

export const personaWithoutJourney = elementRule({
  code: 'persona-without-journey',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['persona'] },
  summary: {
    en: 'Where journeys say whose they are, every persona goes one.',
    uk: 'Там, де шляхи кажуть, чиї вони, свій шлях має кожна персона.',
    ru: 'Там, где пути говорят, чьи они, свой путь есть у каждой персоны.',
  },
  reason: {
    rows: ['R40', 'U31'],
    text: {
      en: 'A persona that goes no journey decorates a wall: nobody has looked at the company with her eyes. The rule speaks of described personas once a journey is for another one; a journey for the persona’s segment counts.',
      uk: 'Персона, яка не йде жодним шляхом, лише прикрашає стіну: її очима на компанію ще ніхто не дивився. Правило стосується описаних персон, коли якийсь шлях призначено для іншої; шлях для сегмента персони теж рахується.',
      ru: 'Персона, которая не идёт ни одним путём, лишь украшает стену: её глазами на компанию ещё никто не смотрел. Правило касается описанных персон, когда какой-то путь предназначен для другой; путь для сегмента персоны тоже считается.',
    },
  },
  bad: [
    `journey "I open a business account" for Olena {
  touchpoint "Fills in the form" via App
}

persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
}

persona Marta "Marta, accountant" {
  job "Close five sets of books by the fifth"
}
`,
  ],
  good: [
    `journey "I open a business account" for Olena, Marta {
  touchpoint "Fills in the form" via App
}

persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
}

persona Marta "Marta, accountant" {
  job "Close five sets of books by the fifth"
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'No journey is for {persona}: nobody has looked at the company with these eyes. Draw the journey, or say `for` in one of those there are.',
      fix: 'Draw a journey for {persona}',
    },
    uk: {
      none: 'Жоден шлях не призначено для персони {persona}: цими очима на компанію ще ніхто не дивився. Намалюйте шлях або скажіть `for` в одному з наявних.',
      fix: 'Намалювати шлях для персони {persona}',
    },
    ru: {
      none: 'Ни один путь не предназначен для персоны {persona}: этими глазами на компанию ещё никто не смотрел. Нарисуйте путь или скажите `for` в одном из имеющихся.',
      fix: 'Нарисовать путь для персоны {persona}',
    },
  }),
  check(persona, context) {
    const { model } = context.facts();
    if (!persona.statements?.length || context.isBroken()) return;
    const walking = walkersOf(model);
    if (!model.personas.some(({ id }) => walking.has(id)) || walking.has(persona.id)) return;
    if (persona.of?.some(({ id }) => id !== undefined && walking.has(id))) return;
    const spelled = spelledName(persona);
    const fix = {
      title: context.say('fix', { persona: context.name(persona) }),
      changes: [],
      additions: [{ text: `journey "…" for ${spelled}` }],
      safe: false,
    };
    const place = { at: persona.nameAt ?? persona.source, element: persona };
    context.report(
      'none',
      { persona: context.name(persona) },
      spelled === undefined ? place : { ...place, fixes: [fix] },
    );
  },
});

/** Ids of all whose journeys there are, as a whole or in a stage or a feeling. */
const walkersOf = onceFor((model: Model): ReadonlySet<string> => {
  const walkers = new Set<string>();
  const walk = (references: readonly Reference[] = []): void => {
    for (const { id } of references) if (id !== undefined) walkers.add(id);
  };
  for (const journey of model.journeys) {
    walk(journey.for);
    for (const { element } of partsOf(journey).all) {
      walk(element.onlyFor);
      for (const { as } of element.feelings ?? []) walk(as);
    }
  }
  return walkers;
});
