import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { isTargeted, known } from './shared/kpis.ts';

export const dataWithoutPlace = elementRule({
  code: 'data-without-place',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004'],
  reach: { elements: ['data'] },
  summary: {
    en: 'Data that a target is judged by says where it is held.',
    uk: 'Дані, за якими оцінюють ціль, кажуть, де їх зберігають.',
    ru: 'Данные, по которым оценивают цель, говорят, где они хранятся.',
  },
  reason: {
    rows: ['R31', 'U30', 'U39'],
    text: {
      en: 'A KPI “from the relationship survey” looks sourced; if nobody can say in which system or file the answers lie, the next value depends on finding whoever made the last one.',
      uk: 'Показник «з опитування стосунків» здається обґрунтованим; якщо ніхто не скаже, в якій системі чи файлі лежать відповіді, наступне значення залежить від того, чи знайдуть автора попереднього.',
      ru: 'Показатель «из опроса отношений» кажется обоснованным; если никто не скажет, в какой системе или файле лежат ответы, следующее значение зависит от того, найдут ли автора предыдущего.',
    },
  },
  bad: [
    `data RelationshipSurvey "Quarterly relationship survey"
system SurveyPlatform "Survey platform" { kind survey }
kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  from RelationshipSurvey
  target 45 by 2027-06-30
}
`,
  ],
  good: [
    `data RelationshipSurvey "Quarterly relationship survey" { held in "Survey platform" }
kpi RelationshipNps "Relationship NPS" {
  metric nps of rating scale 0..10
  from RelationshipSurvey
  target 45 by 2027-06-30
}
`,
  ],
  messages: defineCatalog({
    en: {
      lacks: 'Targets are judged by {data}, but nothing says where it is held: add `held in`, `files` or `table`.',
      fix: 'Held in {system}',
    },
    uk: {
      lacks: 'За {data} оцінюють цілі, але не сказано, де це зберігають: додайте `held in`, `files` або `table`.',
      fix: 'Зберігається: {system}',
    },
    ru: {
      lacks: 'По {data} оценивают цели, но не сказано, где это хранится: добавьте `held in`, `files` или `table`.',
      fix: 'Хранится: {system}',
    },
  }),
  check(data, context) {
    if (data.files?.length || data.table !== undefined || known(data.heldIn).length > 0) return;
    const { kpis, systems } = context.facts().model;
    const isJudgedBy = kpis.some((kpi) => isTargeted(kpi) && kpi.from?.some(({ id }) => id === data.id));
    if (!isJudgedBy || context.isBroken(data.source)) return;
    const wanted = data.directness === 'indirect' ? ['core', 'data-platform', 'analytics', 'crm'] : ['survey', 'cem'];
    const fitting = systems.filter(({ systemKind }) => systemKind && wanted.includes(systemKind));
    context.report(
      'lacks',
      { data: context.name(data) },
      {
        at: data.nameAt ?? data.source,
        element: data,
        fixes: data.heldIn
          ? []
          : fitting.slice(0, 3).flatMap((system) => {
              const spelling = spelledName(system);
              if (spelling === undefined) return [];
              const title = context.say('fix', { system: context.name(system) });
              return [{ title, changes: [], additions: [{ to: data.id, text: `held in ${spelling}` }], safe: false }];
            }),
      },
    );
  },
});
