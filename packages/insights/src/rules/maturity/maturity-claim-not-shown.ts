import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { criteriaNames, levelName, standingsIn } from './shared/standings.ts';

export const maturityClaimNotShown = elementRule({
  code: 'maturity-claim-not-shown',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['five-levels'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'The text shows what the claimed level of maturity rests on.',
    uk: 'Текст показує, на чому тримається заявлений рівень зрілості.',
    ru: 'Текст показывает, на чём держится заявленный уровень зрелости.',
  },
  reason: {
    rows: ['R21'],
    text: {
      en: 'A level that is claimed and shown by nothing is an opinion: the next review cannot tell whether it still holds, and two colleagues will place the company on two steps. One line for each criterion that the text does not answer by itself is enough.',
      uk: 'Рівень, який заявлено і якого ніщо не показує, — це думка: наступний перегляд не скаже, чи він ще тримається, а двоє колег поставлять компанію на дві різні сходинки. Досить одного рядка на кожен критерій, на який сам текст не відповідає.',
      ru: 'Уровень, который заявлен и ничем не показан, — это мнение: следующий пересмотр не скажет, держится ли он ещё, а двое коллег поставят компанию на две разные ступени. Достаточно одной строки на каждый критерий, на который сам текст не отвечает.',
    },
  },
  bad: [
    `strategy Bank "Small business" { maturity FiveLevels from reactive }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from reactive {
    criterion requests-answered met evidence "Call log, May 2026"
  }
}
`,
    `strategy Bank "Small business" { maturity FiveLevels from reactive }

channel Phone { kind phone  talks two-way }
`,
  ],
  messages: defineCatalog({
    en: {
      silent:
        'Nothing here shows {criteria}, on {count|which|all of which} {level} rests: say `criterion {id} met evidence …`, `partly` or `missing`.',
    },
    uk: {
      silent:
        'Ніщо тут не показує {count|критерій|критерії|критерії} {criteria}, на {count|якому|яких|яких} тримається {level}: скажіть `criterion {id} met evidence …`, `partly` або `missing`.',
    },
    ru: {
      silent:
        'Ничто здесь не показывает {count|критерий|критерии|критерии} {criteria}, на {count|котором|которых|которых} держится {level}: скажите `criterion {id} met evidence …`, `partly` или `missing`.',
    },
  }),
  check(strategy, context) {
    if (context.isBroken()) return;
    const { language } = context;
    for (const { claim, model, claimed, criteria } of standingsIn(strategy, context.facts())) {
      if (claimed === undefined) continue;
      const silent = criteria.filter(({ level, state }) => state === 'unknown' && (level ?? claimed + 1) <= claimed);
      const [first] = silent;
      if (!first) continue;
      context.report(
        'silent',
        {
          criteria: criteriaNames(language, silent),
          level: levelName(language, model, claimed),
          id: first.id,
          count: silent.length,
        },
        { at: claim.fromAt ?? claim.at, element: strategy },
      );
    }
  },
});
