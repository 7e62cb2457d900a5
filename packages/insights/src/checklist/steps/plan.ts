import { type Steps, text } from './step.ts';

/** Next steps of stage 4. */
export const planSteps = {
  CK14: {
    begin: text(
      'Say what the next level of maturity still asks for, and which initiative brings it.',
      'Скажіть, чого ще потребує наступний рівень зрілості і яка ініціатива це дасть.',
      'Скажите, чего ещё требует следующий уровень зрелости и какая инициатива это даст.',
    ),
    open: text(
      'Plan an initiative that closes {count|the open criterion|# open criteria}: {names}.',
      'Заплануйте ініціативу, що закриє {count|# невиконаний критерій|# невиконані критерії|# невиконаних критеріїв}: {names}.',
      'Запланируйте инициативу, которая закроет {count|# невыполненный критерий|# невыполненных критерия|# невыполненных критериев}: {names}.',
    ),
  },
  CK40: {
    begin: text(
      'Write the first initiative: who does what until when, and for which goal.',
      'Напишіть першу ініціативу: хто що робить до коли й заради якої цілі.',
      'Напишите первую инициативу: кто что делает к какому сроку и ради какой цели.',
    ),
    gaps: {
      owner: text(
        'Name an owner for {count|the initiative|# initiatives}: {names}.',
        'Назвіть відповідального за {count|# ініціативу|# ініціативи|# ініціатив}: {names}.',
        'Назовите ответственного за {count|# инициативу|# инициативы|# инициатив}: {names}.',
      ),
      date: text(
        'Set dates for {count|the initiative|# initiatives}: {names}.',
        'Призначте строки для {count|# ініціативи|# ініціатив|# ініціатив}: {names}.',
        'Назначьте сроки для {count|# инициативы|# инициатив|# инициатив}: {names}.',
      ),
      goal: text(
        'Say which goal or theme is served by {count|the initiative|# initiatives}: {names}.',
        'Скажіть, якій цілі чи темі служить {count|# ініціатива|# ініціативи|# ініціатив}: {names}.',
        'Скажите, какой цели или теме служит {count|# инициатива|# инициативы|# инициатив}: {names}.',
      ),
    },
  },
  CK41: {
    begin: text(
      'Look at the plan for all three: a new product or service, a better process, training.',
      'Перегляньте, чи є в плані всі три: новий продукт чи послуга, кращий процес, навчання.',
      'Проверьте, есть ли в плане все три: новый продукт или услуга, лучший процесс, обучение.',
    ),
    lacking: text(
      'Consider what the plan leaves out: {names}.',
      'Обміркуйте, чого немає в плані: {names}.',
      'Обдумайте, чего нет в плане: {names}.',
    ),
  },
  CK42: {
    begin: text(
      'List the systems that hold customer data and feedback, and how they are connected.',
      'Перелічіть системи, де є дані й відгуки клієнтів, і як вони з’єднані.',
      'Перечислите системы, где есть данные и отзывы клиентов, и как они соединены.',
    ),
  },
  CK43: {
    open: text(
      'Decide which may start first: {names} wait for each other.',
      'Вирішіть, що може початися першим: {names} чекають одне на одне.',
      'Решите, что может начаться первым: {names} ждут друг друга.',
    ),
  },
  CK44: {
    begin: text(
      'Write the first initiative with its budget.',
      'Напишіть першу ініціативу з її бюджетом.',
      'Напишите первую инициативу с её бюджетом.',
    ),
    gaps: {
      budget: text(
        'Put a budget to {count|the initiative|# initiatives}: {names}.',
        'Визначте бюджет для {count|# ініціативи|# ініціатив|# ініціатив}: {names}.',
        'Определите бюджет для {count|# инициативы|# инициатив|# инициатив}: {names}.',
      ),
      discipline: text(
        'Say whether it is experience management, CRM or service, for {count|the initiative|# initiatives}: {names}.',
        'Скажіть, чи це CEM, CRM, чи сервіс, для {count|# ініціативи|# ініціатив|# ініціатив}: {names}.',
        'Скажите, это CEM, CRM или сервис, для {count|# инициативы|# инициатив|# инициатив}: {names}.',
      ),
    },
  },
  CK50: {
    begin: text(
      'Plan how the people whom customers meet are trained.',
      'Заплануйте, як навчатимуть людей, з якими зустрічаються клієнти.',
      'Запланируйте, как будут обучать людей, с которыми встречаются клиенты.',
    ),
    open: text('Say who is trained by {names}.', 'Скажіть, кого навчає {names}.', 'Скажите, кого обучает {names}.'),
  },
  CK51: {
    begin: text(
      'Make empathy a part of the training, beside products and tools.',
      'Додайте до навчання емпатію, а не лише продукти й інструменти.',
      'Добавьте в обучение эмпатию, а не только продукты и инструменты.',
    ),
  },
  CK52: {
    begin: text(
      'Name the journey that matters most, and who answers for it from beginning to end.',
      'Назвіть найважливіший шлях і хто відповідає за нього від початку до кінця.',
      'Назовите важнейший путь и кто отвечает за него от начала до конца.',
    ),
    open: text(
      'Name who answers from beginning to end for {count|the journey|# journeys}: {names}.',
      'Назвіть, хто від початку до кінця відповідає за {count|# шлях|# шляхи|# шляхів}: {names}.',
      'Назовите, кто от начала до конца отвечает за {count|# путь|# пути|# путей}: {names}.',
    ),
  },
} as const satisfies Record<string, Steps>;
