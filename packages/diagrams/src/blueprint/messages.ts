import { defineCatalog } from '@touchline/locale';

export const messages = defineCatalog({
  en: {
    share: '{share}%',
    when: 'when {condition}',
    leaves: 'leaves here',
    'lane-artifact': 'Physical evidence',
    'lane-customer': 'Customer actions',
    'lane-system': 'Systems and services',
    empty: 'No steps yet: add a touchpoint to the journey.',
    'no-company': 'Nothing is said yet about what the company does behind these steps.',
    description:
      '{columns|# step|# steps} in {sections|# stage|# stages}, from what the customer sees down to the support behind it.',
  },
  uk: {
    share: '{share} %',
    when: 'коли {condition}',
    leaves: 'тут іде',
    'lane-artifact': 'Матеріальні свідчення',
    'lane-customer': 'Дії клієнта',
    'lane-system': 'Системи й послуги',
    empty: 'Кроків ще немає: додайте до шляху точку контакту.',
    'no-company': 'Ще не сказано, що робить компанія за цими кроками.',
    description:
      '{columns|# крок|# кроки|# кроків}, {sections|# етап|# етапи|# етапів}: від того, що бачить клієнт, до підтримки за цим.',
  },
  ru: {
    share: '{share} %',
    when: 'когда {condition}',
    leaves: 'здесь уходит',
    'lane-artifact': 'Материальные свидетельства',
    'lane-customer': 'Действия клиента',
    'lane-system': 'Системы и услуги',
    empty: 'Шагов пока нет: добавьте в путь точку контакта.',
    'no-company': 'Пока не сказано, что делает компания за этими шагами.',
    description:
      '{columns|# шаг|# шага|# шагов}, {sections|# этап|# этапа|# этапов}: от того, что видит клиент, до поддержки за этим.',
  },
});
