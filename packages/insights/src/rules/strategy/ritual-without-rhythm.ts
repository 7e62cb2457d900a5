import { defineCatalog, formatModelRhythm } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { adding } from './shared/offers.ts';

export const ritualWithoutRhythm = elementRule({
  code: 'ritual-without-rhythm',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: { elements: ['ritual'] },
  summary: {
    en: 'A ritual says how often it is held, or what sets it off.',
    uk: 'Ритуал каже, як часто його проводять або що його спричиняє.',
    ru: 'Ритуал говорит, как часто его проводят или что его вызывает.',
  },
  reason: {
    rows: ['R2', 'R36'],
    text: {
      en: 'Rituals carry a customer culture because they come back: every month a director listens to calls, whenever a customer leaves somebody writes. What has no rhythm and no occasion is a good idea, and the first thing a busy quarter forgets.',
      uk: 'Ритуали тримають клієнтську культуру, бо повторюються: щомісяця директор слухає дзвінки, коли клієнт іде, хтось йому пише. Те, що не має ні ритму, ні нагоди, — добра ідея, про яку напружений квартал забуде першою.',
      ru: 'Ритуалы держат клиентскую культуру, потому что повторяются: каждый месяц директор слушает звонки, когда клиент уходит, кто-то ему пишет. То, у чего нет ни ритма, ни повода, — хорошая идея, о которой напряжённый квартал забудет первой.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  reviewed every quarter
  ritual Mystery "Leadership opens an account as a customer"
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  reviewed every quarter
  ritual Mystery "Leadership opens an account as a customer" { every quarter }
  ritual Letter "The director writes" { whenever "A customer closes the account" }
}
`,
  ],
  messages: defineCatalog({
    en: {
      rhythm:
        'The ritual {name} says neither how often it is held nor what sets it off, so it will be forgotten: `every month`, or `whenever "…"`.',
      often: 'Hold it as often as the strategy is reviewed: {rhythm}',
      occasion: 'Say what sets it off',
    },
    uk: {
      rhythm:
        'Ритуал {name} не каже ні як часто його проводять, ні що його спричиняє, тож про нього забудуть: `every month` або `whenever "…"`.',
      often: 'Проводити так само часто, як переглядають стратегію: {rhythm}',
      occasion: 'Сказати, що його спричиняє',
    },
    ru: {
      rhythm:
        'Ритуал {name} не говорит ни как часто его проводят, ни что его вызывает, поэтому о нём забудут: `every month` или `whenever "…"`.',
      often: 'Проводить так же часто, как пересматривают стратегию: {rhythm}',
      occasion: 'Сказать, что его вызывает',
    },
  }),
  check(ritual, context) {
    if (ritual.rhythm || context.isBroken(ritual.source)) return;
    const cadence = context.lookup.strategyOf(ritual)?.reviewCadence;
    const often = cadence?.unit
      ? [
          adding(
            context.say('often', { rhythm: formatModelRhythm(context.language, cadence) }),
            cadence.spelling,
            ritual.id,
          ),
        ]
      : [];
    context.report(
      'rhythm',
      { name: context.name(ritual) },
      {
        at: ritual.nameAt ?? ritual.source,
        element: ritual,
        fixes: [...often, adding(context.say('occasion', {}), 'whenever "…"', ritual.id)],
      },
    );
  },
});
