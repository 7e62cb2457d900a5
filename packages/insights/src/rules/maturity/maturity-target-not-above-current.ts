import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { levelName, standingsIn } from './shared/standings.ts';

export const maturityTargetNotAboveCurrent = elementRule({
  code: 'maturity-target-not-above-current',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A target of maturity lies above the level before it.',
    uk: 'Ціль зрілості лежить вище від попереднього рівня.',
    ru: 'Цель зрелости лежит выше предыдущего уровня.',
  },
  reason: {
    rows: ['R21'],
    text: {
      en: 'A ladder of maturity says where the company stands and which step comes next. A target on the same level or below is no step: nobody can tell what should change, and there is no gap to close.',
      uk: 'Сходи зрілості кажуть, де компанія стоїть і який крок наступний. Ціль на тому самому рівні чи нижче — не крок: ніхто не скаже, що має змінитися, і немає розриву, який треба закрити.',
      ru: 'Лестница зрелости говорит, где компания стоит и какой шаг следующий. Цель на том же уровне или ниже — не шаг: никто не скажет, что должно измениться, и нет разрыва, который нужно закрыть.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from extended to regular by 2027-12-31
}
`,
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2026-12-31, extended by 2027-12-31
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2026-12-31, proactive by 2027-12-31
}
`,
  ],
  messages: defineCatalog({
    en: {
      same: 'The target {target} is the level before it already: name the next one, or leave the target out.',
      below: 'The target {target} lies below {before}: a target of maturity leads upwards.',
      fix: 'Aim at `{level}`',
    },
    uk: {
      same: 'Ціль {target} — це вже попередній рівень: назвіть наступний або приберіть ціль.',
      below: 'Ціль {target} нижча за {before}: ціль зрілості веде вгору.',
      fix: 'Націлитися на `{level}`',
    },
    ru: {
      same: 'Цель {target} — это уже предыдущий уровень: назовите следующий или уберите цель.',
      below: 'Цель {target} ниже, чем {before}: цель зрелости ведёт вверх.',
      fix: 'Нацелиться на `{level}`',
    },
  }),
  check(strategy, context) {
    const { language } = context;
    for (const { claim, model, targets } of standingsIn(strategy, context.facts())) {
      for (const { target, level, rise } of targets) {
        if (rise === undefined || rise > 0) continue;
        const next = model.levels[level - rise + 1];
        const at = target.at;
        const fixes =
          next !== undefined && at
            ? [{ title: context.say('fix', { level: next }), changes: [{ at, text: next }], safe: false }]
            : undefined;
        const place = { at: at ?? claim.at, element: strategy, fixes };
        const words = { target: levelName(language, model, level), before: levelName(language, model, level - rise) };
        if (rise === 0) context.report('same', { target: words.target }, place);
        else context.report('below', words, place);
      }
    }
  },
});
