import { defineCatalog } from '@touchline/locale';

export const messages = defineCatalog({
  en: {
    scale: 'scale {range}',
    empty: 'No feelings are known yet: say how a step feels.',
    description: 'How the customer feels along {count|# step|# steps}.',
  },
  uk: {
    scale: 'шкала {range}',
    empty: 'Відчуття ще невідомі: скажіть, що клієнт відчуває на кроці.',
    description: 'Що відчуває клієнт: {count|# крок|# кроки|# кроків}.',
  },
  ru: {
    scale: 'шкала {range}',
    empty: 'Чувства пока неизвестны: скажите, что клиент чувствует на шаге.',
    description: 'Что чувствует клиент: {count|# шаг|# шага|# шагов}.',
  },
});
