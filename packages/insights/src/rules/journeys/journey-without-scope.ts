import { defineCatalog } from '@touchline/locale';
import type { Journey } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { isWorkedOut, names, said } from './shared/parts.ts';
import { answersOf, feedsPlan } from './shared/plan.ts';

export const journeyWithoutScope = elementRule({
  code: 'journey-without-scope',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages', 'ccxp'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'A journey that is worked on says where it starts and where it ends.',
    uk: 'Шлях, над яким працюють, каже, де починається й де закінчується.',
    ru: 'Путь, над которым работают, говорит, где начинается и где заканчивается.',
  },
  reason: {
    rows: ['R41', 'R42'],
    sources: ['klintsevich-2023', 'kalbach-2016'],
    text: {
      en: 'From end to end means something else to every department: marketing begins with the advertisement, service with the complaint. What makes the journey begin, and what has to be true for it to be over, is agreed first; everything else is measured between the two. The rule speaks of journeys with stages that have an owner or that initiatives improve; a stage that lies before or after an event says where the journey lies, too.',
      uk: '«Від початку до кінця» кожен підрозділ розуміє по-своєму: маркетинг починає з реклами, сервіс — зі скарги. Спершу домовляються, з чого шлях починається і що має статися, щоб він скінчився; усе інше міряють між цими двома точками. Правило стосується шляхів з етапами, які мають відповідального або які покращують ініціативи; етап, що лежить перед подією чи після неї, теж каже, де лежить шлях.',
      ru: '«От начала до конца» каждое подразделение понимает по-своему: маркетинг начинает с рекламы, сервис — с жалобы. Сначала договариваются, с чего путь начинается и что должно произойти, чтобы он закончился; всё остальное измеряют между этими двумя точками. Правило касается путей с этапами, у которых есть ответственный или которые улучшают инициативы; этап, лежащий до события или после него, тоже говорит, где лежит путь.',
    },
  },
  bad: [
    `journey "I open a business account" {
  owner Onboarding

  stage "Discover" {
    touchpoint "Sees the offer" via Social
    touchpoint "Compares prices" via Website
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
    touchpoint "Signs" via App
  }
}

team Onboarding
`,
  ],
  good: [
    `journey "I open a business account" {
  starts when "The company is registered"
  ends when "The first supplier is paid"
  owner Onboarding

  stage "Discover" {
    touchpoint "Sees the offer" via Social
    touchpoint "Compares prices" via Website
  }
  stage "Apply" {
    touchpoint "Fills in the form" via App
    touchpoint "Signs" via App
  }
}

team Onboarding
`,
    `journey "I open a business account" {
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
      neither:
        'It is not said where {journey} starts and where it ends, so everyone reads another journey. Say `starts when` and `ends when`.',
      start: 'It is not said where {journey} starts. Say what sets it off: `starts when`.',
      end: 'It is not said where {journey} ends. Say what has to be true for it to be over: `ends when`.',
      fix: 'Say where it starts and ends',
    },
    uk: {
      neither:
        'Не сказано, де {journey} починається й де закінчується, тож кожен читає інший шлях. Скажіть `starts when` і `ends when`.',
      start: 'Не сказано, де {journey} починається. Скажіть, що дає поштовх: `starts when`.',
      end: 'Не сказано, де {journey} закінчується. Скажіть, що має статися, щоб він скінчився: `ends when`.',
      fix: 'Сказати, де він починається й закінчується',
    },
    ru: {
      neither:
        'Не сказано, где {journey} начинается и где заканчивается, поэтому каждый читает другой путь. Скажите `starts when` и `ends when`.',
      start: 'Не сказано, где {journey} начинается. Скажите, что даёт толчок: `starts when`.',
      end: 'Не сказано, где {journey} заканчивается. Скажите, что должно произойти, чтобы он закончился: `ends when`.',
      fix: 'Сказать, где он начинается и заканчивается',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || !isWorkedOut(journey) || context.isBroken(journey.source)) return;
    const isWorkedOn = names(journey.owners) || names(journey.leads) || feedsPlan(journey, answersOf(context.facts()));
    if (!isWorkedOn) return;
    const stages = journey.children.filter((child) => child.kind === 'stage');
    const [first, last] = [stages[0], stages.at(-1)];
    if (stages.some(({ timing }) => timing)) return;
    const starts = hasStart(journey) || (first !== undefined && hasStart(first));
    const ends = hasEnd(journey) || (last !== undefined && hasEnd(last));
    if (starts && ends) return;
    const lines = [...(starts ? [] : ['starts when "…"']), ...(ends ? [] : ['ends when "…"'])];
    const fix = {
      title: context.say('fix', {}),
      changes: [],
      additions: lines.map((text) => ({ to: journey.id, text })),
      safe: false,
    };
    const message = starts ? 'end' : ends ? 'start' : 'neither';
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes: [fix] };
    context.report(message, { journey: context.name(journey) }, place);
  },
});

type Framed = Pick<Journey, 'statements' | 'startsWhen' | 'endsWhen' | 'succeedsWhen'>;

function hasStart(framed: Framed): boolean {
  return Boolean(framed.startsWhen?.length) || said(framed, 'starts-when').length > 0;
}

/** What it succeeds with says when it is over, too. */
function hasEnd(framed: Framed): boolean {
  const isMeasured = Boolean(framed.endsWhen?.length || framed.succeedsWhen?.length);
  return isMeasured || said(framed, 'ends-when', 'succeeds-when').length > 0;
}
