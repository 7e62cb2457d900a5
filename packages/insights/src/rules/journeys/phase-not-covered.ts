import { defineCatalog, LABELS } from '@touchline/locale';
import type { Phase } from '@touchline/model';
import { elementRule } from '../rule.ts';
import { phasesOf, phasesOfAll } from './shared/phases.ts';

const PHASES: readonly Phase[] = ['awareness', 'purchase', 'usage', 'aftercare'];

export const phaseNotCovered = elementRule({
  code: 'phase-not-covered',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['seven-stages'],
  reach: { elements: ['journey'] },
  summary: {
    en: 'A journey that says its phases leaves none out on the way.',
    uk: 'Шлях, який називає свої фази, не пропускає жодної дорогою.',
    ru: 'Путь, который называет свои фазы, не пропускает ни одной по дороге.',
  },
  reason: {
    rows: ['R6', 'R42', 'U14'],
    sources: ['klintsevich-2023'],
    text: {
      en: 'The overall impression grows from coming to know the company, buying and using. A journey whose stages jump from awareness to usage, or from purchase to aftercare, has a hole that customers go through all the same. Where a journey begins and ends is its own choice; phases that another journey of the project covers are not missed.',
      uk: 'Загальне враження складається зі знайомства, придбання й користування. Шлях, етапи якого перестрибують від знайомства до користування або від придбання до подальших взаємодій, має діру, через яку клієнти все одно проходять. Де шлях починається й закінчується — його вибір; фаз, які охоплює інший шлях проєкту, не бракує.',
      ru: 'Общее впечатление складывается из знакомства, приобретения и использования. Путь, этапы которого перескакивают от знакомства к использованию или от приобретения к последующим взаимодействиям, имеет дыру, через которую клиенты всё равно проходят. Где путь начинается и заканчивается — его выбор; фаз, которые охватывает другой путь проекта, не недостаёт.',
    },
  },
  bad: [
    `journey "I open a business account" {
  stage "Discover" phase awareness {
    touchpoint "Sees the offer" via Social
  }
  stage "First payments" phase usage {
    touchpoint "Pays the first supplier" via App
  }
}
`,
  ],
  good: [
    `journey "I open a business account" {
  stage "Discover" phase awareness {
    touchpoint "Sees the offer" via Social
  }
  stage "Apply" phase purchase {
    touchpoint "Signs" via App
  }
  stage "First payments" phase usage {
    touchpoint "Pays the first supplier" via App
  }
}
`,
    `journey "My internet is down" {
  stage "Notices" phase usage {
    step "Restarts the phone"
  }
  stage "Afterwards" phase aftercare {
    touchpoint "Gets an apology" via Sms
  }
}
`,
  ],
  messages: defineCatalog({
    en: {
      gap: '{journey} leaves out what lies between its stages: {phases}. Customers go through it all the same: add the stage.',
      fix: 'Add a stage of {phase}',
    },
    uk: {
      gap: '{journey} пропускає те, що лежить між його етапами: {phases}. Клієнти все одно через це проходять: додайте етап.',
      fix: 'Додати етап: {phase}',
    },
    ru: {
      gap: '{journey} пропускает то, что лежит между его этапами: {phases}. Клиенты всё равно через это проходят: добавьте этап.',
      fix: 'Добавить этап: {phase}',
    },
  }),
  check(journey, context) {
    if (journey.toBeOf || context.isBroken()) return;
    const phases = phasesOf(journey);
    const said = PHASES.map((phase) => phases.has(phase));
    const [first, last] = [said.indexOf(true), said.lastIndexOf(true)];
    const covered = phasesOfAll(context.facts());
    const missing = PHASES.slice(Math.max(first, 0), last + 1).filter((phase) => !covered.has(phase));
    if (missing.length === 0) return;
    const fixes = missing.map((phase) => ({
      title: context.say('fix', { phase: `\`${phase}\`` }),
      changes: [],
      additions: [{ to: journey.id, text: `stage "…" phase ${phase}` }],
      safe: false,
    }));
    const labels = missing.map((phase) => LABELS.phase[phase][context.language]);
    const place = { at: journey.nameAt ?? journey.source, element: journey, fixes };
    context.report('gap', { journey: context.name(journey), phases: labels }, place);
  },
});
