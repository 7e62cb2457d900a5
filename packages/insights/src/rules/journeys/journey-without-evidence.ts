import { defineCatalog } from '@touchline/locale';
import { type Journey, within } from '@touchline/model';
import { hasEvidence } from '../../evidence.ts';
import { spelledName } from '../../spelling.ts';
import { elementRule, type RuleContext } from '../rule.ts';
import { partsOf } from './shared/parts.ts';
import { answersOf, feedsPlan } from './shared/plan.ts';

export const journeyWithoutEvidence = elementRule({
  code: 'journey-without-evidence',
  fixable: true,
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp', 'iso-10004'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'A map that the plan rests on rests on something itself.',
    uk: 'Карта, на яку спирається план, сама на щось спирається.',
    ru: 'Карта, на которую опирается план, сама на что-то опирается.',
  },
  reason: {
    rows: ['R51', 'R49', 'R30'],
    sources: ['ccxp-2021', 'kalbach-2016'],
    text: {
      en: 'A map from a workshop shows what colleagues believe. That is a fair beginning; money is spent on it only once customers have been asked or watched. The rule speaks of journeys of today that initiatives improve and in which nothing at all names its evidence, and about which no study, insight or complaint is recorded.',
      uk: 'Карта з семінару показує, у що вірять колеги. Це добрий початок; але гроші витрачають на неї лише тоді, коли клієнтів запитали або за ними спостерігали. Правило стосується шляхів сьогодення, які покращують ініціативи, де ніщо не називає доказів і про які не записано ні дослідження, ні висновку, ні скарг.',
      ru: 'Карта с семинара показывает, во что верят коллеги. Это хорошее начало; но деньги тратят на неё лишь тогда, когда клиентов спросили или за ними наблюдали. Правило касается путей настоящего, которые улучшают инициативы, где ничто не называет доказательств и о которых не записано ни исследования, ни вывода, ни жалоб.',
    },
  },
  bad: [
    `journey OpenAccount "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    feeling 1 "annoyed"
    pain "Types the same data twice" high
  }
}

initiative "Prefill forms from the registry" {
  improves OpenAccount.FillForm
}

study Interviews2026 "Interviews with owners" on 2026-05 {
  kind interviews
}
`,
  ],
  good: [
    `journey OpenAccount "I open a business account" {
  touchpoint FillForm "Fills in the form" via App {
    feeling 1 "annoyed" evidence Interviews2026
    pain "Types the same data twice" high
  }
}

initiative "Prefill forms from the registry" {
  improves OpenAccount.FillForm
}

study Interviews2026 "Interviews with owners" on 2026-05 {
  kind interviews
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: 'The plan improves {journey}, and nothing in it says how it is known: it may be what colleagues believe. Name the `evidence`, or ask customers first.',
      fix: 'It is known from {study}',
    },
    uk: {
      none: 'План покращує {journey}, а в ньому ніщо не каже, звідки це відомо: може, у це лише вірять колеги. Назвіть `evidence` або спершу запитайте клієнтів.',
      fix: 'Це відомо з {study}',
    },
    ru: {
      none: 'План улучшает {journey}, а в нём ничто не говорит, откуда это известно: возможно, в это лишь верят коллеги. Назовите `evidence` либо сначала спросите клиентов.',
      fix: 'Это известно из {study}',
    },
  }),
  check(journey, context) {
    if (journey.state === 'to-be' || journey.state === 'research' || context.isBroken()) return;
    if (!feedsPlan(journey, answersOf(context.facts())) || isEvidenced(journey) || isStudied(journey, context)) return;
    const fixes = context.model.studies.slice(0, 3).flatMap((study) => {
      const spelled = spelledName(study);
      if (spelled === undefined) return [];
      const title = context.say('fix', { study: context.name(study) });
      return [{ title, changes: [], additions: [{ to: journey.id, text: `evidence ${spelled}` }], safe: false }];
    });
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('none', { journey: context.name(journey) }, place);
  },
});

function isEvidenced(journey: Journey): boolean {
  const isSaid = partsOf(journey).all.some(({ element }) => {
    return [element, ...(element.feelings ?? []), element.moment ?? {}].some(hasEvidence);
  });
  if (isSaid) return true;
  for (const { element } of within(journey)) if ('evidence' in element && hasEvidence(element)) return true;
  return false;
}

/** A study, an insight or complaints are about it. */
function isStudied({ id }: Journey, { model }: RuleContext): boolean {
  const complaints = model.assessments.flatMap(({ statements = [] }) => statements);
  return [...model.studies, ...model.insights, ...model.assessments, ...complaints].some(({ about }) =>
    about?.some((each) => each.id === id || each.id?.startsWith(`${id}.`)),
  );
}
