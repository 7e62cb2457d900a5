import { defineCatalog } from '@touchline/locale';
import { elementRule } from '../rule.ts';
import { countOf } from './shared/results.ts';

export const studyWithoutSample = elementRule({
  code: 'study-without-sample',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  frameworks: ['iso-10004', 'ccxp'],
  reach: { elements: ['study'] },
  summary: {
    en: 'A study that asked or watched customers says how many.',
    uk: 'Дослідження, де питали клієнтів чи спостерігали за ними, каже, скількох.',
    ru: 'Исследование, где спрашивали клиентов или наблюдали за ними, говорит, скольких.',
  },
  reason: {
    rows: ['R30', 'R51'],
    text: {
      en: 'Everything that names the study as its evidence weighs as much as the study: three conversations and three hundred are both called interviews. The rule speaks once a strategy or another study with its sample is declared.',
      uk: 'Усе, що називає дослідження доказом, важить стільки, скільки воно: і три розмови, і триста називають інтерв’ю. Правило говорить, коли оголошено стратегію або інше дослідження з вибіркою.',
      ru: 'Всё, что называет исследование доказательством, весит столько, сколько оно: и три разговора, и триста называют интервью. Правило говорит, когда объявлена стратегия или другое исследование с выборкой.',
    },
  },
  bad: [
    `study Interviews "Interviews with owners" on 2026-05 { kind interviews }
study Pulse "Pulse after the launch" on 2026-06 {
  kind survey
  sample 340
}
`,
  ],
  good: [
    `study Interviews "Interviews with owners" on 2026-05 {
  kind interviews
  sample 24
}
study Moments "Moments that matter" { kind publication }
`,
  ],
  messages: defineCatalog({
    en: { lacks: 'How many took part in {study}? Say `sample …`: what rests on it weighs as much as they do.' },
    uk: { lacks: 'Скільки людей охопило {study}? Скажіть `sample …`: усе, що на це спирається, важить стільки ж.' },
    ru: { lacks: 'Сколько людей охватило {study}? Скажите `sample …`: всё, что на это опирается, весит столько же.' },
  }),
  check(study, context) {
    const isAmongCustomers = ['interviews', 'survey', 'observation'].includes(study.studyKind ?? '');
    if (!isAmongCustomers || study.sample || context.isBroken(study.source)) return;
    const { strategies, studies } = context.facts().model;
    if (strategies.length === 0 && !studies.some(({ sample }) => countOf(sample) !== undefined)) return;
    context.report('lacks', { study: context.name(study) }, { at: study.nameAt ?? study.source, element: study });
  },
});
