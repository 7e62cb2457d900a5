import { defineCatalog } from '@touchline/locale';
import { isCopy, said } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';

export const personaWithoutNeed = elementRule({
  code: 'persona-without-need',
  fixable: true,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'iso-10004'],
  reach: { elements: ['persona'] },
  summary: {
    en: 'A persona says what the customer wants to get done.',
    uk: 'Персона каже, що клієнт хоче зробити.',
    ru: 'Персона говорит, что клиент хочет сделать.',
  },
  reason: {
    rows: ['U27', 'R51', 'U29'],
    sources: ['christensen-2016', 'maltseva-2024'],
    text: {
      en: 'Age, role and income describe people and do not explain what they do: customers choose what gets their job done. A persona without a job, a need, an expectation, a preference or a frustration gives nobody anything to design for, and loyalty that answers no need is bought.',
      uk: 'Вік, роль і дохід описують людей, але не пояснюють їхніх учинків: клієнти обирають те, що розв’язує їхню задачу. Персона без завдання, потреби, очікування, вподобання чи розчарування нікому не підкаже, що робити, а лояльність, яка не відповідає жодній потребі, — куплена.',
      ru: 'Возраст, роль и доход описывают людей, но не объясняют их поступков: клиенты выбирают то, что решает их задачу. Персона без задачи, потребности, ожидания, предпочтения или разочарования никому не подскажет, что делать, а лояльность, которая не отвечает ни одной потребности, — куплена.',
    },
  },
  bad: [
    `persona Olena "Olena, owner of two bakeries" {
  role "Owner, 41"
  facts "Two shops, six employees"
}
`,
  ],
  good: [
    `persona Olena "Olena, owner of two bakeries" {
  role "Owner, 41"
  facts "Two shops, six employees"
  job "Pay suppliers before noon"
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{persona} says who the customer is and not what she or he wants to get done. Write a `job`, a need or an expectation: that is what can be designed for.',
      job: 'Write the job to be done',
      needs: 'Write a need',
    },
    uk: {
      none: '{persona} каже, хто цей клієнт, але не що він хоче зробити. Запишіть `job`, потребу або очікування: саме для них можна щось створити.',
      job: 'Записати завдання клієнта',
      needs: 'Записати потребу',
    },
    ru: {
      none: '{persona} говорит, кто этот клиент, но не что он хочет сделать. Запишите `job`, потребность или ожидание: именно для них можно что-то создать.',
      job: 'Записать задачу клиента',
      needs: 'Записать потребность',
    },
  }),
  check(persona, context) {
    if (said(persona, 'role', 'facts', 'quote', 'alternative').length < 2 || context.isBroken(persona.source)) return;
    // What is taken over is missing in the persona it comes from.
    if (persona.statements?.every(isCopy)) return;
    if (said(persona, 'job', 'needs', 'expects', 'frustration', 'prefers').length > 0) return;
    const fixes = (['job', 'needs'] as const).map((kind) => ({
      title: context.say(kind, {}),
      changes: [],
      additions: [{ to: persona.id, text: `${kind} "…"` }],
      safe: false,
    }));
    const place = { at: persona.nameAt ?? persona.source, element: persona, fixes };
    context.report('none', { persona: context.name(persona) }, place);
  },
});
