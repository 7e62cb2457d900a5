import { defineCatalog, label, quote } from '@touchline/locale';
import { hasEvidence } from '../../evidence.ts';
import { maturityModels } from '../../maturity/models/index.ts';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { after } from './shared/standings.ts';

const MOST_FIXES = 3;

export const criterionWithoutEvidence = elementRule({
  code: 'criterion-without-evidence',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['five-levels'],
  reach: { elements: ['strategy'] },
  summary: {
    en: 'A criterion of maturity that is said to hold names its evidence.',
    uk: 'Критерій зрілості, про який сказано, що його виконано, називає докази.',
    ru: 'Критерий зрелости, о котором сказано, что он выполнен, называет доказательства.',
  },
  reason: {
    rows: ['R21', 'R49'],
    text: {
      en: 'What no model can compute rests on the word of the team, and teams judge themselves kindly. A study, an audit or a log that somebody can open turns the word into a finding, and the next review can look at the same source again.',
      uk: 'Те, чого не обчислить жодна модель, тримається на слові команди, а команди судять про себе поблажливо. Дослідження, аудит чи журнал, який можна відкрити, перетворює слово на висновок, і наступний перегляд зможе звернутися до того самого джерела.',
      ru: 'То, чего не вычислит никакая модель, держится на слове команды, а команды судят о себе снисходительно. Исследование, аудит или журнал, который можно открыть, превращает слово в вывод, и следующий пересмотр сможет обратиться к тому же источнику.',
    },
  },
  bad: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation partly because "Advisers know their regulars"
  }
}

study Interviews2026 "Interviews with owners" on 2026-05 { kind interviews }
`,
  ],
  good: [
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 {
    criterion personalisation partly because "Advisers know their regulars" evidence Interviews2026
  }
}

study Interviews2026 "Interviews with owners" on 2026-05 { kind interviews }
`,
    `strategy Bank "Small business" {
  maturity FiveLevels from regular to extended by 2027-12-31 { criterion personalisation missing }
}
`,
  ],
  messages: defineCatalog({
    en: {
      word: '{criterion} is said to be {state} without evidence: name the study or the record that shows it.',
      fix: 'Name {study} as evidence',
    },
    uk: {
      word: 'Про критерій {criterion} сказано «{state}» без доказів: назвіть дослідження чи запис, який це показує.',
      fix: 'Назвати доказом {study}',
    },
    ru: {
      word: 'О критерии {criterion} сказано «{state}» без доказательств: назовите исследование или запись, которая это показывает.',
      fix: 'Назвать доказательством {study}',
    },
  }),
  check(strategy, context) {
    const { language, model } = context;
    for (const claim of strategy.maturity ?? []) {
      if (hasEvidence(claim)) continue;
      for (const criterion of claim.criteria ?? []) {
        if (criterion.state === 'missing' || hasEvidence(criterion)) continue;
        const known = maturityModels[claim.model].criteria.find(({ id }) => id === criterion.criterion);
        const fixes = model.studies.slice(0, MOST_FIXES).flatMap((study) => {
          const name = spelledName(study);
          if (name === undefined) return [];
          const changes = [{ at: after(criterion.at), text: ` evidence ${name}` }];
          return [{ title: context.say('fix', { study: context.name(study) }), changes, safe: false }];
        });
        context.report(
          'word',
          {
            criterion: quote(language, known?.title[language] ?? criterion.criterion),
            state: label(language, 'criterionState', criterion.state),
          },
          { at: criterion.at, element: strategy, fixes },
        );
      }
    }
  },
});
