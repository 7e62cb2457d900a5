import { defineCatalog } from '@touchline/locale';
import type { Journey, Stage, Step } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { gather } from './shared/gather.ts';
import { feelingsOf, type InnerStage, partsOf } from './shared/parts.ts';

const code = 'to-be-stage-without-positive';

export const toBeStageWithoutPositive = elementRule({
  code,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['seven-stages'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'In a journey to be every stage has a good moment.',
    uk: 'У шляху «як має бути» на кожному етапі є приємна мить.',
    ru: 'В пути «как должно быть» на каждом этапе есть приятный момент.',
  },
  reason: {
    rows: ['R46'],
    sources: ['klintsevich-2023', 'kahneman-1993'],
    text: {
      en: 'A journey to be is meant to leave positive, memorable impressions at every stage; people remember peaks and the end, so a stage that stays below the middle of the scale from its first to its last step is remembered for that. Only stages whose feelings are scored are looked at; a `peak` counts as a good moment, and where customers leave by an exit nobody is asked to be happy.',
      uk: 'Шлях «як має бути» покликаний лишати приємні, пам’ятні враження на кожному етапі; люди пам’ятають піки й кінець, тож етап, який від першого до останнього кроку лишається нижче середини шкали, саме цим і запам’ятається. Розглядаються лише етапи, де почуття мають оцінку; `peak` вважається приємною миттю, а там, де клієнти йдуть через вихід, радості ні від кого не чекають.',
      ru: 'Путь «как должно быть» призван оставлять приятные, запоминающиеся впечатления на каждом этапе; люди помнят пики и конец, поэтому этап, который от первого до последнего шага остаётся ниже середины шкалы, именно этим и запомнится. Рассматриваются только этапы, где чувства оценены; `peak` считается приятным моментом, а там, где клиенты уходят через выход, радости ни от кого не ждут.',
    },
  },
  bad: [
    `journey Outage "My internet is down" as-is {
  stage Notice "Notices" {
    step "Restarts the phone" feeling 2 "annoyed"
    touchpoint "Looks for news of an outage" via Website feeling 2 "unsure"
  }
  stage Call "Calls" {
    touchpoint AskBot "Asks the chatbot" via Chat feeling 2 "sceptical"
  }
}

journey Outage2027 "My internet is down, 2027" to-be of Outage {
  change Call.AskBot {
    feeling 4 "surprised"
  }
}
`,
  ],
  good: [
    `journey Outage "My internet is down" as-is {
  stage Notice "Notices" {
    step "Restarts the phone" feeling 2 "annoyed"
    touchpoint LookForNews "Looks for news of an outage" via Website feeling 2 "unsure"
  }
  stage Call "Calls" {
    touchpoint AskBot "Asks the chatbot" via Chat feeling 2 "sceptical"
  }
}

journey Outage2027 "My internet is down, 2027" to-be of Outage {
  change Notice.LookForNews {
    feeling 3.5 "knows what is going on"
  }

  change Call.AskBot {
    feeling 4 "surprised"
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      stages:
        '{count|Stage|Stages} {stages} {count|has|have} no good moment even in the journey to be: all feelings stay below the middle of the scale. Design one step that customers will like to remember.',
    },
    uk: {
      stages:
        '{count|На етапі|На етапах|На етапах} {stages} немає приємної миті навіть у шляху «як має бути»: усі почуття нижче середини шкали. Задумайте хоча б один крок, про який приємно згадати.',
    },
    ru: {
      stages:
        '{count|На этапе|На этапах|На этапах} {stages} нет приятного момента даже в пути «как должно быть»: все чувства ниже середины шкалы. Задумайте хотя бы один шаг, о котором приятно вспомнить.',
    },
  }),
  check(journey, context) {
    if (journey.state !== 'to-be' || context.isBroken()) return;
    const { min, max } = context.lookup.scaleOf(journey);
    const found = partsOf(journey).stages.filter((stage) => staysBelow(stage, (min + max) / 2));
    // What the journey to be inherits stands elsewhere: the finding is its own.
    gather({ code, container: journey, most: 0, label: context.name }, found, (each, place) => {
      const parameters = { count: each.length, stages: each.map(({ element }) => context.name(element)) };
      context.report('stages', parameters, place);
    });
  },
});

function staysBelow({ element, steps }: InnerStage, middle: number): boolean {
  const lived: readonly (Journey | Stage | Step)[] = [element, ...steps.filter(({ exit }) => !exit)];
  if (lived.some(({ moment }) => moment?.mark === 'peak')) return false;
  const feelings = lived.flatMap(feelingsOf);
  const scores = feelings.flatMap(({ score, becomes }) => [score ?? [], becomes ?? []].flat());
  const isScored = scores.length > 0 && feelings.every(({ score }) => score !== undefined);
  return isScored && Math.max(...scores) < middle;
}
