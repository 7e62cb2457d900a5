import { type Steps, text } from './step.ts';

/** Next steps of stage 3. */
export const strategySteps = {
  CK10: {
    begin: text(
      'Write the mission, and what the strategy must reckon with in the organisation, the business and the market.',
      'Напишіть місію і з чим стратегія мусить рахуватися в організації, справі та на ринку.',
      'Напишите миссию и с чем стратегия должна считаться в организации, деле и на рынке.',
    ),
  },
  CK13: {
    begin: text(
      'Agree which maturity level the organisation is on today, and which it wants to reach by when.',
      'Домовтеся, на якому рівні зрілості організація зараз і якого хоче досягти до коли.',
      'Договоритесь, на каком уровне зрелости организация сейчас и какого хочет достичь к какому сроку.',
    ),
    open: text(
      'Complete the maturity levels of {names}: where it is today and where it wants to be.',
      'Доповніть рівні зрілості в {names}: де зараз і де хоче бути.',
      'Дополните уровни зрелости в {names}: где сейчас и где хочет быть.',
    ),
  },
  CK15: {
    begin: text(
      'Sort touchpoints, initiatives and KPIs into experience management, CRM and service, and see what is missing.',
      'Розподіліть точки контакту, ініціативи й показники між CEM, CRM і сервісом і подивіться, чого бракує.',
      'Распределите точки контакта, инициативы и показатели между CEM, CRM и сервисом и посмотрите, чего не хватает.',
    ),
    lacking: text(
      'Say what the strategy does here, where nothing is planned or measured yet: {names}.',
      'Скажіть, що стратегія робить там, де поки нічого не заплановано й не виміряно: {names}.',
      'Скажите, что стратегия делает там, где пока ничего не запланировано и не измерено: {names}.',
    ),
  },
  CK18: {
    begin: text(
      'Write in one sentence what customers will say once the strategy has worked, and the promise that leads there.',
      'Напишіть одним реченням, що скажуть клієнти, коли стратегія спрацює, і обіцянку, яка до цього веде.',
      'Напишите одним предложением, что скажут клиенты, когда стратегия сработает, и обещание, которое к этому ведёт.',
    ),
  },
  CK32: {
    begin: text(
      'Write down what hurts customers on their journey, and what could be done about the worst of it.',
      'Запишіть, що болить клієнтам на їхньому шляху, і що можна зробити з найгіршим.',
      'Запишите, что мешает клиентам на их пути, и что можно сделать с худшим.',
    ),
    open: text(
      'Find an answer to {count|the pain|# pains}: {names}.',
      'Знайдіть відповідь на {count|# біль|# болі|# болів}: {names}.',
      'Найдите ответ на {count|# боль|# боли|# болей}: {names}.',
    ),
  },
  CK33: {
    begin: text(
      'Write down what could be done about the worst pain, its impact and its effort.',
      'Запишіть, що можна зробити з найгіршим болем, який це матиме вплив і скільки потребує зусиль.',
      'Запишите, что можно сделать с худшей болью, каково будет влияние и сколько нужно усилий.',
    ),
    gaps: {
      impact: text(
        'Estimate the impact of {count|the opportunity|# opportunities}: {names}.',
        'Оцініть вплив {count|# можливості|# можливостей|# можливостей}: {names}.',
        'Оцените влияние {count|# возможности|# возможностей|# возможностей}: {names}.',
      ),
      effort: text(
        'Estimate the effort of {count|the opportunity|# opportunities}: {names}.',
        'Оцініть зусилля для {count|# можливості|# можливостей|# можливостей}: {names}.',
        'Оцените трудоёмкость {count|# возможности|# возможностей|# возможностей}: {names}.',
      ),
    },
  },
  CK34: {
    begin: text(
      'Divide the wanted journey into stages, and design a good moment for each.',
      'Поділіть бажаний шлях на етапи й задумайте на кожному приємну мить.',
      'Разделите желаемый путь на этапы и задумайте на каждом приятный момент.',
    ),
    open: text(
      'Design a good moment for {count|the stage|# stages}: {names}.',
      'Задумайте приємну мить для {count|# етапу|# етапів|# етапів}: {names}.',
      'Задумайте приятный момент для {count|# этапа|# этапов|# этапов}: {names}.',
    ),
  },
  CK35: {
    begin: text(
      'Map a journey, and say at which contacts the customer can answer.',
      'Опишіть шлях і скажіть, на яких контактах клієнт може відповісти.',
      'Опишите путь и скажите, на каких контактах клиент может ответить.',
    ),
    open: text(
      'Let customers answer at a contact of {count|the journey|# journeys}: {names}.',
      'Дайте клієнтам змогу відповісти хоча б на одному контакті {count|# шляху|# шляхів|# шляхів}: {names}.',
      'Дайте клиентам возможность ответить хотя бы на одном контакте {count|# пути|# путей|# путей}: {names}.',
    ),
  },
  CK36: {
    begin: text(
      'Say for each stage of the journey what customers gain in practice and what they should feel.',
      'Скажіть для кожного етапу шляху, що клієнти отримують на практиці й що мають відчути.',
      'Скажите для каждого этапа пути, что клиенты получают на практике и что должны почувствовать.',
    ),
    gaps: {
      emotional: text(
        'Say what customers should feel in {count|the stage|# stages}: {names}.',
        'Скажіть, що клієнти мають відчути на {count|# етапі|# етапах|# етапах}: {names}.',
        'Скажите, что клиенты должны почувствовать на {count|# этапе|# этапах|# этапах}: {names}.',
      ),
      functional: text(
        'Say what customers gain in practice in {count|the stage|# stages}: {names}.',
        'Скажіть, що клієнти отримують на практиці на {count|# етапі|# етапах|# етапах}: {names}.',
        'Скажите, что клиенты получают на практике на {count|# этапе|# этапах|# этапах}: {names}.',
      ),
    },
  },
  CK38: {
    begin: text(
      'Map the most important journey twice: as it is today, and as it should be.',
      'Опишіть найважливіший шлях двічі: яким він є сьогодні і яким має бути.',
      'Опишите важнейший путь дважды: каков он сегодня и каким должен быть.',
    ),
  },
  CK53: {
    gaps: {
      lead: text(
        'Agree on who leads where several teams share {count|the touchpoint|# touchpoints}: {names}.',
        'Домовтеся, хто веде там, де кілька команд мають спільно {count|# точку контакту|# точки контакту|# точок контакту}: {names}.',
        'Договоритесь, кто ведёт там, где несколько команд делят {count|# точку контакта|# точки контакта|# точек контакта}: {names}.',
      ),
      promise: text(
        'Agree on one promise for {count|the touchpoint|# touchpoints}: {names}; two journeys promise different things.',
        'Домовтеся про одну обіцянку для {count|# точки контакту|# точок контакту|# точок контакту}: {names}; два шляхи обіцяють різне.',
        'Договоритесь об одном обещании для {count|# точки контакта|# точек контакта|# точек контакта}: {names}; два пути обещают разное.',
      ),
      'other-owner': text(
        'Agree on who answers for {count|the touchpoint|# touchpoints}: {names}; two journeys name different teams.',
        'Домовтеся, хто відповідає за {count|# точку контакту|# точки контакту|# точок контакту}: {names}; два шляхи називають різні команди.',
        'Договоритесь, кто отвечает за {count|# точку контакта|# точки контакта|# точек контакта}: {names}; два пути называют разные команды.',
      ),
    },
  },
  CK60: {
    begin: text(
      'Decide what the loyalty programme gives besides discounts: help, access, convenience, recognition.',
      'Вирішіть, що програма лояльності дає, крім знижок: допомогу, доступ, зручність, визнання.',
      'Решите, что программа лояльности даёт, кроме скидок: помощь, доступ, удобство, признание.',
    ),
    open: text(
      'Add rewards that help or recognise customers to {count|the programme|# programmes}: {names}; discounts outweigh them.',
      'Додайте винагороди, що допомагають клієнтам або їх вирізняють, до {count|# програми|# програм|# програм}: {names}; знижки їх переважують.',
      'Добавьте награды, которые помогают клиентам или выделяют их, в {count|# программу|# программы|# программ}: {names}; скидки их перевешивают.',
    ),
  },
  CK61: {
    open: text(
      'Ask members whether they would stay at an equal offer from a competitor, in {count|the programme|# programmes}: {names}.',
      'Запитайте учасників, чи лишилися б вони за рівної пропозиції конкурента, у {count|# програмі|# програмах|# програмах}: {names}.',
      'Спросите участников, остались бы они при равном предложении конкурента, в {count|# программе|# программах|# программах}: {names}.',
    ),
  },
  CK62: {
    begin: text(
      'Choose rewards that help with what customers are trying to get done.',
      'Виберіть винагороди, що допомагають клієнтам у тому, чого вони прагнуть.',
      'Выберите награды, которые помогают клиентам в том, чего они хотят добиться.',
    ),
    open: text(
      'Tie to a job or need of the customer, or reconsider, {count|the reward|# rewards}: {names}.',
      'Прив’яжіть до завдання чи потреби клієнта або перегляньте {count|# винагороду|# винагороди|# винагород}: {names}.',
      'Свяжите с задачей или потребностью клиента или пересмотрите {count|# награду|# награды|# наград}: {names}.',
    ),
  },
  CK63: {
    begin: text(
      'Choose a reward that lasts, not only an advantage of the moment.',
      'Виберіть тривалу винагороду, а не лише миттєву вигоду.',
      'Выберите долговременную награду, а не только сиюминутную выгоду.',
    ),
    open: text(
      'Add a reward that lasts to {count|the programme|# programmes}: {names}.',
      'Додайте тривалу винагороду до {count|# програми|# програм|# програм}: {names}.',
      'Добавьте долговременную награду в {count|# программу|# программы|# программ}: {names}.',
    ),
  },
} as const satisfies Record<string, Steps>;
