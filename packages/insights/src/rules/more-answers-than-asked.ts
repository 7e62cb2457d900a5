import { defineCatalog } from '@touchline/locale';
import type { Value } from '@touchline/model';
import { elementRule } from './rule.ts';

export const moreAnswersThanAsked = elementRule({
  code: 'more-answers-than-asked',
  category: 'correctness',
  severity: 'error',
  preset: 'essential',
  reach: { elements: ['assessment', 'competitor', 'review'] },
  summary: {
    en: 'Nobody answers who was not asked: responses ≤ invited ≤ population.',
    uk: 'Не відповідає той, кого не питали: responses ≤ invited ≤ population.',
    ru: 'Не отвечает тот, кого не спрашивали: responses ≤ invited ≤ population.',
  },
  reason: {
    rows: ['R23', 'R30'],
    text: {
      en: 'The response rate and the margin of error follow from these three numbers. With more answers than invitations the rate is above 100%, and one of the numbers belongs somewhere else.',
      uk: 'З цих трьох чисел випливають частка відповідей і похибка. Коли відповідей більше, ніж запрошень, частка перевищує 100%, і одне з чисел належить кудись інде.',
      ru: 'Из этих трёх чисел следуют доля ответов и погрешность. Когда ответов больше, чем приглашений, доля превышает 100%, и одно из чисел относится к чему-то другому.',
    },
  },
  bad: [
    `kpi RelationshipNps { metric nps }
assessment "Third quarter" { result RelationshipNps 31 responses 1726 invited 412 }
`,
  ],
  good: [
    `kpi RelationshipNps { metric nps }
assessment "Third quarter" { result RelationshipNps 31 responses 412 invited 1726 population 48000 }
`,
  ],
  messages: defineCatalog({
    en: {
      responses: '{responses} responses cannot come from {invited} invited.',
      invited: '{invited} invited are more than the population of {population}.',
    },
    uk: {
      responses: 'Відповідей ({responses}) не може бути більше, ніж запрошених ({invited}).',
      invited: 'Запрошених ({invited}) більше, ніж усіх ({population}).',
    },
    ru: {
      responses: 'Ответов ({responses}) не может быть больше, чем приглашённых ({invited}).',
      invited: 'Приглашённых ({invited}) больше, чем всех ({population}).',
    },
  }),
  check(element, context) {
    for (const { responses, invited, population, at } of element.results ?? []) {
      const [answered, asked, all] = [responses, invited, population].map(numberOf);
      if (answered !== undefined && asked !== undefined && answered > asked) {
        context.report('responses', { responses: answered, invited: asked }, { at: responses?.at ?? at, element });
      }
      if (asked !== undefined && all !== undefined && asked > all) {
        context.report('invited', { invited: asked, population: all }, { at: invited?.at ?? at, element });
      }
    }
  },
});

const numberOf = (value: Value | undefined): number | undefined => (value?.type === 'number' ? value.value : undefined);
