import type { RowEntries } from '../row.ts';

/** U23–U38: loyalty, and the challenges and recommendations around it. */
export const LOYALTY_ROWS = {
  U23: {
    marks: ['K'],
    term: {
      en: 'loyalty programme',
      uk: 'програми лояльності стимулюють повторні покупки',
      ru: 'программы лояльности стимулируют повторные покупки',
    },
    meaning: {
      en: 'An arrangement of rewards that gives customers reasons to come back.',
      uk: 'Система винагород, що дає клієнтам підстави повертатися.',
      ru: 'Система вознаграждений, которая даёт клиентам причины возвращаться.',
    },
  },
  U24: {
    marks: ['K', 'V', 'M'],
    term: {
      en: 'real value, not only discounts',
      uk: 'ефективні тільки тоді, коли справжня цінність, не лише знижки',
      ru: 'эффективны только тогда, когда настоящая ценность, а не только скидки',
    },
    meaning: {
      en: 'A programme works when its rewards are of use; discounts alone buy visits, not loyalty.',
      uk: 'Програма діє, коли її винагороди корисні; самі знижки купують візити, а не лояльність.',
      ru: 'Программа действует, когда её вознаграждения полезны; одни скидки покупают визиты, а не лояльность.',
    },
  },
  U25: {
    marks: ['K', 'R'],
    term: {
      en: 'earned and bought loyalty',
      uk: 'зароблена vs куплена лояльність',
      ru: 'заработанная и купленная лояльность',
    },
    meaning: {
      en: 'Loyalty is earned by being useful or bought with money; only the first outlasts a better price.',
      uk: 'Лояльність заробляють користю або купують грошима; лише перша переживе кращу ціну.',
      ru: 'Лояльность зарабатывают пользой или покупают деньгами; лишь первая переживёт лучшую цену.',
    },
  },
  U26: {
    marks: ['K', 'C', 'M'],
    term: {
      en: 'staying when competitors offer the same',
      uk: 'залишається навіть за рівних пропозицій від конкурентів',
      ru: 'остаётся даже при равных предложениях конкурентов',
    },
    meaning: {
      en: 'The loyalty test: would the customer stay if somebody else offered the same terms?',
      uk: 'Тест лояльності: чи залишився б клієнт, якби хтось інший запропонував такі самі умови?',
      ru: 'Тест лояльности: остался бы клиент, если бы кто-то другой предложил такие же условия?',
    },
  },
  U27: {
    marks: ['K', 'V'],
    term: {
      en: 'solving the customer’s current jobs',
      uk: 'вирішення актуальних задач',
      ru: 'решение актуальных задач',
    },
    meaning: {
      en: 'A reward or an offer helps with something the customer is trying to get done.',
      uk: 'Винагорода чи пропозиція допомагає в тому, що клієнт намагається зробити.',
      ru: 'Вознаграждение или предложение помогает в том, что клиент пытается сделать.',
    },
  },
  U28: {
    marks: ['K', 'V'],
    term: {
      en: 'long-term value against temporary gains',
      uk: 'довгострокова цінність vs тимчасові вигоди',
      ru: 'долгосрочная ценность и временные выгоды',
    },
    meaning: {
      en: 'At least some rewards keep their value for years instead of ending with the campaign.',
      uk: 'Хоча б деякі винагороди зберігають цінність роками, а не зникають разом з акцією.',
      ru: 'Хотя бы некоторые вознаграждения сохраняют ценность годами, а не исчезают вместе с акцией.',
    },
  },
  U29: {
    marks: ['V'],
    term: {
      en: 'value that meets needs and expectations',
      uk: 'лояльність — не бонуси чи знижки, а реальна цінність, яка відповідає потребам та очікуванням',
      ru: 'лояльность — не бонусы или скидки, а реальная ценность, которая отвечает потребностям и ожиданиям',
    },
    meaning: {
      en: 'Every reward answers a need or an expectation that was found out.',
      uk: 'Кожна винагорода відповідає на з’ясовану потребу чи очікування.',
      ru: 'Каждое вознаграждение отвечает на выясненную потребность или ожидание.',
    },
  },
  U30: {
    marks: ['K', 'V', 'C'],
    term: {
      en: 'CEM and CRM in one system',
      uk: 'інтеграція CEM та CRM у єдину систему/платформу',
      ru: 'интеграция CEM и CRM в единую систему/платформу',
    },
    meaning: {
      en: 'What is known about a customer is in one place; unconnected systems are silos.',
      uk: 'Усе, що відомо про клієнта, зібрано в одному місці; нез’єднані системи — це ізольовані острови.',
      ru: 'Всё, что известно о клиенте, собрано в одном месте; несоединённые системы — изолированные острова.',
    },
  },
  U31: {
    marks: ['V', 'C'],
    term: { en: 'personalised approach', uk: 'персоналізований підхід', ru: 'персонализированный подход' },
    meaning: {
      en: 'Different customers are served differently, at least segment by segment.',
      uk: 'Різних клієнтів обслуговують по-різному, принаймні за сегментами.',
      ru: 'Разных клиентов обслуживают по-разному, хотя бы по сегментам.',
    },
  },
  U32: {
    marks: ['V'],
    term: {
      en: 'inconsistent information across departments',
      uk: 'неузгодженість інформації або нерелевантні пропозиції через різні відділи',
      ru: 'несогласованность информации или нерелевантные предложения из-за разных отделов',
    },
    meaning: {
      en: 'Where several departments share a contact and nobody leads, customers hear different things.',
      uk: 'Де контакт ділять кілька відділів і ніхто не веде, клієнти чують різне.',
      ru: 'Где контакт делят несколько отделов и никто не ведёт, клиенты слышат разное.',
    },
  },
  U33: {
    marks: ['K', 'V', 'M'],
    term: {
      en: 'approach for each group by behaviour and purchases',
      uk: 'індивідуальні підходи до кожної групи на основі поведінки та історії покупок',
      ru: 'индивидуальные подходы к каждой группе на основе поведения и истории покупок',
    },
    meaning: {
      en: 'Segments are formed by what customers do and buy, and each has an approach of its own.',
      uk: 'Сегменти утворюють за тим, що клієнти роблять і купують, і кожен має власний підхід.',
      ru: 'Сегменты образуют по тому, что клиенты делают и покупают, и у каждого есть свой подход.',
    },
  },
  U34: {
    marks: ['K', 'V'],
    term: {
      en: 'staff training and one common approach',
      uk: 'навчання персоналу, єдиний підхід',
      ru: 'обучение персонала, единый подход',
    },
    meaning: {
      en: 'People who meet customers are trained to act in the same spirit.',
      uk: 'Людей, які зустрічають клієнтів, навчають діяти в одному дусі.',
      ru: 'Людей, которые встречают клиентов, учат действовать в одном духе.',
    },
  },
  U35: {
    marks: [],
    term: {
      en: 'empathy, not only professional skills',
      uk: 'емпатія, не тільки професійні навички',
      ru: 'эмпатия, а не только профессиональные навыки',
    },
    meaning: {
      en: 'Training covers listening and understanding as well as products and tools.',
      uk: 'Навчання охоплює вміння слухати й розуміти, а не лише продукти та інструменти.',
      ru: 'Обучение охватывает умение слушать и понимать, а не только продукты и инструменты.',
    },
  },
  U36: {
    marks: ['R'],
    term: {
      en: 'coordinated work of all departments',
      uk: 'узгоджена робота всіх підрозділів',
      ru: 'согласованная работа всех подразделений',
    },
    meaning: {
      en: 'Who owns, leads, is consulted and is informed is known for every contact.',
      uk: 'Для кожного контакту відомо, хто відповідає, хто веде, з ким радяться та кого інформують.',
      ru: 'Для каждого контакта известно, кто отвечает, кто ведёт, с кем советуются и кого информируют.',
    },
  },
  U37: {
    marks: ['K'],
    term: {
      en: 'loyalty leads to lasting growth of revenue',
      uk: 'лояльність → готовність до повторних покупок → стійке зростання доходів',
      ru: 'лояльность → готовность к повторным покупкам → устойчивый рост доходов',
    },
    meaning: {
      en: 'A chain from KPI to KPI; each link is a hypothesis until both ends are measured.',
      uk: 'Ланцюг від KPI до KPI; кожна ланка — гіпотеза, доки не виміряно обидва кінці.',
      ru: 'Цепочка от KPI к KPI; каждое звено — гипотеза, пока не измерены оба конца.',
    },
  },
  U38: {
    marks: [],
    term: { en: 'trust and engagement', uk: 'довіра і залученість', ru: 'доверие и вовлечённость' },
    meaning: {
      en: 'Two things worth measuring beside satisfaction: whether customers rely on the company and take part.',
      uk: 'Дві речі, варті вимірювання поряд із задоволеністю: чи покладаються клієнти на компанію та чи беруть участь.',
      ru: 'Две вещи, достойные измерения рядом с удовлетворённостью: полагаются ли клиенты на компанию и участвуют ли.',
    },
  },
} as const satisfies RowEntries;
