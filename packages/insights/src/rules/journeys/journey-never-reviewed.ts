import { defineCatalog } from '@touchline/locale';
import type { Rhythm } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { isWorkedOut } from './shared/parts.ts';

export const journeyNeverReviewed = elementRule({
  code: 'journey-never-reviewed',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['ccxp', 'seven-stages'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where maps are reviewed, each of them is.',
    uk: 'Там, де карти переглядають, переглядають кожну.',
    ru: 'Там, где карты пересматривают, пересматривают каждую.',
  },
  reason: {
    rows: ['R2', 'R36'],
    sources: ['ccxp-2021'],
    text: {
      en: 'Managing the experience is a continuous process: a map is true on the day it is drawn. The rule speaks once another journey of the project says when it was reviewed, or how often it is.',
      uk: 'Управління досвідом — процес постійний: карта правдива того дня, коли її намалювали. Правило діє, коли інший шлях проєкту каже, коли його переглянули або як часто переглядають.',
      ru: 'Управление опытом — процесс постоянный: карта верна в тот день, когда её нарисовали. Правило действует, когда другой путь проекта говорит, когда его пересмотрели или как часто пересматривают.',
    },
  },
  bad: [
    `strategy Bank "Small-business banking" {
  vision "The bank an owner recommends to the next owner."
  reviewed every quarter
}

journey "I need money before the season" {
  reviewed 2026-06-30
}

journey "I open a business account" {
  stage "Discover" {
    touchpoint "Sees the offer" via Social
    touchpoint "Compares prices" via Website
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
    touchpoint "Signs" via App
  }
}
`,
  ],
  good: [
    `journey "I need money before the season" {
  reviewed 2026-06-30
}

journey "I open a business account" {
  reviewed every quarter

  stage "Discover" {
    touchpoint "Sees the offer" via Social
    touchpoint "Compares prices" via Website
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
    touchpoint "Signs" via App
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      never:
        'It is not said when {journey} was last reviewed, as it is of other journeys. Say `reviewed` with the day or the rhythm.',
      fix: 'It is reviewed {rhythm}',
    },
    uk: {
      never:
        'Не сказано, коли востаннє переглянули {journey}, хоч про інші шляхи це сказано. Скажіть `reviewed` із днем або ритмом.',
      fix: 'Його переглядають: `{rhythm}`',
    },
    ru: {
      never:
        'Не сказано, когда в последний раз пересматривали {journey}, хотя о других путях это сказано. Скажите `reviewed` с днём или ритмом.',
      fix: 'Его пересматривают: `{rhythm}`',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || journey.reviewed || !isWorkedOut(journey) || context.isBroken(journey.source)) return;
    if (!context.facts().model.journeys.some(({ reviewed }) => reviewed)) return;
    const cadence = context.lookup.strategyOf(journey)?.reviewCadence;
    const rhythm = cadence && rhythmOf(cadence);
    const fixes = rhythm
      ? [
          {
            title: context.say('fix', { rhythm }),
            changes: [],
            additions: [{ to: journey.id, text: `reviewed ${rhythm}` }],
            safe: false,
          },
        ]
      : [];
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('never', { journey: context.name(journey) }, place);
  },
});

/** `every quarter`, as the strategy says it. */
function rhythmOf({ count = 1, unit }: Rhythm): string | undefined {
  if (!unit || unit === 'working-day') return undefined;
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
