import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { names } from '../journeys/shared/parts.ts';
import { elementRule } from '../rule.ts';

export const personaWithoutSegment = elementRule({
  code: 'persona-without-segment',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: { elements: ['persona'] },
  summary: {
    en: 'Where personas belong to segments, each does.',
    uk: 'Там, де персони належать до сегментів, належить кожна.',
    ru: 'Там, где персоны относятся к сегментам, относится каждая.',
  },
  reason: {
    rows: ['U33', 'U31'],
    text: {
      en: 'The segment says how many customers a persona stands for and what they are worth; without it, what is designed for the persona cannot be weighed. The rule speaks once another persona says its segment.',
      uk: 'Сегмент каже, скільки клієнтів стоїть за персоною і чого вони варті; без нього не зважити того, що для неї роблять. Правило діє, коли інша персона називає свій сегмент.',
      ru: 'Сегмент говорит, сколько клиентов стоит за персоной и чего они стоят; без него не взвесить того, что для неё делают. Правило действует, когда другая персона называет свой сегмент.',
    },
  },
  bad: [
    `segment Smb "Small business" {
  behaviour "Logs in daily"
  purchases "Account and card"
}

persona Olena "Olena, owner of two bakeries" of Smb {
  job "Pay suppliers before noon"
}

persona Marta "Marta, accountant" {
  job "Close five sets of books by the fifth"
}
`,
  ],
  good: [
    `segment Smb "Small business" {
  behaviour "Logs in daily"
  purchases "Account and card"
}

persona Olena "Olena, owner of two bakeries" of Smb {
  job "Pay suppliers before noon"
}

persona Marta "Marta, accountant" of Smb {
  job "Close five sets of books by the fifth"
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'It is not said which segment {persona} stands for, so nobody knows how many customers this is about. Say `of`.',
      fix: 'It is of {segment}',
    },
    uk: {
      none: 'Не сказано, який сегмент представляє {persona}, тож невідомо, скількох клієнтів це стосується. Скажіть `of`.',
      fix: 'Її сегмент — {segment}',
    },
    ru: {
      none: 'Не сказано, какой сегмент представляет {persona}, поэтому неизвестно, скольких клиентов это касается. Скажите `of`.',
      fix: 'Её сегмент — {segment}',
    },
  }),
  check(persona, context) {
    const { model } = context.facts();
    if (names(persona.of) || context.isBroken(persona.source)) return;
    if (model.segments.length === 0 || !model.personas.some(({ of }) => names(of))) return;
    const fixes = model.segments.slice(0, 3).flatMap((segment) => {
      const spelled = spelledName(segment);
      if (spelled === undefined) return [];
      const title = context.say('fix', { segment: context.name(segment) });
      return [{ title, changes: [], additions: [{ to: persona.id, text: `of ${spelled}` }], safe: false }];
    });
    const place = { at: persona.nameAt ?? persona.source, element: persona, fixes };
    context.report('none', { persona: context.name(persona) }, place);
  },
});
