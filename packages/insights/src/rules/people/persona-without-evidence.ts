import { defineCatalog } from '@touchline/locale';
import { hasEvidence } from '../../evidence.ts';
import { spelledName } from '../../spelling.ts';
import { isCopy } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';

export const personaWithoutEvidence = elementRule({
  code: 'persona-without-evidence',
  fixable: true,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'seven-stages'],
  reach: { elements: ['persona'] },
  summary: {
    en: 'A persona rests on evidence.',
    uk: 'Персона спирається на докази.',
    ru: 'Персона опирается на доказательства.',
  },
  reason: {
    rows: ['R51'],
    sources: ['ccxp-2021', 'pruitt-adlin-2006'],
    text: {
      en: 'A persona sums up what research found; one that nobody can trace to a customer is a character of a novel, and teams that design for it design for themselves. One statement with its evidence is enough. The rule speaks of described personas, once a study is declared or another persona has evidence.',
      uk: 'Персона підсумовує те, що виявило дослідження; та, якої ніхто не виведе від справжнього клієнта, — персонаж роману, і команди, які працюють для неї, працюють для себе. Досить одного твердження з доказом. Правило стосується описаних персон, коли оголошено дослідження або інша персона має докази.',
      ru: 'Персона подытоживает то, что нашло исследование; та, которую никто не выведет от настоящего клиента, — персонаж романа, и команды, которые работают для неё, работают для себя. Достаточно одного утверждения с доказательством. Правило касается описанных персон, когда объявлено исследование или у другой персоны есть доказательства.',
    },
  },
  bad: [
    `persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
  needs "Answers in one message"
}

study Interviews2026 "Interviews with owners" on 2026-05 {
  kind interviews
}
`,
  ],
  good: [
    `persona Olena "Olena, owner of two bakeries" {
  job "Pay suppliers before noon"
  needs "Answers in one message" evidence Interviews2026
}

study Interviews2026 "Interviews with owners" on 2026-05 {
  kind interviews
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'Nothing says how {persona} is known: it may be invented. Name the `evidence` of a need, a job or the persona as a whole.',
      fix: 'It is known from {study}',
    },
    uk: {
      none: 'Ніщо не каже, звідки відома персона {persona}: може, її вигадали. Назвіть `evidence` потреби, завдання або персони в цілому.',
      fix: 'Вона відома з {study}',
    },
    ru: {
      none: 'Ничто не говорит, откуда известна персона {persona}: возможно, её выдумали. Назовите `evidence` потребности, задачи или персоны в целом.',
      fix: 'Она известна из {study}',
    },
  }),
  check(persona, context) {
    const { model } = context.facts();
    const { statements = [] } = persona;
    if (statements.length < 2 || context.isBroken(persona.source)) return;
    // What is taken over is missing in the persona it comes from.
    if (statements.every(isCopy)) return;
    if (hasEvidence(persona) || statements.some(hasEvidence)) return;
    const others = model.personas.some((each) => hasEvidence(each) || each.statements?.some(hasEvidence));
    if (model.studies.length === 0 && !others) return;
    const isStudied = [...model.studies, ...model.insights].some((each) => {
      return [...(each.about ?? []), ...('for' in each ? (each.for ?? []) : [])].some(({ id }) => id === persona.id);
    });
    if (isStudied) return;
    const fixes = model.studies.slice(0, 3).flatMap((study) => {
      const spelled = spelledName(study);
      if (spelled === undefined) return [];
      const title = context.say('fix', { study: context.name(study) });
      return [{ title, changes: [], additions: [{ to: persona.id, text: `evidence ${spelled}` }], safe: false }];
    });
    const place = { at: persona.nameAt ?? persona.source, element: persona, fixes };
    context.report('none', { persona: context.name(persona) }, place);
  },
});
