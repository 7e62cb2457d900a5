import type { System } from '@touchline/model';
import { channelTalks } from '../../talks.ts';
import { anyOne, everyOne, type MaturityModel } from '../model.ts';
import { startedByOf } from '../pyramid.ts';
import { touchpointsToday } from '../touchpoints.ts';

/**
 * Five interaction levels after Klintsevich 2023 (R16–R20): the author's own table, which draws on Gartner and is not
 * Gartner's. Its levels are not strictly parted (the lower two share "no systematic approach", customer data is
 * optional on the third), so each level is told by criteria of our own: what the text names as new on that level.
 */
export const fiveLevels: MaturityModel = {
  name: 'FiveLevels',
  labels: 'fiveLevels',
  origin: {
    en: 'An author’s adaptation (Klintsevich 2023), not Gartner’s own model. The source does not part the levels strictly; the criteria are Touchline’s.',
    uk: 'Авторська адаптація (Клінцевич, 2023), а не модель самої Gartner. Джерело не розмежовує рівні строго; критерії — Touchline.',
    ru: 'Авторская адаптация (Клинцевич, 2023), а не модель самой Gartner. Источник не разграничивает уровни строго; критерии — Touchline.',
  },
  levels: ['reactive', 'regular', 'extended', 'proactive', 'anticipatory'],
  criteria: [
    {
      id: 'requests-answered',
      level: 'reactive',
      answered: 'computed',
      rule: 'Of the channels that say how they talk, at least one is two-way or inbound; phone, branch and staffed channels are two-way unless they say otherwise.',
      title: {
        en: 'Customers who ask get an answer',
        uk: 'Клієнт, який питає, отримує відповідь',
        ru: 'Клиент, который спрашивает, получает ответ',
      },
      shows: {
        en: '{done} of {total|# channel listens|# channels listen} to the customer',
        uk: 'клієнта чують {done} з {total|# каналу|# каналів|# каналів}',
        ru: 'клиента слышат {done} из {total|# канала|# каналов|# каналов}',
      },
      hint: {
        en: 'Say how channels talk, `talks two-way` or `talks inbound`, or what kind they are: at a phone, in a branch and where a channel is `staffed`, customers can ask.',
        uk: 'Скажіть, як спілкуються канали (`talks two-way` або `talks inbound`) або якого вони виду: телефоном, у відділенні й там, де канал `staffed`, клієнт може запитати.',
        ru: 'Скажите, как общаются каналы (`talks two-way` или `talks inbound`) или какого они вида: по телефону, в отделении и там, где канал `staffed`, клиент может спросить.',
      },
      evaluate: ({ facts }) =>
        anyOne(facts.model.channels.filter(channelTalks), (channel) => channelTalks(channel) !== 'outbound'),
    },
    {
      id: 'service-standard',
      level: 'regular',
      answered: 'computed',
      rule: 'Every commitment has a standard; partly when some have.',
      title: {
        en: 'Service keeps to a promised standard',
        uk: 'Обслуговування має обіцяний стандарт',
        ru: 'У обслуживания есть обещанный стандарт',
      },
      shows: {
        en: '{done} of {total|# commitment has|# commitments have} a standard',
        uk: 'стандарт мають {done} з {total|# зобов’язання|# зобов’язань|# зобов’язань}',
        ru: 'стандарт есть у {done} из {total|# обязательства|# обязательств|# обязательств}',
      },
      hint: {
        en: 'Give each `commitment` its `standard`, e.g. `standard 80% within 10 working days`.',
        uk: 'Дайте кожному `commitment` його `standard`, наприклад `standard 80% within 10 working days`.',
        ru: 'Дайте каждому `commitment` его `standard`, например `standard 80% within 10 working days`.',
      },
      evaluate: ({ facts }) => everyOne(facts.model.commitments, ({ standards }) => Boolean(standards?.length)),
    },
    {
      id: 'service-owned',
      level: 'regular',
      answered: 'computed',
      rule: 'Every journey of today has an owner or a lead; partly when some have. Where none has, nothing is concluded.',
      title: {
        en: 'Somebody answers for every journey',
        uk: 'За кожен шлях хтось відповідає',
        ru: 'За каждый путь кто-то отвечает',
      },
      shows: {
        en: '{done} of {total|# journey of today has|# journeys of today have} an owner',
        uk: 'відповідального мають {done} з {total|# сьогоднішнього шляху|# сьогоднішніх шляхів|# сьогоднішніх шляхів}',
        ru: 'ответственный есть у {done} из {total|# сегодняшнего пути|# сегодняшних путей|# сегодняшних путей}',
      },
      hint: {
        en: 'Say the `owner` of each journey.',
        uk: 'Скажіть `owner` кожного шляху.',
        ru: 'Скажите `owner` каждого пути.',
      },
      evaluate: ({ facts }) => {
        const answer = everyOne(facts.today, ({ owners, leads }) => isSaid(owners) || isSaid(leads));
        return answer?.state === 'missing' ? undefined : answer;
      },
    },
    {
      id: 'systematic-approach',
      level: 'extended',
      answered: 'computed',
      rule: 'Every goal is measured by a KPI or judged by somebody, and the strategy says how often it is reviewed; partly when some of it holds. Without goals and reviews nothing is concluded.',
      title: {
        en: 'The approach is systematic: goals are measured, the strategy is reviewed',
        uk: 'Підхід системний: цілі вимірюють, стратегію переглядають',
        ru: 'Подход системный: цели измеряют, стратегию пересматривают',
      },
      shows: {
        en: '{done} of {total}: goals that are measured or judged, and the rhythm of reviews',
        uk: '{done} з {total}: цілі, які вимірюють чи оцінюють, і ритм переглядів',
        ru: '{done} из {total}: цели, которые измеряют или оценивают, и ритм пересмотров',
      },
      hint: {
        en: 'Say what each goal is `measured by` (or `judged by`), and how often the strategy is `reviewed`.',
        uk: 'Скажіть, чим кожну ціль вимірюють (`measured by`) або хто її оцінює (`judged by`), і як часто стратегію переглядають (`reviewed`).',
        ru: 'Скажите, чем измеряют каждую цель (`measured by`) или кто её оценивает (`judged by`), и как часто стратегию пересматривают (`reviewed`).',
      },
      evaluate: ({ facts, strategy }) => {
        const goals = facts.model.goals.filter((goal) => (goal.strategy ?? strategy.id) === strategy.id);
        const isReviewed = strategy.reviewCadence !== undefined && !strategy.reviewCadence.unknown;
        if (goals.length === 0 && !isReviewed) return undefined;
        const answer = everyOne([strategy, ...goals], (element) =>
          element.kind === 'strategy' ? isReviewed : isSaid(element.measuredBy) || isSaid(element.judgedBy),
        );
        return goals.length === 0 && answer ? { ...answer, state: 'partly' } : answer;
      },
    },
    {
      id: 'customers-told-apart',
      level: 'extended',
      answered: 'computed',
      rule: 'Every segment is described by its behaviour or its purchases; partly when some are.',
      title: {
        en: 'Customers are told apart by what they do and buy',
        uk: 'Клієнтів розрізняють за поведінкою і покупками',
        ru: 'Клиентов различают по поведению и покупкам',
      },
      shows: {
        en: '{done} of {total|# segment is|# segments are} described by behaviour or purchases',
        uk: 'за поведінкою чи покупками описано {done} з {total|# сегмента|# сегментів|# сегментів}',
        ru: 'по поведению или покупкам описано {done} из {total|# сегмента|# сегментов|# сегментов}',
      },
      hint: {
        en: 'Say the `behaviour` or the `purchases` of each segment.',
        uk: 'Скажіть про кожен сегмент `behaviour` або `purchases`.',
        ru: 'Скажите о каждом сегменте `behaviour` или `purchases`.',
      },
      evaluate: ({ facts }) =>
        everyOne(facts.model.segments, ({ statements }) =>
          Boolean(statements?.some(({ kind, unknown }) => !unknown && (kind === 'behaviour' || kind === 'purchases'))),
        ),
    },
    {
      id: 'personalisation',
      level: 'extended',
      answered: 'stated',
      title: {
        en: 'Service is fitted to the single customer',
        uk: 'Обслуговування пристосоване до окремого клієнта',
        ru: 'Обслуживание подстроено под отдельного клиента',
      },
    },
    {
      id: 'customer-data',
      level: 'proactive',
      answered: 'computed',
      rule: 'One system of kind crm or data-platform says what it holds and is connected to another system; partly when it is not connected.',
      title: {
        en: 'What is known of a customer is in one place',
        uk: 'Те, що відомо про клієнта, зібрано в одному місці',
        ru: 'То, что известно о клиенте, собрано в одном месте',
      },
      shows: {
        en: '{done} of {total|# system|# systems}: CRM or data platform, says what it holds, connected to another',
        uk: '{done} з {total|# системи|# систем|# систем}: CRM або платформа даних, сказано, що вона зберігає, з’єднана з іншою',
        ru: '{done} из {total|# системы|# систем|# систем}: CRM или платформа данных, сказано, что она хранит, соединена с другой',
      },
      hint: {
        en: 'Declare a system of `kind crm` or `data-platform`, say what it `holds` and what it is `connected to`.',
        uk: 'Оголосіть систему `kind crm` або `data-platform`, скажіть, що вона `holds` і з чим з’єднана (`connected to`).',
        ru: 'Объявите систему `kind crm` или `data-platform`, скажите, что она `holds` и с чем соединена (`connected to`).',
      },
      evaluate: ({ facts: { model } }) =>
        anyOne(
          model.systems,
          (system) => holdsCustomers(system) && isConnected(system, model.systems),
          (system) => holdsCustomers(system),
        ),
    },
    {
      id: 'analytics',
      level: 'proactive',
      answered: 'computed',
      rule: 'One system is of kind analytics or data-platform.',
      title: {
        en: 'Customer data is analysed',
        uk: 'Дані про клієнтів аналізують',
        ru: 'Данные о клиентах анализируют',
      },
      shows: {
        en: '{done} of {total|# system|# systems} for analytics or as a data platform',
        uk: '{done} з {total|# системи|# систем|# систем} для аналітики або як платформа даних',
        ru: '{done} из {total|# системы|# систем|# систем} для аналитики или как платформа данных',
      },
      hint: {
        en: 'Declare the system that analyses: `kind analytics` or `kind data-platform`.',
        uk: 'Оголосіть систему, яка аналізує: `kind analytics` або `kind data-platform`.',
        ru: 'Объявите систему, которая анализирует: `kind analytics` или `kind data-platform`.',
      },
      evaluate: ({ facts: { model } }) =>
        anyOne(model.systems, ({ systemKind }) => systemKind === 'analytics' || systemKind === 'data-platform'),
    },
    {
      id: 'proactive-contact',
      level: 'proactive',
      answered: 'computed',
      rule: 'Of the touchpoints of today that say who starts them, at least one is started by the company and gives a functional benefit or an offer based on data.',
      title: {
        en: 'The company makes a helpful contact before it is asked',
        uk: 'Компанія сама звертається з корисним, не чекаючи запиту',
        ru: 'Компания сама обращается с полезным, не дожидаясь запроса',
      },
      shows: {
        en: '{done} of {total|# touchpoint that says|# touchpoints that say} who starts {total|it|them}: by the company, with a benefit or a fitting offer',
        uk: '{done} з {total|# точки контакту, де сказано|# точок контакту, де сказано|# точок контакту, де сказано}, хто починає: компанія, з користю чи доречною пропозицією',
        ru: '{done} из {total|# точки контакта, где сказано|# точек контакта, где сказано|# точек контакта, где сказано}, кто начинает: компания, с пользой или уместным предложением',
      },
      hint: {
        en: 'Say of a touchpoint of today `initiated by company`, with its `functional` benefit or an `offer … based on` data.',
        uk: 'Скажіть про сьогоднішню точку контакту `initiated by company` з її користю (`functional`) або пропозицією з даних (`offer … based on`).',
        ru: 'Скажите о сегодняшней точке контакта `initiated by company` с её пользой (`functional`) или предложением из данных (`offer … based on`).',
      },
      evaluate: ({ facts }) => {
        const told = touchpointsToday(facts).filter((touchpoint) => startedByOf(touchpoint));
        const byCompany = new Set(told.filter((each) => startedByOf(each) === 'company').map(({ step }) => step.id));
        return anyOne(
          told.map(({ step }) => step),
          ({ id, statements }) =>
            byCompany.has(id) &&
            Boolean(
              statements?.some(
                ({ kind, unknown, basedOn }) =>
                  !unknown && (kind === 'functional' || (kind === 'offer' && isSaid(basedOn))),
              ),
            ),
        );
      },
    },
    {
      id: 'forecasting',
      level: 'proactive',
      answered: 'stated',
      title: {
        en: 'Needs are forecast from data',
        uk: 'Потреби прогнозують за даними',
        ru: 'Потребности прогнозируют по данным',
      },
    },
    {
      id: 'machine-learning',
      level: 'anticipatory',
      answered: 'stated',
      title: {
        en: 'Advanced analytics, machine learning or AI foresee needs',
        uk: 'Потреби передбачають поглиблена аналітика, машинне навчання чи ШІ',
        ru: 'Потребности предвидят продвинутая аналитика, машинное обучение или ИИ',
      },
    },
    {
      id: 'needs-met-unasked',
      level: 'anticipatory',
      answered: 'stated',
      title: {
        en: 'Needs are met before the customer voices them',
        uk: 'Потреби задовольняють раніше, ніж клієнт їх висловить',
        ru: 'Потребности удовлетворяют раньше, чем клиент их выскажет',
      },
    },
  ],
};

function isSaid(references: readonly { unknown?: true | undefined }[] | undefined): boolean {
  return references?.some(({ unknown }) => !unknown) === true;
}

function holdsCustomers({ systemKind, statements }: System): boolean {
  const isKind = systemKind === 'crm' || systemKind === 'data-platform';
  return isKind && Boolean(statements?.some(({ kind, unknown }) => kind === 'holds' && !unknown));
}

/** In either direction: a connection is said once. */
function isConnected(system: System, systems: readonly System[]): boolean {
  return (
    isSaid(system.connectedTo) || systems.some(({ connectedTo }) => connectedTo?.some(({ id }) => id === system.id))
  );
}
