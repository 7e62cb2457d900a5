import { defineCatalog, label } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { modelNamed, standingsFor } from './shared/closes.ts';
import { criteriaNames } from './shared/standings.ts';

export const maturityGapStillOpen = elementRule({
  code: 'maturity-gap-still-open',
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  frameworks: ['five-levels'],
  reach: { elements: ['initiative'] },
  summary: {
    en: 'An initiative that is done has closed what it was to close.',
    uk: 'Завершена ініціатива закрила те, що мала закрити.',
    ru: 'Завершённая инициатива закрыла то, что должна была закрыть.',
  },
  reason: {
    rows: ['R21', 'R35'],
    text: {
      en: 'An initiative is done when its work is, a criterion holds when customers feel it. Where the first is reported and the second is still open, either the work was not enough or nobody looked again: both belong in the next review.',
      uk: 'Ініціативу завершено, коли зроблено роботу; критерій виконано, коли це відчув клієнт. Якщо про перше відзвітовано, а друге досі відкрите, то або роботи було замало, або ніхто не подивився ще раз: і те, і те — тема найближчого перегляду.',
      ru: 'Инициатива завершена, когда сделана работа; критерий выполнен, когда это почувствовал клиент. Если о первом отчитались, а второе всё ещё открыто, то либо работы было мало, либо никто не посмотрел ещё раз: и то, и другое — тема ближайшего пересмотра.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation partly evidence "Mystery shopping, May 2026"
  }
}

initiative Profile "One profile of every customer" {
  closes personalisation of FiveLevels
  status done
}
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation met evidence "Mystery shopping, October 2026"
  }
}

initiative Profile "One profile of every customer" {
  closes personalisation of FiveLevels
  status done
}
`,
  ],
  messages: defineCatalog({
    en: {
      open: '{initiative} is done, yet {criterion} is {state}: look again and say `criterion {id} met evidence …`, or plan what remains.',
      silent: '{initiative} is done, yet nobody says that {criterion} holds now: say `criterion {id} met evidence …`.',
    },
    uk: {
      open: 'Ініціативу {initiative} завершено, але критерій {criterion} — {state}: перевірте й скажіть `criterion {id} met evidence …` або заплануйте решту.',
      silent:
        'Ініціативу {initiative} завершено, але ніхто не каже, що критерій {criterion} тепер виконано: скажіть `criterion {id} met evidence …`.',
    },
    ru: {
      open: 'Инициатива {initiative} завершена, но критерий {criterion} — {state}: проверьте и скажите `criterion {id} met evidence …` или запланируйте остальное.',
      silent:
        'Инициатива {initiative} завершена, но никто не говорит, что критерий {criterion} теперь выполнен: скажите `criterion {id} met evidence …`.',
    },
  }),
  check(initiative, context) {
    if (initiative.status !== 'done' || context.isBroken()) return;
    const { language } = context;
    const facts = context.facts();
    for (const { criterion: id, model: modelName, at } of initiative.closes ?? []) {
      const model = modelNamed(modelName);
      if (!model) continue;
      const open = standingsFor(initiative, model.name, facts)
        .flatMap(({ criteria }) => criteria.filter((each) => each.id === id))
        .find(({ state }) => state !== 'met');
      if (!open) continue;
      const words = { initiative: context.name(initiative), criterion: criteriaNames(language, [open]), id };
      const place = { at, element: initiative, related: relatedTo(open.stated?.at) };
      if (open.state === 'unknown') context.report('silent', words, place);
      else context.report('open', { ...words, state: label(language, 'criterionState', open.state) }, place);

      function relatedTo(stated: typeof at | undefined) {
        return stated && [{ message: criteriaNames(language, open ? [open] : []), at: stated }];
      }
    }
  },
});
