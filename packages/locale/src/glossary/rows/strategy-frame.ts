import type { RowEntries } from '../row.ts';

/** R1–R15: what a strategy of customer experience is and what it is derived from. */
export const STRATEGY_FRAME_ROWS = {
  R1: {
    marks: ['K', 'R'],
    term: {
      en: 'customer experience management',
      uk: 'управління клієнтським досвідом',
      ru: 'управление клиентским опытом',
    },
    meaning: {
      en: 'Shaping on purpose everything a customer lives through with the company.',
      uk: 'Свідоме формування всього, що клієнт переживає у взаємодії з компанією.',
      ru: 'Осознанное формирование всего, что клиент переживает во взаимодействии с компанией.',
    },
  },
  R2: {
    marks: ['V', 'M'],
    term: {
      en: 'purposeful, continuous process',
      uk: 'цілеспрямований і постійний процес',
      ru: 'целенаправленный и постоянный процесс',
    },
    meaning: {
      en: 'The strategy has goals and is reviewed in a fixed rhythm; it is never finished once and for all.',
      uk: 'Стратегія має цілі й переглядається у сталому ритмі; вона ніколи не завершується назавжди.',
      ru: 'У стратегии есть цели, и она пересматривается в постоянном ритме; она никогда не завершена раз и навсегда.',
    },
  },
  R3: {
    marks: ['K', 'V'],
    term: {
      en: 'activities to analyse and improve interactions',
      uk: 'низка заходів: аналіз і покращення взаємодії',
      ru: 'ряд мероприятий: анализ и улучшение взаимодействия',
    },
    meaning: {
      en: 'A plan both studies how customers are served and changes it; one without the other is half a plan.',
      uk: 'План і вивчає взаємодію з клієнтом, і змінює її; одне без другого — половина плану.',
      ru: 'План и изучает взаимодействие с клиентом, и меняет его; одно без другого — половина плана.',
    },
  },
  R4: {
    marks: ['V'],
    term: { en: 'long-term partnership', uk: 'довгострокове партнерство', ru: 'долгосрочное партнёрство' },
    meaning: {
      en: 'Success is judged by lasting relationships, such as retention or lifetime value, not by single contacts alone.',
      uk: 'Успіх оцінюють за тривалими відносинами, як-от утримання чи життєва цінність клієнта, а не лише за окремими контактами.',
      ru: 'Успех оценивают по длительным отношениям, например удержанию или пожизненной ценности клиента, а не только по отдельным контактам.',
    },
  },
  R5: {
    marks: ['K', 'V', 'R'],
    term: {
      en: 'overall perception including emotions',
      uk: 'загальне враження, зокрема емоції',
      ru: 'общее впечатление, включая эмоции',
    },
    meaning: {
      en: 'Experience is what remains with the customer, feelings included; a map without feelings tells half of it.',
      uk: 'Досвід — це те, що лишається в клієнта, разом із почуттями; карта без них розповідає лише половину.',
      ru: 'Опыт — это то, что остаётся у клиента, вместе с чувствами; карта без них рассказывает лишь половину.',
    },
  },
  R6: {
    marks: ['K', 'V'],
    term: {
      en: 'awareness, purchase, use',
      uk: 'ознайомлення, придбання, користування',
      ru: 'знакомство, приобретение, использование',
    },
    meaning: {
      en: 'The phases every complete journey passes through, with later interactions as the fourth.',
      uk: 'Фази, які проходить кожен повний шлях; четверта — подальша взаємодія.',
      ru: 'Фазы, которые проходит каждый полный путь; четвёртая — последующее взаимодействие.',
    },
  },
  R7: {
    marks: [],
    term: { en: 'relationship marketing', uk: 'маркетинг взаємовідносин', ru: 'маркетинг взаимоотношений' },
    meaning: {
      en: 'Marketing that aims at keeping and deepening relationships instead of closing single sales.',
      uk: 'Маркетинг, що прагне зберігати й поглиблювати відносини, а не лише укладати окремі угоди.',
      ru: 'Маркетинг, который стремится сохранять и углублять отношения, а не только заключать отдельные сделки.',
    },
  },
  R8: {
    marks: ['C'],
    term: { en: 'customer centricity', uk: 'клієнтоорієнтованість', ru: 'клиентоориентированность' },
    meaning: {
      en: 'Decisions at every level start from what they mean for the customer.',
      uk: 'Рішення на кожному рівні починаються з того, що вони означають для клієнта.',
      ru: 'Решения на каждом уровне начинаются с того, что они значат для клиента.',
    },
  },
  R9: {
    marks: ['K', 'V'],
    term: {
      en: 'quantitative and qualitative goals',
      uk: 'кількісні та якісні цілі',
      ru: 'количественные и качественные цели',
    },
    meaning: {
      en: 'A goal in numbers needs a complete KPI; a goal in words needs a sign of success and somebody who judges it.',
      uk: 'Ціль у числах потребує повного KPI; ціль у словах — ознаки успіху й того, хто її оцінює.',
      ru: 'Цель в числах требует полного KPI; цель в словах — признака успеха и того, кто его оценивает.',
    },
  },
  R10: {
    marks: ['K', 'R'],
    term: {
      en: 'viability of the business',
      uk: 'життєздатність (основна мета)',
      ru: 'жизнеспособность (основная цель)',
    },
    meaning: {
      en: 'The root of all goals: the company lives on and can serve its customers tomorrow.',
      uk: 'Корінь усіх цілей: компанія живе далі й зможе служити клієнтам завтра.',
      ru: 'Корень всех целей: компания живёт дальше и сможет служить клиентам завтра.',
    },
  },
  R11: {
    marks: ['K', 'V'],
    term: {
      en: 'base and specific objectives',
      uk: 'базові та специфічні орієнтири; система стратегічних орієнтирів',
      ru: 'базовые и специфические ориентиры; система стратегических ориентиров',
    },
    meaning: {
      en: 'Specific objectives build on base ones; an objective that hangs in the air belongs to no system.',
      uk: 'Специфічні орієнтири спираються на базові; орієнтир, що висить у повітрі, не належить до системи.',
      ru: 'Специфические ориентиры опираются на базовые; ориентир, висящий в воздухе, не входит в систему.',
    },
  },
  R12: {
    marks: ['K', 'V'],
    term: {
      en: 'mission, structure, specifics and environment',
      uk: 'враховувати місію, структуру, специфіку, зовнішнє середовище',
      ru: 'учитывать миссию, структуру, специфику, внешнее окружение',
    },
    meaning: {
      en: 'Objectives say which facts about the company and its surroundings they take into account.',
      uk: 'Орієнтири називають, які факти про компанію та її оточення вони враховують.',
      ru: 'Ориентиры называют, какие факты о компании и её окружении они учитывают.',
    },
  },
  R13: {
    marks: ['K'],
    term: {
      en: 'efficiency and business value',
      uk: 'сталі системи: ефективність і вартість бізнесу',
      ru: 'стабильные системы: эффективность и стоимость бизнеса',
    },
    meaning: {
      en: 'Business goals of a stable company: working well at reasonable cost and being worth more.',
      uk: 'Бізнес-цілі сталої компанії: працювати добре за розумних витрат і коштувати більше.',
      ru: 'Бизнес-цели устойчивой компании: работать хорошо при разумных затратах и стоить больше.',
    },
  },
  R14: {
    marks: ['K', 'V'],
    term: {
      en: 'protect market share, enter new markets, raise profit',
      uk: 'захист ринкової частки, вихід на нові ринки, збільшення прибутку',
      ru: 'защита рыночной доли, выход на новые рынки, увеличение прибыли',
    },
    meaning: {
      en: 'The marketing goals that goals of customer experience are tied to.',
      uk: 'Маркетингові цілі, до яких прив’язують цілі клієнтського досвіду.',
      ru: 'Маркетинговые цели, к которым привязывают цели клиентского опыта.',
    },
  },
  R15: {
    marks: ['V', 'R'],
    term: {
      en: 'alignment of strategies with goals',
      uk: 'маркетингові стратегії мають відповідати маркетинговим цілям',
      ru: 'маркетинговые стратегии должны соответствовать маркетинговым целям',
    },
    meaning: {
      en: 'Every theme supports a goal and every goal has a theme; gaps show in the alignment matrix.',
      uk: 'Кожен напрям підтримує ціль, і кожна ціль має напрям; прогалини видно в матриці узгодженості.',
      ru: 'Каждое направление поддерживает цель, и у каждой цели есть направление; пробелы видны в матрице соответствия.',
    },
  },
} as const satisfies RowEntries;
