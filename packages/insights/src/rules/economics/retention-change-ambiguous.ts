import { defineCatalog, formatPercent, formatPercentagePoints } from '@touchline/locale';
import { isAmbiguous } from '../../claims/sources.ts';
import { retentionChanges } from '../../economics/payback.ts';
import { latestValue } from '../../kpi/latest-value.ts';
import { projectRule } from '../rule.ts';

export const retentionChangeAmbiguous = projectRule({
  code: 'retention-change-ambiguous',
  fixable: true,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  dependsOnToday: true,
  reach: 'project',
  summary: {
    en: 'A change of retention says whether it is meant in points or in percent.',
    uk: 'Зміна утримання каже, чи йдеться про пункти, чи про відсотки.',
    ru: 'Изменение удержания говорит, идёт ли речь о пунктах или о процентах.',
  },
  reason: {
    rows: ['U4'],
    sources: ['reichheld-sasser-1990', 'gupta-lehmann-2003'],
    text: {
      en: 'Five points on top of 80 % are 85 %, five percent of them are 84 %. With a margin of 100 and a discount rate of 10 % the first makes a customer worth 27.5 % more, the second 21 %. The study that everybody quotes meant points; most who quote it write percent.',
      uk: 'П’ять пунктів до 80 % — це 85 %, п’ять відсотків від них — 84 %. За маржі 100 і ставки дисконту 10 % перше робить клієнта ціннішим на 27,5 %, друге — на 21 %. Дослідження, яке всі цитують, мало на увазі пункти; більшість, хто цитує, пише відсотки.',
      ru: 'Пять пунктов к 80 % — это 85 %, пять процентов от них — 84 %. При марже 100 и ставке дисконта 10 % первое делает клиента ценнее на 27,5 %, второе — на 21 %. Исследование, которое все цитируют, имело в виду пункты; большинство цитирующих пишет проценты.',
    },
  },
  bad: [
    `kpi RetentionRate "Customers who stay a year" {
  metric retention of customer
  baseline 88% on 2026-06-30
}

initiative "One profile" { expected effect RetentionRate +5% by 2027-12-31 }
`,
    `claim "Five more of retention give 25–95 % more profit" {
  concerns profit
  range 25%..95%
  grade vendor
  source "Ekonomichna Pravda, 2024-11-20"
}
`,
  ],
  good: [
    `kpi RetentionRate "Customers who stay a year" {
  metric retention of customer
  baseline 88% on 2026-06-30
}

initiative "One profile" { expected effect RetentionRate +5 pp by 2027-12-31 }
`,
    `claim "Five more of retention give 25–95 % more profit" {
  concerns profit
  when retention +5 pp
  range 25%..95%
  grade vendor
  source "Ekonomichna Pravda, 2024-11-20"
}
`,
  ],
  messages: defineCatalog({
    en: {
      effect: '{change} of {kpi} can be read as points or as percent of today’s value. Write `pp` for points.',
      between:
        '{change} of {kpi}, which is {value}: points would make it {points}, percent {relative}. Write `pp` and the points you mean.',
      claim:
        '{claim} promises a profit and not for which change: say `when retention +5 pp` or `when retention +5%`, they are not the same.',
      fix: 'Write {change}',
    },
    uk: {
      effect:
        '{change} показника {kpi} можна прочитати як пункти або як відсотки від нинішнього значення. Для пунктів пишіть `pp`.',
      between:
        '{change} показника {kpi}, що нині {value}: пункти дадуть {points}, відсотки — {relative}. Напишіть `pp` і скільки пунктів маєте на увазі.',
      claim:
        '{claim} обіцяє прибуток і не каже, за якої зміни: скажіть `when retention +5 pp` або `when retention +5%` — це не те саме.',
      fix: 'Написати {change}',
    },
    ru: {
      effect:
        '{change} показателя {kpi} можно прочитать как пункты или как проценты от нынешнего значения. Для пунктов пишите `pp`.',
      between:
        '{change} показателя {kpi}, который сейчас {value}: пункты дадут {points}, проценты — {relative}. Напишите `pp` и сколько пунктов имеете в виду.',
      claim:
        '{claim} обещает прибыль и не говорит, при каком изменении: скажите `when retention +5 pp` или `when retention +5%` — это не одно и то же.',
      fix: 'Написать {change}',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    for (const { initiative, effect, kpi } of retentionChanges(facts)) {
      const { change } = effect;
      if (change.type !== 'percent') continue;
      const place = change.at ?? effect.at;
      const sign = change.value < 0 ? '-' : '+';
      const fix = (points: number) => ({
        title: context.say('fix', {
          change: formatPercentagePoints(context.language, points, { signed: true, decimals: 1 }),
        }),
        changes: [{ at: place, text: `${sign}${trimmed(Math.abs(points))} pp` }],
        safe: false,
      });
      const latest = latestValue(kpi, facts)?.value;
      const words = { change: context.show(change), kpi: context.name(kpi) };
      const relative = latest?.type === 'percent' ? (latest.value * change.value) / 100 : undefined;
      const fixes = change.at ? [fix(change.value), ...(relative ? [fix(relative)] : [])] : [];
      if (latest?.type !== 'percent' || relative === undefined) {
        context.report('effect', words, { at: place, element: initiative, fixes });
        continue;
      }
      const percent = (value: number) => formatPercent(context.language, value, { decimals: 1 });
      const results = {
        value: percent(latest.value),
        points: percent(latest.value + change.value),
        relative: percent(latest.value + relative),
      };
      context.report('between', { ...words, ...results }, { at: place, element: initiative, fixes });
    }
    for (const claim of facts.model.claims) {
      if (!isAmbiguous(claim) || context.isBroken(claim.source)) continue;
      const place = { at: claim.nameAt ?? claim.source, element: claim };
      context.report('claim', { claim: context.name(claim) }, place);
    }
  },
});

/** One digit after the point, none where it is zero. */
const trimmed = (value: number): string => String(Number(value.toFixed(1)));
