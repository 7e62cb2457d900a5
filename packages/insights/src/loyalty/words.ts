import { defineCatalog } from '@touchline/locale';

export const words = defineCatalog({
  en: {
    split: 'Earned: {earned} of {total|# reward|# rewards}; bought: {bought}.',
    'cost-split': 'Bought rewards take {share} of what the rewards cost: {cost} of {total} a year.',
    'without-cost': '{count|# reward without a cost is|# rewards without a cost are} not in the split by cost.',
    'without-kind': '{count|# reward says|# rewards say} no kind: whether they earn or buy loyalty cannot be told.',
    asked: 'The question is asked; no KPI measures the answers.',
    measured: 'Measured by {kpi}, without a value yet.',
    answered: '{share} would stay.',
    'answered-interval': '{share} would stay; with {n} answers it is between {low} and {high} (95% interval).',
    'per-customer': 'The rewards with a cost come to {cost} per customer and year.',
  },
  uk: {
    split: 'Заслужена лояльність: {earned} з {total|# винагороди|# винагород|# винагород}; куплена: {bought}.',
    'cost-split': 'Куплена лояльність забирає {share} вартості винагород: {cost} з {total} на рік.',
    'without-cost': 'Розподіл за вартістю не враховує {count|# винагороду|# винагороди|# винагород} без вартості.',
    'without-kind':
      'Для {count|# винагороди|# винагород|# винагород} не сказано вид: чи вони заробляють лояльність, чи купують, невідомо.',
    asked: 'Запитання є; відповідей не міряє жоден KPI.',
    measured: 'Вимірює {kpi}, значення ще немає.',
    answered: 'Лишилися б {share}.',
    'answered-interval': 'Лишилися б {share}; відповідей {n}, тож це між {low} і {high} (95-відсотковий інтервал).',
    'per-customer': 'Винагороди з відомою вартістю — це {cost} на клієнта за рік.',
  },
  ru: {
    split: 'Заслуженная лояльность: {earned} из {total|# награды|# наград|# наград}; купленная: {bought}.',
    'cost-split': 'Купленная лояльность забирает {share} стоимости наград: {cost} из {total} в год.',
    'without-cost': 'Распределение по стоимости не учитывает {count|# награду|# награды|# наград} без стоимости.',
    'without-kind':
      'Для {count|# награды|# наград|# наград} не сказан вид: зарабатывают ли они лояльность или покупают, неизвестно.',
    asked: 'Вопрос есть; ответов не измеряет ни один KPI.',
    measured: 'Измеряет {kpi}, значения ещё нет.',
    answered: 'Остались бы {share}.',
    'answered-interval': 'Остались бы {share}; ответов {n}, значит, это между {low} и {high} (95-процентный интервал).',
    'per-customer': 'Награды с известной стоимостью — это {cost} на клиента в год.',
  },
});
