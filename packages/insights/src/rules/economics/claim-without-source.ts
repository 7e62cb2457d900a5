import { defineCatalog } from '@touchline/locale';
import { isUnsourced } from '../../claims/sources.ts';
import { elementRule } from '../rule.ts';

export const claimWithoutSource = elementRule({
  code: 'claim-without-source',
  fixable: true,
  category: 'completeness',
  severity: 'warning',
  preset: 'recommended',
  reach: { elements: ['claim'] },
  summary: {
    en: 'A claim says where it comes from, or that nobody knows.',
    uk: 'Твердження каже, звідки воно, або що цього ніхто не знає.',
    ru: 'Утверждение говорит, откуда оно, или что этого никто не знает.',
  },
  reason: {
    rows: ['R49', 'U3', 'U5', 'U6', 'U10', 'U11', 'U12'],
    text: {
      en: 'Figures about customers are copied from article to article until nobody can find the study they began with. A claim with a source can be checked and weighed; one without it is an opinion, and `grade unsourced` says so honestly.',
      uk: 'Цифри про клієнтів переписують зі статті в статтю, доки вже не знайти дослідження, з якого все почалося. Твердження з джерелом можна перевірити й зважити; без джерела воно — думка, і `grade unsourced` чесно про це каже.',
      ru: 'Цифры о клиентах переписывают из статьи в статью, пока уже не найти исследования, с которого всё началось. Утверждение с источником можно проверить и взвесить; без источника оно — мнение, и `grade unsourced` честно об этом говорит.',
    },
  },
  bad: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
}
`,
  ],
  good: [
    `claim "Keeping a customer costs 5–10 times less than winning one" {
  concerns retention-cost-ratio
  range 5..10
  grade folklore
  source "Ekonomichna Pravda, 2024-11-20"
}
`,
    `claim "Customers pay more for a good experience" {
  concerns price-premium
  grade unsourced
}
`,
  ],
  messages: defineCatalog({
    en: {
      none: '{claim} names no source: nobody can check it. Say `source`, `evidence` or a link, or `grade unsourced`.',
      unsourced: 'Say that it has no source',
      source: 'Name the source',
    },
    uk: {
      none: '{claim} не називає джерела: перевірити це ніхто не може. Скажіть `source`, `evidence` чи дайте посилання — або `grade unsourced`.',
      unsourced: 'Сказати, що джерела немає',
      source: 'Назвати джерело',
    },
    ru: {
      none: '{claim} не называет источника: проверить это никто не может. Скажите `source`, `evidence` или дайте ссылку — или `grade unsourced`.',
      unsourced: 'Сказать, что источника нет',
      source: 'Назвать источник',
    },
  }),
  check(claim, context) {
    if (claim.grade === 'unsourced' || !isUnsourced(claim) || context.isBroken(claim.source)) return;
    const fix = (message: 'unsourced' | 'source', text: string) => {
      return { title: context.say(message, {}), changes: [], additions: [{ to: claim.id, text }], safe: false };
    };
    const fixes = [fix('source', 'source "…"'), ...(claim.grade ? [] : [fix('unsourced', 'grade unsourced')])];
    const place = { at: claim.nameAt ?? claim.source, element: claim, fixes };
    context.report('none', { claim: context.name(claim) }, place);
  },
});
