import { defineCatalog } from '@touchline/locale';
import { isCopy } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';

export const personaAddsNothing = elementRule({
  code: 'persona-adds-nothing',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['persona'] },
  summary: {
    en: 'A persona differs from the one it is like.',
    uk: 'Персона чимось відрізняється від тієї, на яку схожа.',
    ru: 'Персона чем-то отличается от той, на которую похожа.',
  },
  reason: {
    rows: ['R51', 'U31'],
    sources: ['pruitt-adlin-2006'],
    text: {
      en: 'Personas are kept apart because they want different things. One that takes everything over from another with `like` and says nothing of its own is that other one: what is designed for the first is designed for both.',
      uk: 'Персон розрізняють, бо вони хочуть різного. Та, що переймає все від іншої через `like` і нічого не каже сама, нею і є: зроблене для першої зроблено для обох.',
      ru: 'Персон различают, потому что они хотят разного. Та, что перенимает всё у другой через `like` и ничего не говорит сама, ею и является: сделанное для первой сделано для обеих.',
    },
  },
  bad: [
    `persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
}

persona Petro "Petro, sole trader" like Olena
`,
  ],
  good: [
    `persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
}

persona Petro "Petro, sole trader" like Olena {
  needs "A human on the phone"
}
`,
  ],
  messages: defineCatalog({
    en: {
      same: '{persona} says nothing that {other} does not say. Write what this customer wants differently, or leave the persona out.',
      fix: 'Write what is different',
    },
    uk: {
      same: '{persona} не каже нічого, чого не каже {other}. Запишіть, чого цей клієнт хоче інакше, або приберіть персону.',
      fix: 'Записати, що інакше',
    },
    ru: {
      same: '{persona} не говорит ничего, чего не говорит {other}. Запишите, чего этот клиент хочет иначе, либо уберите персону.',
      fix: 'Записать, что иначе',
    },
  }),
  check(persona, context) {
    const other = context.lookup.declaration(persona.like?.id);
    if (!other || context.isBroken(persona.source)) return;
    if (persona.statements?.some((statement) => !isCopy(statement)) || persona.links?.length) return;
    const fix = {
      title: context.say('fix', {}),
      changes: [],
      additions: [{ to: persona.id, text: 'needs "…"' }],
      safe: false,
    };
    const place = { at: persona.nameAt ?? persona.source, element: persona, fixes: [fix] };
    context.report('same', { persona: context.name(persona), other: context.name(other) }, place);
  },
});
