import { defineCatalog } from '@touchline/locale';
import { touchpointsOf } from '../../maturity/touchpoints.ts';
import { talksOf } from '../../talks.ts';
import { elementRule } from '../rule.ts';

const MOST_FIXES = 3;

export const toBeOneWay = elementRule({
  code: 'to-be-one-way',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['five-levels'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'A to-be journey has a touchpoint at which both sides talk.',
    uk: 'Бажаний шлях має точку контакту, де говорять обидві сторони.',
    ru: 'В желаемом пути есть точка контакта, где говорят обе стороны.',
  },
  reason: {
    rows: ['R22'],
    sources: ['klintsevich-2023'],
    text: {
      en: 'The way up the levels of interaction leads from one-way messages to a dialogue: only where the customer can answer does the company learn what is needed. A design in which every contact runs in one direction stays at the level of announcements. It speaks only when the map says of every touchpoint how it talks.',
      uk: 'Шлях угору рівнями взаємодії веде від односторонніх повідомлень до діалогу: лише там, де клієнт може відповісти, компанія дізнається, що йому потрібно. Задум, у якому кожен контакт іде в один бік, лишається на рівні оголошень. Правило озивається, лише коли про кожну точку контакту сказано, хто в ній говорить.',
      ru: 'Путь вверх по уровням взаимодействия ведёт от односторонних сообщений к диалогу: только там, где клиент может ответить, компания узнаёт, что ему нужно. Замысел, в котором каждый контакт идёт в одну сторону, остаётся на уровне объявлений. Правило говорит, только когда о каждой точке контакта сказано, кто в ней говорит.',
    },
  },
  bad: [
    `journey Decide "I wait for the decision" as-is {
  touchpoint Letter "Gets the letter" via Post
}

journey Decide2027 "I wait for the decision, 2027" to-be of Decide {
  add after Letter touchpoint "Gets the reasons" via Email
}

channel Post { kind letter  talks outbound }
channel Email { kind email  talks outbound }
`,
  ],
  good: [
    `journey Decide "I wait for the decision" as-is {
  touchpoint Letter "Gets the letter" via Post
}

journey Decide2027 "I wait for the decision, 2027" to-be of Decide {
  change Letter { via App }
}

channel Post { kind letter  talks outbound }
channel App { kind app  talks two-way }
`,
    `journey Decide "I wait for the decision" as-is {
  touchpoint Letter "Gets the letter" via Post
}

journey Decide2027 "I wait for the decision, 2027" to-be of Decide {
  add after Letter touchpoint "Asks the adviser"
}

channel Post { kind letter  talks outbound }
`,
  ],
  messages: defineCatalog({
    en: {
      monologue:
        'At {count|the only touchpoint|none of the # touchpoints} of {journey} {count|only one side talks|do both sides talk}: design at least one where the customer can answer.',
      fix: 'Let both sides talk at {touchpoint}',
    },
    uk: {
      monologue:
        'У шляху {journey} {count|# точка контакту|# точки контакту|# точок контакту}, і в жодній не говорять обидві сторони: задумайте хоча б одну, де клієнт може відповісти.',
      fix: 'Нехай у {touchpoint} говорять обидві сторони',
    },
    ru: {
      monologue:
        'В пути {journey} {count|# точка контакта|# точки контакта|# точек контакта}, и ни в одной не говорят обе стороны: задумайте хотя бы одну, где клиент может ответить.',
      fix: 'Пусть в {touchpoint} говорят обе стороны',
    },
  }),
  check(journey, context) {
    if (journey.state !== 'to-be' || context.isBroken(journey.source)) return;
    const touchpoints = touchpointsOf([journey]);
    if (touchpoints.length === 0) return;
    for (const { step, around } of touchpoints) {
      const talks = talksOf(context.lookup, step, around);
      if (talks === undefined || talks === 'two-way') return;
    }
    // What is inherited stands in the journey of today, and is right there.
    const own = touchpoints.filter(
      ({ step: { origin, talks } }) => talks === undefined && origin?.how !== 'kept' && origin?.how !== 'changed',
    );
    context.report(
      'monologue',
      { journey: context.name(journey), count: touchpoints.length },
      {
        at: journey.nameAt ?? journey.source,
        element: journey,
        fixes: own.slice(0, MOST_FIXES).map(({ step }) => ({
          title: context.say('fix', { touchpoint: context.name(step) }),
          changes: [],
          additions: [{ to: step.id, text: 'talks two-way' }],
          safe: false,
        })),
      },
    );
  },
});
