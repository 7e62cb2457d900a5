import { defineCatalog, joinOr } from '@touchline/locale';
import { nearestWords } from '@touchline/model';
import { maturityModels } from '../../maturity/models/index.ts';
import { elementRule } from '../rule.ts';
import { modelNamed } from './shared/closes.ts';

const MOST_FIXES = 3;

export const unknownCriterion = elementRule({
  code: 'unknown-criterion',
  fixable: true,
  category: 'correctness',
  severity: 'warning',
  preset: 'essential',
  reach: { elements: ['strategy', 'initiative'] },
  summary: {
    en: 'A criterion is one of its maturity model, or one that a strategy states.',
    uk: 'Критерій належить до своєї моделі зрілості або названий у стратегії.',
    ru: 'Критерий принадлежит своей модели зрелости или назван в стратегии.',
  },
  reason: {
    rows: ['R21'],
    text: {
      en: 'The level reached and the gap to the target follow from the criteria of the model. A word that the model does not know counts for no level, and an initiative that closes it closes nothing. Criteria of one’s own are welcome: a `criterion` line of the strategy makes them known.',
      uk: 'Досягнутий рівень і розрив до цілі випливають із критеріїв моделі. Слово, якого модель не знає, не зараховується до жодного рівня, а ініціатива, що його закриває, не закриває нічого. Власні критерії дозволено: їх робить відомими рядок `criterion` у стратегії.',
      ru: 'Достигнутый уровень и разрыв до цели следуют из критериев модели. Слово, которого модель не знает, не засчитывается ни одному уровню, а инициатива, которая его закрывает, не закрывает ничего. Собственные критерии возможны: их делает известными строка `criterion` в стратегии.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalization missing
  }
}
`,
    `strategy Bank "Small business" { maturity FiveLevels from regular to proactive }

initiative Forecast "Season forecast" { closes forcasting of FiveLevels }
`,
    `strategy Bank "Small business" { maturity FiveLevels from regular to proactive }

initiative Forecast "Season forecast" { closes forecasting of FiveLevel }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation missing
    criterion open-on-sunday missing because "Bakers ask on Sunday"
  }
}

initiative Sunday "Answers on Sunday" { closes open-on-sunday of FiveLevels }
`,
  ],
  messages: defineCatalog({
    en: {
      criterion: 'The model {model} has no criterion {name}. Its criteria are {choices}.',
      model: 'There is no maturity model {name}. The models are {choices}.',
      fix: 'Write `{text}`',
    },
    uk: {
      criterion: 'Модель {model} не має критерію {name}. Її критерії: {choices}.',
      model: 'Моделі зрілості {name} немає. Є такі моделі: {choices}.',
      fix: 'Написати `{text}`',
    },
    ru: {
      criterion: 'У модели {model} нет критерия {name}. Её критерии: {choices}.',
      model: 'Модели зрелости {name} нет. Есть такие модели: {choices}.',
      fix: 'Написать `{text}`',
    },
  }),
  check(element, context) {
    const { language } = context;
    if (element.kind === 'strategy') {
      for (const claim of element.maturity ?? []) {
        const model = maturityModels[claim.model];
        const ids = model.criteria.map(({ id }) => id);
        for (const { criterion: name, state, because, evidence, at } of claim.criteria ?? []) {
          if (ids.includes(name)) continue;
          const near = nearestWords(name, ids);
          // Far from every criterion of the model it is one of the team's own.
          if (near.length === 0) continue;
          const isBare = because === undefined && !evidence?.length;
          context.report(
            'criterion',
            { model: model.name, name, choices: joinOr(language, ids) },
            {
              at,
              element,
              fixes: isBare
                ? near.slice(0, MOST_FIXES).map((meant) => {
                    const text = `criterion ${meant} ${state}`;
                    return { title: context.say('fix', { text }), changes: [{ at, text }], safe: false };
                  })
                : undefined,
            },
          );
        }
      }
      return;
    }
    if (context.isBroken()) return;
    for (const { criterion: name, model: modelName, at } of element.closes ?? []) {
      const suggest = (texts: readonly string[]) =>
        texts.slice(0, MOST_FIXES).map((text) => {
          return { title: context.say('fix', { text }), changes: [{ at, text }], safe: false };
        });
      if (modelName === undefined) continue;
      const model = modelNamed(modelName);
      if (!model) {
        const models = Object.keys(maturityModels);
        const fixes = suggest(nearestWords(modelName, models).map((meant) => `${name} of ${meant}`));
        context.report('model', { name: modelName, choices: joinOr(language, models) }, { at, element, fixes });
        continue;
      }
      const ids = model.criteria.map(({ id }) => id);
      const own = context.model.strategies.flatMap(({ maturity }) =>
        (maturity ?? [])
          .filter((claim) => claim.model === model.name)
          .flatMap(({ criteria }) => (criteria ?? []).map(({ criterion }) => criterion)),
      );
      if (ids.includes(name) || own.includes(name)) continue;
      const known = [...ids, ...own];
      context.report(
        'criterion',
        { model: model.name, name, choices: joinOr(language, known) },
        { at, element, fixes: suggest(nearestWords(name, known).map((meant) => `${meant} of ${model.name}`)) },
      );
    }
  },
});
