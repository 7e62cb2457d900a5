import { defineCatalog } from '@touchline/locale';
import { type Feeling, within } from '@touchline/model';
import { hasEvidence } from '../../evidence.ts';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { feelingsOf, isCopy, partsOf } from './shared/parts.ts';

export const assumedCurve = elementRule({
  code: 'assumed-curve',
  fixable: true,
  category: 'practice',
  severity: 'info',
  preset: 'all',
  reach: { elements: ['journey'] },
  summary: {
    en: 'Where a map names evidence, its curve of feelings has some.',
    uk: 'Там, де карта називає докази, їх має і крива почуттів.',
    ru: 'Там, где карта называет доказательства, они есть и у кривой чувств.',
  },
  reason: {
    rows: ['R5', 'R51'],
    sources: ['ccxp-2021', 'kalbach-2016'],
    text: {
      en: 'The curve is the part of a map that people remember, and the part that is easiest to make up. Where pains and needs rest on studies and not one of five or more scores does, it looks more certain than it is. Evidence of the journey or of a stage counts for its feelings.',
      uk: 'Крива — це те на карті, що люди запам’ятовують, і те, що найлегше вигадати. Якщо болі й потреби спираються на дослідження, а з п’яти чи більше оцінок жодна, вона здається певнішою, ніж є. Докази шляху чи етапу рахуються і для їхніх почуттів.',
      ru: 'Кривая — это то на карте, что люди запоминают, и то, что легче всего выдумать. Если боли и потребности опираются на исследования, а из пяти или более оценок ни одна, она кажется надёжнее, чем есть. Доказательства пути или этапа считаются и для их чувств.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social feeling 3
  touchpoint "Compares prices" via Website feeling 2.6
  touchpoint "Fills in the form" via App feeling 1 {
    pain "Types the same data twice" medium evidence Interviews2026
  }
  touchpoint "Signs" via App feeling 4
  touchpoint "Pays the first supplier" via App feeling 4.6
}

study Interviews2026 "Interviews with owners" on 2026-05 {
  kind interviews
}
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social feeling 3
  touchpoint "Compares prices" via Website feeling 2.6
  touchpoint "Fills in the form" via App feeling 1 evidence Interviews2026
  touchpoint "Signs" via App feeling 4
  touchpoint "Pays the first supplier" via App feeling 4.6
}

study Interviews2026 "Interviews with owners" on 2026-05 {
  kind interviews
}
`,
  ],
  messages: defineCatalog({
    en: {
      assumed:
        'Not one of the {count|# scored feeling|# scored feelings} in {journey} names its evidence, although other statements do: the curve is assumed. Ask customers how it felt, at least at the lowest point.',
      fix: 'The lowest point is known from {study}',
    },
    uk: {
      assumed:
        'Жодне з {count|# оціненого почуття|# оцінених почуттів|# оцінених почуттів} у {journey} не називає доказів, хоч інші твердження називають: крива припущена. Запитайте клієнтів, що вони відчували, хоча б у найнижчій точці.',
      fix: 'Найнижча точка відома з {study}',
    },
    ru: {
      assumed:
        'Ни одно из {count|# оценённого чувства|# оценённых чувств|# оценённых чувств} в {journey} не называет доказательств, хотя другие утверждения называют: кривая предположена. Спросите клиентов, что они чувствовали, хотя бы в самой низкой точке.',
      fix: 'Самая низкая точка известна из {study}',
    },
  }),
  check(journey, context) {
    if (journey.state === 'to-be' || hasEvidence(journey) || context.isBroken(journey.source)) return;
    const parts = partsOf(journey).all.filter(({ element }) => !isCopy(element));
    if (parts.some(({ element }) => element.kind === 'stage' && hasEvidence(element))) return;
    const scored = parts.flatMap(({ element }) => feelingsOf(element).filter(({ score }) => score !== undefined));
    if (scored.length < 5 || scored.some(hasEvidence) || !namesEvidence(journey)) return;
    const lowest = scored.reduce((low, each) => (scoreOf(each) < scoreOf(low) ? each : low));
    const fixes = context.model.studies.slice(0, 3).flatMap((study) => {
      const spelled = spelledName(study);
      if (spelled === undefined) return [];
      const end = { ...lowest.at, line: lowest.at.endLine, column: lowest.at.endColumn };
      const title = context.say('fix', { study: context.name(study) });
      return [{ title, changes: [{ at: end, text: ` evidence ${spelled}` }], safe: false }];
    });
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('assumed', { count: scored.length, journey: context.name(journey) }, place);
  },
});

const scoreOf = ({ score, becomes }: Feeling): number => Math.min(score ?? Infinity, becomes ?? Infinity);

function namesEvidence(journey: Parameters<typeof within>[0]): boolean {
  for (const { element } of within(journey)) if ('evidence' in element && hasEvidence(element)) return true;
  return false;
}
