import { defineCatalog } from '@touchline/locale';

// Said in the checklist and by the rules about progress alike.

export const tooEarlyMessages = defineCatalog({
  en: {
    essentials: '{stage} is called done, but what it consists of is missing: {items}.',
    initiatives: '{stage} is called done, but {count|# initiative is|# initiatives are} still open: {names}.',
    fix: 'Call the stage in progress',
  },
  uk: {
    essentials: 'Етап {stage} названо завершеним, але бракує того, з чого він складається: {items}.',
    initiatives:
      'Етап {stage} названо завершеним, але {count|# ініціатива ще відкрита|# ініціативи ще відкриті|# ініціатив ще відкриті}: {names}.',
    fix: 'Сказати, що етап триває',
  },
  ru: {
    essentials: 'Этап {stage} назван завершённым, но нет того, из чего он состоит: {items}.',
    initiatives:
      'Этап {stage} назван завершённым, но {count|# инициатива ещё открыта|# инициативы ещё открыты|# инициатив ещё открыты}: {names}.',
    fix: 'Сказать, что этап выполняется',
  },
});

export const outOfOrderMessages = defineCatalog({
  en: {
    claimed: '{stage} is called done, and {before}, on which it rests, is {state}.',
    unsaid: '{stage} is called done; of {before}, on which it rests, nothing is said, and this is missing: {items}.',
    before: 'The stage before.',
    fix: 'Call the stage in progress',
  },
  uk: {
    claimed: 'Етап {stage} названо завершеним, а стан етапу {before}, на якому він тримається: {state}.',
    unsaid:
      'Етап {stage} названо завершеним; про етап {before}, на якому він тримається, нічого не сказано, і бракує: {items}.',
    before: 'Попередній етап.',
    fix: 'Сказати, що етап триває',
  },
  ru: {
    claimed: 'Этап {stage} назван завершённым, а состояние этапа {before}, на котором он держится: {state}.',
    unsaid:
      'Этап {stage} назван завершённым; об этапе {before}, на котором он держится, ничего не сказано, и нет: {items}.',
    before: 'Предыдущий этап.',
    fix: 'Сказать, что этап выполняется',
  },
});

export const withoutPlanMessages = defineCatalog({
  en: {
    'no-initiative':
      'Implementation is under way, but no initiative is written down: nobody can tell who does what until when.',
    'plan-open':
      'Implementation is under way, but the action plan is {state}: nobody can tell who does what until when.',
    plan: 'The action plan.',
    fix: 'Call implementation planned',
  },
  uk: {
    'no-initiative': 'Впровадження триває, але жодної ініціативи не записано: ніхто не скаже, хто що робить і до коли.',
    'plan-open': 'Впровадження триває, але стан плану дій — {state}: ніхто не скаже, хто що робить і до коли.',
    plan: 'План дій.',
    fix: 'Сказати, що впровадження лише заплановано',
  },
  ru: {
    'no-initiative':
      'Реализация идёт, но ни одной инициативы не записано: никто не скажет, кто что делает и к какому сроку.',
    'plan-open':
      'Реализация идёт, но состояние плана действий — {state}: никто не скажет, кто что делает и к какому сроку.',
    plan: 'План действий.',
    fix: 'Сказать, что реализация лишь запланирована',
  },
});
