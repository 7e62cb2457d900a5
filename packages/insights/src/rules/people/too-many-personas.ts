import { defineCatalog } from '@touchline/locale';
import { projectRule } from '../rule.ts';

/** More than a team can keep in mind. */
const MOST = 8;

export const tooManyPersonas = projectRule({
  code: 'too-many-personas',
  category: 'practice',
  severity: 'info',
  preset: 'all',
  reach: 'project',
  summary: {
    en: 'Personas are few enough to be known by heart.',
    uk: 'Персон стільки, що їх можна пам’ятати.',
    ru: 'Персон столько, что их можно помнить.',
  },
  reason: {
    rows: ['U31', 'R51'],
    sources: ['pruitt-adlin-2006'],
    text: {
      en: 'Personas work because everybody in the room knows whom the talk is about. More than eight are looked up and no longer thought of; what tells them apart is often better said by segments, or by one persona that is `like` another.',
      uk: 'Персони діють тому, що всі в кімнаті знають, про кого мова. Понад вісім шукають у довіднику, а не тримають у голові; те, що їх розрізняє, часто краще скажуть сегменти або персона, яка `like` іншу.',
      ru: 'Персоны действуют потому, что все в комнате знают, о ком речь. Больше восьми ищут в справочнике, а не держат в голове; то, что их различает, часто лучше скажут сегменты или персона, которая `like` другую.',
    },
  },
  bad: [
    Array.from(
      { length: 9 },
      (_, index) => `persona "Customer ${index + 1}" {\n  job "Gets job ${index + 1} done"\n}\n`,
    ).join('\n'),
  ],
  good: [
    Array.from(
      { length: 8 },
      (_, index) => `persona "Customer ${index + 1}" {\n  job "Gets job ${index + 1} done"\n}\n`,
    ).join('\n'),
  ],
  messages: defineCatalog({
    en: {
      many: 'There are {count|# persona|# personas}, more than a team keeps in mind. Decide which ones the journeys are designed for, and let segments say the rest.',
    },
    uk: {
      many: 'Тут {count|# персона|# персони|# персон} — більше, ніж команда тримає в голові. Вирішіть, для кого створюють шляхи, а решту хай скажуть сегменти.',
    },
    ru: {
      many: 'Здесь {count|# персона|# персоны|# персон} — больше, чем команда держит в голове. Решите, для кого создают пути, а остальное пусть скажут сегменты.',
    },
  }),
  check(_, context) {
    const described = context.facts().model.personas.filter(({ statements, like }) => statements?.length && !like);
    const next = described[MOST];
    if (!next) return;
    context.report('many', { count: described.length }, { at: next.nameAt ?? next.source, element: next });
  },
});
