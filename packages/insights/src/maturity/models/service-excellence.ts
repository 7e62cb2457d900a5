import type { Kpi } from '@touchline/model';
import { kpisOf } from '../../checklist/facts.ts';
import { anyOne, everyOne, type MaturityModel } from '../model.ts';

/** The service excellence pyramid of ISO 23592:2021; levels 1–2 make customers satisfied, 3–4 delight them. */
export const serviceExcellence: MaturityModel = {
  name: 'ServiceExcellence',
  labels: 'serviceExcellence',
  origin: {
    en: 'The service excellence pyramid of ISO 23592:2021. The criteria are Touchline’s, not the words of the standard.',
    uk: 'Піраміда досконалості сервісу з ISO 23592:2021. Критерії — Touchline, а не текст стандарту.',
    ru: 'Пирамида совершенства сервиса из ISO 23592:2021. Критерии — Touchline, а не текст стандарта.',
  },
  levels: ['core-service', 'complaint-management', 'individual-service', 'surprising-service'],
  criteria: [
    {
      id: 'promise-stated',
      level: 'core-service',
      answered: 'computed',
      rule: 'There is a commitment, a promise or a value proposition.',
      title: {
        en: 'Customers are told what they can count on',
        uk: 'Клієнтам сказано, на що вони можуть розраховувати',
        ru: 'Клиентам сказано, на что они могут рассчитывать',
      },
      shows: {
        en: '{done|# promise, commitment or value proposition|# promises, commitments and value propositions}',
        uk: '{done|# обіцянка, зобов’язання чи ціннісна пропозиція|# обіцянки, зобов’язання та ціннісні пропозиції|# обіцянок, зобов’язань і ціннісних пропозицій}',
        ru: '{done|# обещание, обязательство или ценностное предложение|# обещания, обязательства и ценностных предложения|# обещаний, обязательств и ценностных предложений}',
      },
      hint: {
        en: 'Write a `value proposition`, a `commitment`, or the `promise` of a service.',
        uk: 'Напишіть `value proposition`, `commitment` або обіцянку сервісу (`promise`).',
        ru: 'Напишите `value proposition`, `commitment` или обещание сервиса (`promise`).',
      },
      evaluate: ({ facts: { model, statements } }) =>
        everyOne(
          [
            ...model.commitments,
            ...(statements.get('promise') ?? []),
            ...(statements.get('value-proposition') ?? []),
          ].filter((each) => !('unknown' in each && each.unknown)),
          () => true,
        ),
    },
    {
      id: 'promise-kept',
      level: 'core-service',
      answered: 'computed',
      rule: 'Every KPI that measures a commitment and has a decided value is on target; partly when some are.',
      title: {
        en: 'What was promised is kept',
        uk: 'Обіцяного дотримуються',
        ru: 'Обещанное выполняют',
      },
      shows: {
        en: '{done} of {total|# KPI that measures a commitment is|# KPIs that measure commitments are} on target',
        uk: 'цілі досягають {done} з {total|# показника|# показників|# показників}, якими вимірюють зобов’язання',
        ru: 'цели достигают {done} из {total|# показателя|# показателей|# показателей}, которыми измеряют обязательства',
      },
      hint: {
        en: 'Say what each commitment is `measured by`, and give the KPI a target and results.',
        uk: 'Скажіть, чим вимірюють кожне зобов’язання (`measured by`), і дайте показнику ціль та результати.',
        ru: 'Скажите, чем измеряют каждое обязательство (`measured by`), и дайте показателю цель и результаты.',
      },
      evaluate: ({ facts }) => {
        const kpis = new Map(
          facts.model.commitments
            .flatMap(({ measuredBy }) => kpisOf(facts, measuredBy))
            .map((kpi): [string, Kpi] => [kpi.id, kpi]),
        );
        const statusOf = ({ id }: Kpi) => facts.kpiStatuses.get(id);
        // A value with too few answers, or one that straddles the target, decides nothing.
        const decided = [...kpis.values()].filter((kpi) => {
          const status = statusOf(kpi);
          return status?.latest && ['met', 'missed', 'on-track', 'not-due'].includes(status.status ?? '');
        });
        return everyOne(decided, (kpi) => statusOf(kpi)?.status === 'met');
      },
    },
    {
      id: 'feedback-gathered',
      level: 'complaint-management',
      answered: 'computed',
      rule: 'A KPI of satisfaction (nps, csat, ces, acsi, or one that captures attitude) is measured in a rhythm; partly without a rhythm, missing when no KPI is about satisfaction.',
      title: {
        en: 'Customers are asked regularly',
        uk: 'Клієнтів регулярно питають',
        ru: 'Клиентов регулярно спрашивают',
      },
      shows: {
        en: '{done} of {total|# KPI|# KPIs} of satisfaction measured in a rhythm',
        uk: '{done} з {total|# показника|# показників|# показників} задоволеності вимірюють регулярно',
        ru: '{done} из {total|# показателя|# показателей|# показателей} удовлетворённости измеряют регулярно',
      },
      hint: {
        en: 'Declare a KPI of satisfaction (`metric nps`, `csat`, `ces`, `acsi`) and say `measured every …`.',
        uk: 'Оголосіть показник задоволеності (`metric nps`, `csat`, `ces`, `acsi`) і скажіть `measured every …`.',
        ru: 'Объявите показатель удовлетворённости (`metric nps`, `csat`, `ces`, `acsi`) и скажите `measured every …`.',
      },
      evaluate: ({ facts: { model } }) => {
        if (model.kpis.length === 0) return undefined;
        const asking = model.kpis.filter(isAttitude);
        return (
          anyOne(
            asking,
            ({ measured }) => measured !== undefined && !measured.unknown,
            () => true,
          ) ?? { state: 'missing', done: 0, total: 0, places: [] }
        );
      },
    },
    {
      id: 'complaints-studied',
      level: 'complaint-management',
      answered: 'computed',
      rule: 'An assessment counts complaints, or a study of kind complaints exists.',
      title: {
        en: 'Complaints are counted and studied',
        uk: 'Скарги рахують і вивчають',
        ru: 'Жалобы считают и изучают',
      },
      shows: {
        en: '{done|# mention of complaints in assessments and studies|# mentions of complaints in assessments and studies}',
        uk: '{done|# згадка|# згадки|# згадок} про скарги в оцінках і дослідженнях',
        ru: '{done|# упоминание|# упоминания|# упоминаний} жалоб в оценках и исследованиях',
      },
      hint: {
        en: 'Say `complaints` in an `assessment`, or declare a study of `kind complaints`.',
        uk: 'Скажіть `complaints` в `assessment` або оголосіть дослідження `kind complaints`.',
        ru: 'Скажите `complaints` в `assessment` или объявите исследование `kind complaints`.',
      },
      evaluate: ({ facts: { model, statements } }) =>
        everyOne(
          [
            ...(statements.get('complaints') ?? []).filter(({ unknown }) => !unknown),
            ...model.studies.filter(({ studyKind }) => studyKind === 'complaints'),
          ],
          () => true,
        ),
    },
    {
      id: 'complaints-answered',
      level: 'complaint-management',
      answered: 'stated',
      title: {
        en: 'Complaints are answered in a set time and their causes removed',
        uk: 'На скарги відповідають у визначений час і усувають їхні причини',
        ru: 'На жалобы отвечают в установленный срок и устраняют их причины',
      },
    },
    {
      id: 'individual-solutions',
      level: 'individual-service',
      answered: 'stated',
      title: {
        en: 'The single customer gets a solution of their own',
        uk: 'Окремий клієнт отримує власне рішення',
        ru: 'Отдельный клиент получает собственное решение',
      },
    },
    {
      id: 'staff-with-empathy',
      level: 'individual-service',
      answered: 'computed',
      rule: 'An initiative that trains somebody in empathy is done; partly while one is in progress.',
      title: {
        en: 'Staff is trained in empathy',
        uk: 'Персонал навчений емпатії',
        ru: 'Персонал обучен эмпатии',
      },
      shows: {
        en: '{done} of {total|# training|# trainings} in empathy finished',
        uk: 'завершено {done} з {total|# навчання|# навчань|# навчань} емпатії',
        ru: 'завершено {done} из {total|# обучения|# обучений|# обучений} эмпатии',
      },
      hint: {
        en: 'Plan an initiative that `trains … in empathy`, and keep its `status`.',
        uk: 'Заплануйте ініціативу, що `trains … in empathy`, і ведіть її `status`.',
        ru: 'Запланируйте инициативу, которая `trains … in empathy`, и ведите её `status`.',
      },
      evaluate: ({ facts }) =>
        anyOne(
          facts.initiatives.filter(({ trains }) => trains?.some(({ skills }) => skills.includes('empathy'))),
          ({ status }) => status === 'done',
          ({ status }) => status === 'in-progress',
        ),
    },
    {
      id: 'delight-measured',
      level: 'surprising-service',
      answered: 'computed',
      rule: 'A KPI captures emotion.',
      title: {
        en: 'Delight is measured apart from satisfaction',
        uk: 'Захоплення вимірюють окремо від задоволеності',
        ru: 'Восторг измеряют отдельно от удовлетворённости',
      },
      shows: {
        en: '{done} of {total|# KPI captures|# KPIs capture} emotion',
        uk: 'емоцію вимірюють {done} з {total|# показника|# показників|# показників}',
        ru: 'эмоцию измеряют {done} из {total|# показателя|# показателей|# показателей}',
      },
      hint: {
        en: 'Say of a KPI that it `captures emotion`.',
        uk: 'Скажіть про показник, що він `captures emotion`.',
        ru: 'Скажите о показателе, что он `captures emotion`.',
      },
      evaluate: ({ facts: { model } }) => anyOne(model.kpis, ({ captures }) => captures?.includes('emotion') === true),
    },
    {
      id: 'surprise-delivered',
      level: 'surprising-service',
      answered: 'stated',
      title: {
        en: 'Customers are surprised beyond what they expect, by design',
        uk: 'Клієнтів свідомо дивують понад їхні очікування',
        ru: 'Клиентов намеренно удивляют сверх их ожиданий',
      },
    },
  ],
};

const ATTITUDES: ReadonlySet<string> = new Set(['nps', 'csat', 'ces', 'acsi']);

function isAttitude({ metric, captures }: Kpi): boolean {
  return (metric !== undefined && ATTITUDES.has(metric.kind)) || captures?.includes('attitude') === true;
}
