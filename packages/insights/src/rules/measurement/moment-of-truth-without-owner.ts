import { defineCatalog } from '@touchline/locale';
import type { Stage, Step } from '@touchline/model';
import { statementsOf } from '@touchline/model';
import { stepsIn } from '../../checklist/facts.ts';
import { projectRule } from '../rule.ts';
import { byFrequency, known, responsible } from './shared/kpis.ts';
import { momentsWithout, servicesOf } from './shared/moments.ts';
import { placeOf } from './shared/together.ts';

export const momentOfTruthWithoutOwner = projectRule({
  code: 'moment-of-truth-without-owner',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'strict',
  frameworks: ['ccxp'],
  reach: 'project',
  summary: {
    en: 'Somebody answers for every moment of truth.',
    uk: 'За кожен момент істини хтось відповідає.',
    ru: 'За каждый момент истины кто-то отвечает.',
  },
  reason: {
    rows: ['U20', 'U36'],
    text: {
      en: 'Where several departments touch the customer at the decisive moment, everybody improves a part and nobody the whole. One owner, of the moment, its stage or its journey, is asked when it fails.',
      uk: 'Коли у вирішальний момент клієнта торкаються кілька підрозділів, кожен поліпшує свою частину, а цілого — ніхто. Один відповідальний за момент, його етап або шлях знає, що питатимуть його.',
      ru: 'Когда в решающий момент клиента касаются несколько подразделений, каждое улучшает свою часть, а целое — никто. Один ответственный за момент, его этап или путь знает, что спросят с него.',
    },
  },
  bad: [
    `team Onboarding
journey "I open a business account" {
  touchpoint "Fills in the form" via App { owner Onboarding }
  touchpoint "Signs" via App {
    moment of truth because "First proof of the promise"
    frontstage "Checks the signature" by Onboarding
  }
}
`,
  ],
  good: [
    `team Onboarding
journey "I open a business account" {
  owner Onboarding
  touchpoint "Signs" via App { moment of truth because "First proof of the promise" }
}
`,
    `journey "I open a business account" {
  touchpoint "Signs" via App { moment of truth because "First proof of the promise" }
}
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'Nobody answers for {moment}, though it is a moment of truth: name an `owner`.',
      many: 'Nobody answers for {count|# moment|# moments} of truth in {journey}: {moments}. Name an `owner`.',
      sibling: 'Nobody answers for this one either.',
      fix: 'Make {team} its owner',
    },
    uk: {
      one: 'За {moment} ніхто не відповідає, хоча це момент істини: назвіть `owner`.',
      many: 'Ніхто не відповідає за {count|# момент|# моменти|# моментів} істини ({journey}): {moments}. Назвіть `owner`.',
      sibling: 'За цей теж ніхто не відповідає.',
      fix: 'Відповідальний: {team}',
    },
    ru: {
      one: 'За {moment} никто не отвечает, хотя это момент истины: назовите `owner`.',
      many: 'Никто не отвечает за {count|# момент|# момента|# моментов} истины ({journey}): {moments}. Назовите `owner`.',
      sibling: 'За этот тоже никто не отвечает.',
      fix: 'Ответственный: {team}',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    const isOwned = model.journeys.some((journey) =>
      [journey, ...stepsIn(journey)].some((each) => responsible(each).length > 0),
    );
    if (!isOwned && model.strategies.length === 0) return;
    for (const journey of model.journeys) {
      if (context.isBroken(journey.source)) continue;
      const moments = momentsWithout(journey, (element) => {
        const services = servicesOf(element, context.lookup);
        return [element, ...services, ...channelsOf(element)].some((each) => responsible(each).length > 0);
      });
      const [moment, ...others] = moments;
      if (!moment) continue;
      context.report(
        others.length === 0 ? 'one' : 'many',
        {
          moment: context.name(moment),
          moments: moments.slice(0, 5).map(context.name),
          count: moments.length,
          journey: context.name(journey),
        },
        {
          at: placeOf(moment),
          element: moment,
          related: others.map((other) => ({ message: context.say('sibling', {}), at: placeOf(other) })),
          fixes:
            others.length > 0
              ? []
              : candidates(moment, stepsIn(journey)).map((team) => ({
                  title: context.say('fix', { team }),
                  changes: [],
                  additions: [{ to: moment.id, text: `owner ${team}` }],
                  safe: false,
                })),
        },
      );
    }

    /** A contact through one channel is the affair of whoever answers for the channel. */
    function channelsOf({ via }: { via?: Step['via'] }) {
      const [only, ...more] = via ?? [];
      const channel = more.length === 0 ? context.lookup.declaration(only?.id) : undefined;
      return channel?.kind === 'channel' ? [channel] : [];
    }
  },
});

/** Who works at the moment; else who answers for other steps of the journey. */
function candidates(moment: Stage | Step, steps: readonly Step[]): string[] {
  const own = moment.kind === 'stage' ? stepsIn(moment) : [moment];
  const atWork = own.flatMap((step) => statementsOf(step, 'frontstage', 'backstage').flatMap(({ by }) => known(by)));
  return byFrequency(atWork.length > 0 ? atWork : steps.flatMap(responsible)).slice(0, 2);
}
