import { defineCatalog } from '@touchline/locale';
import type { Kpi } from '@touchline/model';
import { spelledName } from '../../spelling.ts';
import { walk } from '../../walk.ts';
import { projectRule } from '../rule.ts';
import { isTargeted, known } from './shared/kpis.ts';
import { momentsWithout, servicesOf } from './shared/moments.ts';
import { placeOf } from './shared/together.ts';

export const momentOfTruthWithoutKpi = projectRule({
  code: 'moment-of-truth-without-kpi',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'iso-10004'],
  reach: 'project',
  summary: {
    en: 'Every moment of truth is measured.',
    uk: 'Кожен момент істини вимірюють.',
    ru: 'Каждый момент истины измеряют.',
  },
  reason: {
    rows: ['U20'],
    text: {
      en: 'A touchpoint that makes or breaks the relationship cannot be steered by an average over all of them. Once a project has KPIs with targets, its moments of truth are the first that need one; a KPI of the stage, the journey or the service it uses will do.',
      uk: 'Точкою контакту, де вирішується все, не керують за середнім по всіх. Щойно в проєкті є показники з цілями, моменти істини потребують їх першими; досить показника етапу, шляху або послуги, яку вони використовують.',
      ru: 'Точкой контакта, где решается всё, не управляют по среднему по всем. Как только в проекте есть показатели с целями, моментам истины они нужны в первую очередь; достаточно показателя этапа, пути или услуги, которую они используют.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Signs" via App { moment of truth because "First proof of the promise" }
  touchpoint "Fills in the form" via App
}
kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  target 80% by 2027-03-31
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Signs" via App {
    moment of truth because "First proof of the promise"
    measured by OnboardingCsat
  }
}
kpi OnboardingCsat "Satisfied with opening the account" {
  metric csat of score scale 1..5 top-2-box
  target 80% by 2027-03-31
}
`,
    `journey "I open a business account" {
  touchpoint "Signs" via App { moment of truth because "First proof of the promise" }
}
kpi OnboardingCsat "Satisfied with opening the account"
`,
  ],
  messages: defineCatalog({
    en: {
      one: 'Nothing measures {moment}, though it is a moment of truth: say `measured by …`.',
      many: 'Nothing measures {count|# moment|# moments} of truth in {journey}: {moments}. Say `measured by …`.',
      sibling: 'This one is not measured either.',
      fix: 'Measure it by {kpi}, which measures nothing yet',
    },
    uk: {
      one: 'Ніщо не вимірює {moment}, хоча це момент істини: скажіть `measured by …`.',
      many: 'Ніщо не вимірює {count|# момент|# моменти|# моментів} істини ({journey}): {moments}. Скажіть `measured by …`.',
      sibling: 'Цей теж не вимірюють.',
      fix: 'Вимірювати: {kpi} (цей показник ще нічого не вимірює)',
    },
    ru: {
      one: 'Ничто не измеряет {moment}, хотя это момент истины: скажите `measured by …`.',
      many: 'Ничто не измеряет {count|# момент|# момента|# моментов} истины ({journey}): {moments}. Скажите `measured by …`.',
      sibling: 'Этот тоже не измеряют.',
      fix: 'Измерять: {kpi} (этот показатель ещё ничего не измеряет)',
    },
  }),
  check(_model, context) {
    const { model } = context.facts();
    if (!model.kpis.some(isTargeted)) return;
    let unused: Kpi[] | undefined;
    for (const journey of model.journeys) {
      if (context.isBroken(journey.source)) continue;
      const moments = momentsWithout(journey, (element) => {
        const services = servicesOf(element, context.lookup);
        return [element, ...services].some(({ measuredBy }) => known(measuredBy).length > 0) || hasTargets(element);
      });
      const [moment, ...others] = moments;
      if (!moment) continue;
      unused ??= kpisWithoutPlace();
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
              : unused.slice(0, 3).flatMap((kpi) => {
                  const spelling = spelledName(kpi);
                  if (spelling === undefined) return [];
                  const title = context.say('fix', { kpi: context.name(kpi) });
                  return [
                    {
                      title,
                      changes: [],
                      additions: [{ to: moment.id, text: `measured by ${spelling}` }],
                      safe: false,
                    },
                  ];
                }),
        },
      );
    }

    /** KPIs of single contacts with a target that measure no step, stage or journey yet. */
    function kpisWithoutPlace(): Kpi[] {
      const used = new Set<string | undefined>();
      walk(model, (element) => {
        const isPlace = element.kind === 'step' || element.kind === 'stage' || element.kind === 'journey';
        if (isPlace) for (const { id } of element.measuredBy ?? []) used.add(id);
      });
      return model.kpis.filter((kpi) => isTargeted(kpi) && isOfContact(kpi) && !used.has(kpi.id));
    }
  },
});

function isOfContact(kpi: Kpi): boolean {
  if (kpi.level !== undefined) return kpi.level === 'transaction';
  const { kind, measure } = kpi.metric ?? {};
  return measure === 'duration' || ['csat', 'ces', 'fcr', 'duration'].includes(kind ?? '');
}

const hasTargets = ({ targets }: { targets?: readonly unknown[] | undefined }): boolean => Boolean(targets?.length);
