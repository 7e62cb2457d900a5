import { defineCatalog, label } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { modelNamed, standingsFor } from './shared/closes.ts';
import { after, criteriaNames, levelName } from './shared/standings.ts';

export const closesNothing = elementRule({
  code: 'closes-nothing',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['five-levels'],
  reach: { elements: ['initiative'] },
  summary: {
    en: 'What an initiative closes is a gap of the maturity that is claimed.',
    uk: 'Те, що закриває ініціатива, є розривом заявленої зрілості.',
    ru: 'То, что закрывает инициатива, — разрыв заявленной зрелости.',
  },
  reason: {
    rows: ['R21', 'R33'],
    text: {
      en: 'Money and time for a criterion that holds already, or that no target asks for, do not move the company up the ladder. Either the criterion is not as settled as the text says, or the initiative serves something else and should say what.',
      uk: 'Гроші й час на критерій, який уже виконано або якого не вимагає жодна ціль, не піднімають компанію сходами. Або критерій не такий надійний, як каже текст, або ініціатива служить іншому і має сказати чому.',
      ru: 'Деньги и время на критерий, который уже выполнен или которого не требует ни одна цель, не поднимают компанию по лестнице. Либо критерий не так надёжен, как говорит текст, либо инициатива служит другому и должна сказать чему.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation met evidence "Mystery shopping, May 2026"
  }
}

initiative Profile "One profile of every customer" { closes personalisation of FiveLevels }
`,
    `strategy Bank "Small business" { maturity FiveLevels from regular to extended by 2027-12-31 }

initiative Profile "One profile of every customer" { closes individual-solutions of ServiceExcellence }
`,
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation missing
  }
}

initiative Forecast "Season forecast for every owner" { closes forecasting of FiveLevels }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation partly evidence "Mystery shopping, May 2026"
  }
}

initiative Profile "One profile of every customer" { closes personalisation of FiveLevels }
`,
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation met evidence "Mystery shopping, October 2026"
  }
}

initiative Profile "One profile of every customer" { closes personalisation of FiveLevels  status done }
`,
  ],
  messages: defineCatalog({
    en: {
      met: '{initiative} closes {criterion}, which holds already: name what is open, or say that it holds only partly.',
      beyond: '{initiative} closes {criterion}, which only {level} asks for: no target goes that high.',
      unclaimed: '{initiative} closes a criterion of “{model}”, but no strategy says where it stands there.',
      fix: 'Set {level} as the next target',
    },
    uk: {
      met: '{initiative} закриває критерій {criterion}, який уже виконано: назвіть відкритий або скажіть, що його виконано лише частково.',
      beyond:
        '{initiative} закриває критерій {criterion}, якого вимагає аж рівень {level}: так високо жодна ціль не сягає.',
      unclaimed: '{initiative} закриває критерій моделі «{model}», але жодна стратегія не каже, де вона в ній стоїть.',
      fix: 'Поставити {level} наступною ціллю',
    },
    ru: {
      met: '{initiative} закрывает критерий {criterion}, который уже выполнен: назовите открытый или скажите, что он выполнен лишь частично.',
      beyond:
        '{initiative} закрывает критерий {criterion}, которого требует только уровень {level}: так высоко ни одна цель не поднимается.',
      unclaimed:
        '{initiative} закрывает критерий модели «{model}», но ни одна стратегия не говорит, где она в ней стоит.',
      fix: 'Поставить {level} следующей целью',
    },
  }),
  check(initiative, context) {
    const { closes, status } = initiative;
    if (!closes || status === 'done' || status === 'dropped' || context.isBroken()) return;
    const { language } = context;
    const facts = context.facts();
    const name = context.name(initiative);
    for (const { criterion: id, model: modelName, at } of closes) {
      const model = modelNamed(modelName);
      if (!model) continue;
      const standings = standingsFor(initiative, model.name, facts);
      if (standings.length === 0) {
        // Without a strategy there is nobody who could stand anywhere.
        const title = label(language, 'maturityModel', model.name);
        if (facts.model.strategies.length > 0)
          context.report('unclaimed', { initiative: name, model: title }, { at, element: initiative });
        continue;
      }
      const found = standings.flatMap(({ criteria }) => criteria.filter((each) => each.id === id));
      const [first] = found;
      if (!first || standings.some(({ gap }) => gap.some((each) => each.id === id))) continue;
      const place = { at, element: initiative };
      const criterion = criteriaNames(language, [first]);
      if (found.every(({ state }) => state === 'met')) context.report('met', { initiative: name, criterion }, place);
      else if (first.level !== undefined && standings.every(({ targets }) => targets.length > 0)) {
        const level = levelName(language, model, first.level);
        const title = context.say('fix', { level });
        const text = `, ${model.levels[first.level]}`;
        const fixes = standings.flatMap(({ targets }) => {
          const last = targets.at(-1);
          const end = last?.target.by?.at ?? last?.target.at;
          return end && last?.level === (first.level ?? 0) - 1
            ? [{ title, changes: [{ at: after(end), text }], safe: false }]
            : [];
        });
        context.report('beyond', { initiative: name, criterion, level }, { ...place, fixes });
      }
    }
  },
});
