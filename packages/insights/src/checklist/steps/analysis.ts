import { type Steps, text } from './step.ts';

/** Next steps of stage 1. */
export const analysisSteps = {
  CK01: {
    begin: text(
      'Ask customers how satisfied they are, with one question and one method (NPS or CSAT), and write the result down.',
      'Запитайте клієнтів, наскільки вони задоволені, одним запитанням і одним методом (NPS або CSAT), і запишіть результат.',
      'Спросите клиентов, насколько они довольны, одним вопросом и одним методом (NPS или CSAT), и запишите результат.',
    ),
    open: text(
      'Take a first measurement of {names}: nobody knows yet how satisfied customers are.',
      'Виміряйте вперше {names}: поки ніхто не знає, наскільки задоволені клієнти.',
      'Измерьте впервые {names}: пока никто не знает, насколько довольны клиенты.',
    ),
  },
  CK02: {
    begin: text(
      'Read the complaints of the last months, count them by theme and write the largest themes down.',
      'Прочитайте скарги за останні місяці, порахуйте їх за темами й запишіть найбільші теми.',
      'Прочитайте жалобы за последние месяцы, посчитайте их по темам и запишите крупнейшие темы.',
    ),
  },
  CK03: {
    begin: text(
      'Read what customers write in public — app stores, maps, forums — and note the rating and its themes.',
      'Прочитайте, що клієнти пишуть публічно — у магазинах застосунків, на картах, форумах, — і запишіть оцінку та її теми.',
      'Прочитайте, что клиенты пишут публично — в магазинах приложений, на картах, форумах, — и запишите оценку и её темы.',
    ),
    open: text(
      'Read the reviews behind the public rating and sort them by theme: the number alone does not say what to change.',
      'Прочитайте відгуки, що стоять за публічною оцінкою, і розкладіть їх за темами: саме число не каже, що змінити.',
      'Прочитайте отзывы, которые стоят за публичной оценкой, и разложите их по темам: само число не говорит, что менять.',
    ),
  },
  CK04: {
    begin: text(
      'Name the two or three competitors customers compare you with, and what each does better.',
      'Назвіть двох-трьох конкурентів, з якими вас порівнюють клієнти, і що кожен робить краще.',
      'Назовите двух-трёх конкурентов, с которыми вас сравнивают клиенты, и что каждый делает лучше.',
    ),
    open: text(
      'Say what customers find better or worse at {count|the competitor|# competitors}: {names}.',
      'Скажіть, що на думку клієнтів краще чи гірше у {count|# конкурента|# конкурентів|# конкурентів}: {names}.',
      'Скажите, что, по мнению клиентов, лучше или хуже у {count|# конкурента|# конкурентов|# конкурентов}: {names}.',
    ),
  },
  CK05: {
    begin: text(
      'Judge how well today’s experience fits the strategy of the company, and say where it breaks a promise.',
      'Оцініть, наскільки нинішній досвід відповідає стратегії компанії, і скажіть, де він порушує обіцянку.',
      'Оцените, насколько нынешний опыт соответствует стратегии компании, и скажите, где он нарушает обещание.',
    ),
  },
  CK06: {
    begin: text(
      'Ask some customers, and look at what others do: one source alone misleads.',
      'Запитайте частину клієнтів і подивіться, що роблять інші: одне джерело вводить в оману.',
      'Спросите часть клиентов и посмотрите, что делают другие: один источник вводит в заблуждение.',
    ),
  },
  CK07: {
    begin: text(
      'Describe the groups of customers you would treat differently: how they behave and what they buy.',
      'Опишіть групи клієнтів, до яких варто ставитися по-різному: як вони поводяться й що купують.',
      'Опишите группы клиентов, к которым стоит подходить по-разному: как они ведут себя и что покупают.',
    ),
    gaps: {
      behaviour: text(
        'Describe the behaviour of {count|the segment|# segments}: {names}.',
        'Опишіть поведінку {count|# сегмента|# сегментів|# сегментів}: {names}.',
        'Опишите поведение {count|# сегмента|# сегментов|# сегментов}: {names}.',
      ),
      purchases: text(
        'Describe the purchases of {count|the segment|# segments}: {names}.',
        'Опишіть покупки {count|# сегмента|# сегментів|# сегментів}: {names}.',
        'Опишите покупки {count|# сегмента|# сегментов|# сегментов}: {names}.',
      ),
    },
  },
  CK08: {
    begin: text(
      'Describe a real customer as a persona, and say which interviews or data it rests on.',
      'Опишіть справжнього клієнта як персону й скажіть, на яких інтерв’ю чи даних вона ґрунтується.',
      'Опишите настоящего клиента как персону и скажите, на каких интервью или данных она основана.',
    ),
    open: text(
      'Say which interviews or data stand behind {count|the persona|# personas}: {names}.',
      'Скажіть, які інтерв’ю чи дані стоять за {count|# персоною|# персонами|# персонами}: {names}.',
      'Скажите, какие интервью или данные стоят за {count|# персоной|# персонами|# персонами}: {names}.',
    ),
  },
  CK09: {
    begin: text(
      'Write down what customers expect at the moments that matter.',
      'Запишіть, чого клієнти очікують у важливі для них миті.',
      'Запишите, чего клиенты ожидают в важные для них моменты.',
    ),
    open: text(
      'Write down what customers expect on {count|the journey|# journeys}: {names}.',
      'Запишіть, чого клієнти очікують на {count|# шляху|# шляхах|# шляхах}: {names}.',
      'Запишите, чего клиенты ожидают на {count|# пути|# путях|# путях}: {names}.',
    ),
  },
  CK30: {
    begin: text(
      'Say which phase each stage belongs to: awareness, purchase, usage or aftercare.',
      'Скажіть, до якої фази належить кожен етап: знайомство, придбання, використання чи подальші взаємодії.',
      'Скажите, к какой фазе относится каждый этап: знакомство, приобретение, использование или последующие взаимодействия.',
    ),
    lacking: text(
      'Map the phases that no journey shows yet: {names}.',
      'Опишіть фази, яких не показує жоден шлях: {names}.',
      'Опишите фазы, которых не показывает ни один путь: {names}.',
    ),
  },
  CK31: {
    begin: text(
      'Map the most important journey stage by stage: contacts, channels, feelings, and who answers for each.',
      'Опишіть найважливіший шлях етап за етапом: контакти, канали, почуття і хто за що відповідає.',
      'Опишите важнейший путь этап за этапом: контакты, каналы, чувства и кто за что отвечает.',
    ),
    gaps: {
      owner: text(
        'Name who answers for {count|the stage|# stages}: {names}.',
        'Назвіть, хто відповідає за {count|# етап|# етапи|# етапів}: {names}.',
        'Назовите, кто отвечает за {count|# этап|# этапа|# этапов}: {names}.',
      ),
      feeling: text(
        'Find out how customers feel in {count|the stage|# stages}: {names}.',
        'З’ясуйте, що клієнти відчувають на {count|# етапі|# етапах|# етапах}: {names}.',
        'Выясните, что клиенты чувствуют на {count|# этапе|# этапах|# этапах}: {names}.',
      ),
      channel: text(
        'Name the channels of {count|the stage|# stages}: {names}.',
        'Назвіть канали {count|# етапу|# етапів|# етапів}: {names}.',
        'Назовите каналы {count|# этапа|# этапов|# этапов}: {names}.',
      ),
      touchpoint: text(
        'Say where customers meet the company in {count|the stage|# stages}: {names}.',
        'Скажіть, де клієнти зустрічаються з компанією на {count|# етапі|# етапах|# етапах}: {names}.',
        'Скажите, где клиенты встречаются с компанией на {count|# этапе|# этапах|# этапах}: {names}.',
      ),
    },
  },
  CK37: {
    begin: text(
      'Say at the important contacts what staff or screens do in front of the customer, and what happens behind.',
      'Скажіть для важливих контактів, що працівники чи екрани роблять перед клієнтом і що відбувається за лаштунками.',
      'Скажите для важных контактов, что сотрудники или экраны делают перед клиентом и что происходит за кулисами.',
    ),
    open: text(
      'Say what has to happen behind the scenes of {count|the touchpoint|# touchpoints}: {names}.',
      'Скажіть, що має відбуватися за лаштунками {count|# точки контакту|# точок контакту|# точок контакту}: {names}.',
      'Скажите, что должно происходить за кулисами {count|# точки контакта|# точек контакта|# точек контакта}: {names}.',
    ),
  },
} as const satisfies Record<string, Steps>;
