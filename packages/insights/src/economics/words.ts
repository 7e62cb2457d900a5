import { defineCatalog } from '@touchline/locale';

/** What the inputs of the calculator are called. */
export const inputs = defineCatalog({
  en: {
    customers: 'Customers',
    retention: 'Retention',
    margin: 'Margin per customer',
    'acquisition-cost': 'Cost of winning a customer',
    'retention-cost': 'Cost of keeping a customer',
    'discount-rate': 'Discount rate',
  },
  uk: {
    customers: 'Клієнти',
    retention: 'Утримання',
    margin: 'Маржа на клієнта',
    'acquisition-cost': 'Вартість залучення клієнта',
    'retention-cost': 'Вартість утримання клієнта',
    'discount-rate': 'Ставка дисконту',
  },
  ru: {
    customers: 'Клиенты',
    retention: 'Удержание',
    margin: 'Маржа на клиента',
    'acquisition-cost': 'Стоимость привлечения клиента',
    'retention-cost': 'Стоимость удержания клиента',
    'discount-rate': 'Ставка дисконта',
  },
});

/** Why an input cannot be used. */
export const gaps = defineCatalog({
  en: {
    'not-said': '{input}: not said.',
    unknown: '{input}: not known yet.',
    'no-value': '{input}: {kpi} has no value yet.',
    range: '{input}: {value} is a range; the calculator needs one number, the table shows what lies around it.',
    'no-period': '{input}: {kpi} does not say for which time {value} is.',
    currency: '{input}: {value} is not in {currency}, as the other amounts are.',
    kind: '{input}: {value} is not an amount that can be used here.',
    churn: '{input}: {kpi} counts who leaves; the calculator needs who stays.',
    impossible: '{input}: {value} is not possible.',
  },
  uk: {
    'not-said': '{input}: не сказано.',
    unknown: '{input}: поки невідомо.',
    'no-value': '{input}: {kpi} ще не має значення.',
    range: '{input}: {value} — це проміжок; калькуляторові потрібне одне число, а що довкола нього, показує таблиця.',
    'no-period': '{input}: {kpi} не каже, за який час {value}.',
    currency: '{input}: {value} — не в {currency}, як решта сум.',
    kind: '{input}: {value} — не та величина, що тут потрібна.',
    churn: '{input}: {kpi} рахує тих, хто йде; калькуляторові потрібні ті, хто лишається.',
    impossible: '{input}: {value} неможливо.',
  },
  ru: {
    'not-said': '{input}: не сказано.',
    unknown: '{input}: пока неизвестно.',
    'no-value': '{input}: у {kpi} ещё нет значения.',
    range: '{input}: {value} — это диапазон; калькулятору нужно одно число, а что вокруг него, показывает таблица.',
    'no-period': '{input}: {kpi} не говорит, за какое время {value}.',
    currency: '{input}: {value} — не в {currency}, как остальные суммы.',
    kind: '{input}: {value} — не та величина, что нужна здесь.',
    churn: '{input}: {kpi} считает тех, кто уходит; калькулятору нужны те, кто остаётся.',
    impossible: '{input}: {value} невозможно.',
  },
});

/** How the figures were read. */
export const notes = defineCatalog({
  en: {
    yearly: 'Retention is read as the share of customers who stay for a year, the discount rate as one of a year.',
    converted: '{input}: {said} is {value}.',
    'taken-per-year': '{input}: {said} says no time and is taken as an amount of a year.',
    'before-costs':
      'The value of a customer is the margin as said: the costs of winning and of keeping the customer are not taken off.',
    'points-not-percent': 'Five points and five percent are not the same: {from} becomes {points} or {relative}.',
    'rule-of-thumb': 'A value of three times the cost of winning a customer is a rule of thumb, no standard.',
    'same-customers':
      'The payback follows today’s customers, from the day the effect is there; new ones are not counted.',
  },
  uk: {
    yearly: 'Утримання прочитано як частку клієнтів, що лишаються на рік, ставку дисконту — як річну.',
    converted: '{input}: {said} — це {value}.',
    'taken-per-year': '{input}: {said} не каже, за який час, тож узято за рік.',
    'before-costs': 'Цінність клієнта рахується з маржі, як її сказано: вартість залучення та утримання не віднято.',
    'points-not-percent': 'П’ять пунктів і п’ять відсотків — не те саме: {from} стає {points} або {relative}.',
    'rule-of-thumb': 'Цінність утричі більша за вартість залучення — практичне правило, а не стандарт.',
    'same-customers': 'Окупність рахує нинішніх клієнтів від дня, коли ефект настав; нових не враховано.',
  },
  ru: {
    yearly: 'Удержание прочитано как доля клиентов, которые остаются на год, ставка дисконта — как годовая.',
    converted: '{input}: {said} — это {value}.',
    'taken-per-year': '{input}: {said} не говорит, за какое время, поэтому взято за год.',
    'before-costs':
      'Ценность клиента считается из маржи, как она сказана: стоимость привлечения и удержания не вычтена.',
    'points-not-percent': 'Пять пунктов и пять процентов — не одно и то же: {from} становится {points} или {relative}.',
    'rule-of-thumb': 'Ценность втрое выше стоимости привлечения — практическое правило, а не стандарт.',
    'same-customers': 'Окупаемость считает нынешних клиентов со дня, когда эффект наступил; новые не учтены.',
  },
});

/** What a change of retention is called, and what comes of an initiative. */
export const outcomes = defineCatalog({
  en: {
    'plus-1-point': '+1 point',
    'plus-5-points': '+5 points',
    'plus-5-percent': '+5 percent',
    'pays-back': '{change} of retention keeps {customers} customers a year; {budget} are back after {time}.',
    never: '{change} of retention is worth {gain} with today’s customers: less than the {budget} it costs.',
    'no-budget': '{change} of retention is worth {gain} with today’s customers; the budget is not said.',
    'other-currency':
      '{change} of retention is worth {gain} with today’s customers; the budget is in another currency.',
    'above-limit': '{change} on top of {from} would be more than all customers.',
    'no-gain': '{change}: no more customers would stay than today.',
    'not-computable': '{change} of retention: what it is worth cannot be computed before the missing inputs are there.',
  },
  uk: {
    'plus-1-point': '+1 пункт',
    'plus-5-points': '+5 пунктів',
    'plus-5-percent': '+5 відсотків',
    'pays-back': '{change} утримання зберігає {customers} клієнтів на рік; {budget} повернуться за {time}.',
    never: '{change} утримання варті {gain} з нинішніми клієнтами: менше, ніж {budget}, які це коштує.',
    'no-budget': '{change} утримання варті {gain} з нинішніми клієнтами; бюджет не названо.',
    'other-currency': '{change} утримання варті {gain} з нинішніми клієнтами; бюджет — в іншій валюті.',
    'above-limit': '{change} до {from} — це більше, ніж усі клієнти.',
    'no-gain': '{change}: клієнтів лишиться не більше, ніж нині.',
    'not-computable': '{change} утримання: скільки це варте, не порахувати, доки бракує вхідних даних.',
  },
  ru: {
    'plus-1-point': '+1 пункт',
    'plus-5-points': '+5 пунктов',
    'plus-5-percent': '+5 процентов',
    'pays-back': '{change} удержания сохраняет {customers} клиентов в год; {budget} вернутся через {time}.',
    never: '{change} удержания стоят {gain} с нынешними клиентами: меньше, чем {budget}, которые это стоит.',
    'no-budget': '{change} удержания стоят {gain} с нынешними клиентами; бюджет не назван.',
    'other-currency': '{change} удержания стоят {gain} с нынешними клиентами; бюджет — в другой валюте.',
    'above-limit': '{change} к {from} — это больше, чем все клиенты.',
    'no-gain': '{change}: клиентов останется не больше, чем сейчас.',
    'not-computable': '{change} удержания: сколько это стоит, не посчитать, пока не хватает входных данных.',
  },
});

export const warnings = defineCatalog({
  en: {
    'retention-at-limit':
      'With a retention of {retention} nobody ever leaves: the lifetime has no limit, and the value of a customer holds on paper only.',
    'range-as-forecast':
      '{claim} is a range over industries, no forecast: with your figures {change} is worth {own} more per customer.',
    'worth-less-than-winning': 'A customer is worth {value} and costs {cost} to win: every new one loses money.',
    'keeping-above-margin': 'Keeping a customer costs {cost} a year, the margin is {margin}: every year loses money.',
    'above-limit': 'What the initiatives expect together would lift the retention from {from} above 100%.',
  },
  uk: {
    'retention-at-limit':
      'За утримання {retention} ніхто ніколи не йде: тривалість не має межі, а цінність клієнта існує лише на папері.',
    'range-as-forecast':
      '{claim} — проміжок за галузями, а не прогноз: за вашими даними {change} дає {own} на клієнта.',
    'worth-less-than-winning': 'Клієнт вартий {value}, а залучити його коштує {cost}: кожен новий приносить збиток.',
    'keeping-above-margin': 'Утримати клієнта коштує {cost} на рік, а маржа — {margin}: кожен рік приносить збиток.',
    'above-limit': 'Те, чого разом очікують ініціативи, підняло б утримання з {from} понад 100 %.',
  },
  ru: {
    'retention-at-limit':
      'При удержании {retention} никто никогда не уходит: у срока нет предела, а ценность клиента существует лишь на бумаге.',
    'range-as-forecast':
      '{claim} — диапазон по отраслям, а не прогноз: по вашим данным {change} даёт {own} на клиента.',
    'worth-less-than-winning': 'Клиент стоит {value}, а привлечь его стоит {cost}: каждый новый приносит убыток.',
    'keeping-above-margin': 'Удержать клиента стоит {cost} в год, а маржа — {margin}: каждый год приносит убыток.',
    'above-limit': 'То, чего вместе ожидают инициативы, подняло бы удержание с {from} выше 100 %.',
  },
});
