import { type Steps, text } from './step.ts';

/** Next steps of stage 2. */
export const goalSteps = {
  CK11: {
    begin: text(
      'Write the objective everything else builds on, then the specific ones that build on it.',
      'Напишіть орієнтир, на який спирається все інше, а потім специфічні, що спираються на нього.',
      'Напишите ориентир, на который опирается всё остальное, а затем специфические, которые опираются на него.',
    ),
    open: text(
      'Say how {count|the objective|# objectives} and the others build on each other: {names}.',
      'Скажіть, як спираються один на одного й на решту {count|# орієнтир|# орієнтири|# орієнтирів}: {names}.',
      'Скажите, как опираются друг на друга и на остальные {count|# ориентир|# ориентира|# ориентиров}: {names}.',
    ),
  },
  CK12: {
    begin: text(
      'Write two goals: one with a number to reach, one that people will judge.',
      'Напишіть дві цілі: одну з числом, якого треба досягти, і одну, яку оцінять люди.',
      'Напишите две цели: одну с числом, которого нужно достичь, и одну, которую оценят люди.',
    ),
  },
  CK16: {
    begin: text(
      'Set a goal for keeping customers, and measure it by retention, churn or repeat purchases.',
      'Поставте ціль утримувати клієнтів і вимірюйте її утриманням, відтоком або повторними покупками.',
      'Поставьте цель удерживать клиентов и измеряйте её удержанием, оттоком или повторными покупками.',
    ),
    open: text(
      'Make keeping customers a goal: {names} would measure it, and no goal uses it yet.',
      'Зробіть утримання клієнтів ціллю: {names} її виміряє, але жодна ціль цим поки не користується.',
      'Сделайте удержание клиентов целью: {names} её измерит, но ни одна цель этим пока не пользуется.',
    ),
  },
  CK17: {
    begin: text(
      'Choose which of the five benefits the strategy aims at, and which goal and KPI will show each.',
      'Виберіть, яких із п’яти переваг прагне стратегія, і яка ціль та який показник покажуть кожну.',
      'Выберите, к каким из пяти преимуществ стремится стратегия, и какая цель и какой показатель покажут каждое.',
    ),
    lacking: text(
      'Say which goal, with which KPI, will show these expected benefits: {names}.',
      'Скажіть, яка ціль із яким показником покаже ці очікувані переваги: {names}.',
      'Скажите, какая цель с каким показателем покажет эти ожидаемые преимущества: {names}.',
    ),
  },
  CK20: {
    begin: text(
      'Write the first KPI: what is measured, where it stands, where it should be and by when.',
      'Напишіть перший показник: що вимірюють, де він зараз, де має бути й до коли.',
      'Напишите первый показатель: что измеряют, где он сейчас, где должен быть и к какому сроку.',
    ),
    gaps: {
      target: text(
        'Set a target for {count|the KPI|# KPIs}: {names}.',
        'Поставте цільове значення для {count|# показника|# показників|# показників}: {names}.',
        'Поставьте целевое значение для {count|# показателя|# показателей|# показателей}: {names}.',
      ),
      baseline: text(
        'Find out where {count|the KPI stands|# KPIs stand} today: {names}.',
        'З’ясуйте нинішнє значення {count|# показника|# показників|# показників}: {names}.',
        'Выясните нынешнее значение {count|# показателя|# показателей|# показателей}: {names}.',
      ),
      owner: text(
        'Write who owns {count|the KPI|# KPIs}: {names}.',
        'Напишіть, хто відповідає за {count|# показник|# показники|# показників}: {names}.',
        'Напишите, кто отвечает за {count|# показатель|# показателя|# показателей}: {names}.',
      ),
      date: text(
        'Say by when the target holds for {count|the KPI|# KPIs}: {names}.',
        'Скажіть, до коли треба досягти цільового значення {count|# показника|# показників|# показників}: {names}.',
        'Скажите, к какому сроку нужно достичь целевого значения {count|# показателя|# показателей|# показателей}: {names}.',
      ),
      source: text(
        'Say where the numbers come from for {count|the KPI|# KPIs}: {names}.',
        'Скажіть, звідки беруться числа для {count|# показника|# показників|# показників}: {names}.',
        'Скажите, откуда берутся числа для {count|# показателя|# показателей|# показателей}: {names}.',
      ),
      method: text(
        'Decide how to compute {count|the KPI|# KPIs}: {names}.',
        'Вирішіть, як обчислювати {count|# показник|# показники|# показників}: {names}.',
        'Решите, как вычислять {count|# показатель|# показателя|# показателей}: {names}.',
      ),
      unit: text(
        'Say the unit of {count|the KPI|# KPIs}: {names}.',
        'Скажіть, у чому вимірюють {count|# показник|# показники|# показників}: {names}.',
        'Скажите, в чём измеряют {count|# показатель|# показателя|# показателей}: {names}.',
      ),
      direction: text(
        'Say whether higher or lower is better for {count|the KPI|# KPIs}: {names}.',
        'Скажіть, що краще — більше чи менше — для {count|# показника|# показників|# показників}: {names}.',
        'Скажите, что лучше — больше или меньше — для {count|# показателя|# показателей|# показателей}: {names}.',
      ),
    },
  },
  CK21: {
    begin: text(
      'Write the first KPI, and how often it is measured.',
      'Напишіть перший показник і як часто його вимірюють.',
      'Напишите первый показатель и как часто его измеряют.',
    ),
    open: text(
      'Decide how often to measure {count|the KPI|# KPIs}: {names}.',
      'Вирішіть, як часто вимірювати {count|# показник|# показники|# показників}: {names}.',
      'Решите, как часто измерять {count|# показатель|# показателя|# показателей}: {names}.',
    ),
  },
  CK22: {
    open: text(
      'Plan how many answers a wave needs for {count|the survey KPI|# survey KPIs}: {names}.',
      'Сплануйте, скільки відповідей потребує хвиля для {count|# показника опитування|# показників опитувань|# показників опитувань}: {names}.',
      'Спланируйте, сколько ответов нужно волне для {count|# показателя опроса|# показателей опросов|# показателей опросов}: {names}.',
    ),
  },
  CK23: {
    begin: text(
      'Mark the moments that make or break the experience, and give each a KPI.',
      'Позначте миті, від яких залежить увесь досвід, і дайте кожній показник.',
      'Отметьте моменты, от которых зависит весь опыт, и дайте каждому показатель.',
    ),
    open: text(
      'Choose a KPI for {count|the moment of truth|# moments of truth}: {names}.',
      'Виберіть показник для {count|# моменту істини|# моментів істини|# моментів істини}: {names}.',
      'Выберите показатель для {count|# момента истины|# моментов истины|# моментов истины}: {names}.',
    ),
  },
  CK26: {
    begin: text(
      'Agree on targets before the first results are in.',
      'Погодьте цільові значення до того, як з’являться перші результати.',
      'Согласуйте целевые значения до того, как появятся первые результаты.',
    ),
    gaps: {
      agreed: text(
        'Write down when the target was agreed for {count|the KPI|# KPIs}: {names}; results are already in.',
        'Запишіть, коли погоджено цільове значення для {count|# показника|# показників|# показників}: {names}; результати вже є.',
        'Запишите, когда согласовано целевое значение для {count|# показателя|# показателей|# показателей}: {names}; результаты уже есть.',
      ),
      late: text(
        'Agree on the next target before the next measurement for {count|the KPI|# KPIs}: {names}; this one came after the first result.',
        'Погодьте наступне цільове значення до наступного вимірювання для {count|# показника|# показників|# показників}: {names}; це з’явилося після першого результату.',
        'Согласуйте следующее целевое значение до следующего измерения для {count|# показателя|# показателей|# показателей}: {names}; это появилось после первого результата.',
      ),
    },
  },
} as const satisfies Record<string, Steps>;
