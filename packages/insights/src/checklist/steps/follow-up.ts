import { type Steps, text } from './step.ts';

/** Next steps of stages 5 to 7. */
export const followUpSteps = {
  CK45: {
    begin: text(
      'Write the first initiative, and how far it is.',
      'Напишіть першу ініціативу і як далеко вона просунулася.',
      'Напишите первую инициативу и как далеко она продвинулась.',
    ),
    open: text(
      'Say how far it is with {count|the initiative|# initiatives}: {names}.',
      'Скажіть, як просувається {count|# ініціатива|# ініціативи|# ініціатив}: {names}.',
      'Скажите, как продвигается {count|# инициатива|# инициативы|# инициатив}: {names}.',
    ),
  },
  CK46: {
    open: text(
      'Decide to keep, adjust or stop {count|the overdue initiative|# overdue initiatives}: {names}.',
      'Вирішіть, чи продовжити, змінити, чи зупинити {count|# прострочену ініціативу|# прострочені ініціативи|# прострочених ініціатив}: {names}.',
      'Решите, продолжить, изменить или остановить {count|# просроченную инициативу|# просроченные инициативы|# просроченных инициатив}: {names}.',
    ),
  },
  CK24: {
    begin: text(
      'Work out from your own numbers what a customer is worth, and what winning and keeping one costs.',
      'Обчисліть із власних чисел, скільки вартий клієнт і скільки коштує його залучити й утримати.',
      'Вычислите по собственным числам, сколько стоит клиент и во что обходится привлечь и удержать его.',
    ),
    open: text(
      'Complete the numbers of {names}: customers, retention, margin, cost of winning and of keeping.',
      'Доповніть числа в {names}: клієнти, утримання, маржа, вартість залучення й утримання.',
      'Дополните числа в {names}: клиенты, удержание, маржа, стоимость привлечения и удержания.',
    ),
  },
  CK25: {
    begin: text(
      'Write the first KPI, and who hears of its results.',
      'Напишіть перший показник і хто дізнається про його результати.',
      'Напишите первый показатель и кто узнаёт о его результатах.',
    ),
    open: text(
      'Decide who hears of the results of {count|the KPI|# KPIs}: {names}.',
      'Вирішіть, кому доповідають про {count|# показник|# показники|# показників}: {names}.',
      'Решите, кому докладывают о результатах {count|# показателя|# показателей|# показателей}: {names}.',
    ),
  },
  CK27: {
    open: text(
      'It is time to measure {count|the KPI|# KPIs}: {names}.',
      'Час виміряти {count|# показник|# показники|# показників}: {names}.',
      'Пора измерить {count|# показатель|# показателя|# показателей}: {names}.',
    ),
  },
  CK55: {
    begin: text(
      'Hold the first review: look at the results, and decide what to keep, adjust or stop.',
      'Проведіть перший перегляд: подивіться на результати й вирішіть, що лишити, змінити чи зупинити.',
      'Проведите первый пересмотр: посмотрите на результаты и решите, что оставить, изменить или остановить.',
    ),
    gaps: {
      correction: text(
        'Decide what to change because of {count|the missed KPI|# missed KPIs}: {names}.',
        'Вирішіть, що змінити через {count|# недосягнутий показник|# недосягнуті показники|# недосягнутих показників}: {names}.',
        'Решите, что изменить из-за {count|# недостигнутого показателя|# недостигнутых показателей|# недостигнутых показателей}: {names}.',
      ),
      decision: text(
        'Write down what was decided in {count|the review|# reviews}: {names}.',
        'Запишіть, що вирішили на {count|# перегляді|# переглядах|# переглядах}: {names}.',
        'Запишите, что решили на {count|# пересмотре|# пересмотрах|# пересмотрах}: {names}.',
      ),
    },
  },
  CK54: {
    open: text(
      'Decide how often to review {count|the strategy|# strategies}: {names}.',
      'Вирішіть, як часто переглядати {count|# стратегію|# стратегії|# стратегій}: {names}.',
      'Решите, как часто пересматривать {count|# стратегию|# стратегии|# стратегий}: {names}.',
    ),
  },
  CK56: {
    begin: text(
      'Write down what has changed since the last look: in the market, in law, inside the company.',
      'Запишіть, що змінилося відтоді, як дивилися востаннє: на ринку, у законах, у самій компанії.',
      'Запишите, что изменилось с прошлого раза: на рынке, в законах, в самой компании.',
    ),
  },
  CK57: {
    begin: text(
      'Hold the first review, and set the date of the next.',
      'Проведіть перший перегляд і призначте дату наступного.',
      'Проведите первый пересмотр и назначьте дату следующего.',
    ),
    gaps: {
      past: text(
        'Hold the review that {names} announced: its day has passed.',
        'Проведіть перегляд, який оголосив {names}: його день минув.',
        'Проведите пересмотр, который объявил {names}: его день прошёл.',
      ),
    },
    open: text(
      'Set the date of the review that follows {names}.',
      'Призначте дату перегляду, що буде після {names}.',
      'Назначьте дату пересмотра, который последует за {names}.',
    ),
  },
} as const satisfies Record<string, Steps>;
