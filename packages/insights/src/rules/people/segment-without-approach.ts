import { defineCatalog } from '@touchline/locale';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { servedBy } from './shared/served.ts';

export const segmentWithoutApproach = elementRule({
  code: 'segment-without-approach',
  fixable: true,
  category: 'completeness',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: { elements: ['segment'] },
  summary: {
    en: 'Something is made for every segment.',
    uk: 'Для кожного сегмента щось роблять.',
    ru: 'Для каждого сегмента что-то делают.',
  },
  reason: {
    rows: ['U31', 'U33'],
    sources: ['maltseva-2024'],
    text: {
      en: 'Customers are divided into groups in order to treat each in its own way. A segment for which there is no persona, journey, offer, commitment, goal, initiative or programme was divided off for nothing, or was forgotten.',
      uk: 'Клієнтів ділять на групи, щоб до кожної підійти по-своєму. Сегмент, для якого немає ні персони, ні шляху, ні пропозиції, ні зобов’язання, ні цілі, ні ініціативи, ні програми, виділили даремно або про нього забули.',
      ru: 'Клиентов делят на группы, чтобы к каждой подойти по-своему. Сегмент, для которого нет ни персоны, ни пути, ни предложения, ни обязательства, ни цели, ни инициативы, ни программы, выделили зря или о нём забыли.',
    },
  },
  bad: [
    `segment Smb "Small business" {
  behaviour "Logs in daily, calls rarely"
  purchases "Account and card; a loan every second year"
}

segment SoleTraders "Sole traders" {
  behaviour "Pays from the phone between jobs"
  purchases "Account only in the first year"
}

persona Olena "Olena, owner of two bakeries" of Smb {
  job "Pay suppliers before noon"
}
`,
  ],
  good: [
    `segment Smb "Small business" {
  behaviour "Logs in daily, calls rarely"
  purchases "Account and card; a loan every second year"
}

segment SoleTraders "Sole traders" {
  behaviour "Pays from the phone between jobs"
  purchases "Account only in the first year"
}

persona Olena "Olena, owner of two bakeries" of Smb {
  job "Pay suppliers before noon"
}

commitment "A refusal always has a reason" for SoleTraders
`,
  ],
  messages: defineCatalog({
    en: {
      nothing:
        'Nothing is made for {segment}: no persona, journey, offer, commitment or initiative names it. Say what is done for these customers, or join them with another segment.',
      persona: 'Describe a persona of {segment}',
      journey: 'Draw a journey for {segment}',
    },
    uk: {
      nothing:
        'Для сегмента {segment} нічого не роблять: його не називає жодна персона, шлях, пропозиція, зобов’язання чи ініціатива. Скажіть, що роблять для цих клієнтів, або об’єднайте їх з іншим сегментом.',
      persona: 'Описати персону сегмента {segment}',
      journey: 'Намалювати шлях для сегмента {segment}',
    },
    ru: {
      nothing:
        'Для сегмента {segment} ничего не делают: его не называет ни персона, ни путь, ни предложение, ни обязательство, ни инициатива. Скажите, что делают для этих клиентов, либо объедините их с другим сегментом.',
      persona: 'Описать персону сегмента {segment}',
      journey: 'Нарисовать путь для сегмента {segment}',
    },
  }),
  check(segment, context) {
    const { model } = context.facts();
    if (context.isBroken()) return;
    const served = servedBy(model);
    const isTopic = model.strategies.length > 0 || model.segments.some(({ id }) => served.has(id));
    if (!isTopic || served.has(segment.id)) return;
    const spelled = spelledName(segment);
    const name = context.name(segment);
    const fixes = [
      { title: context.say('persona', { segment: name }), text: `persona "…" of ${spelled}` },
      { title: context.say('journey', { segment: name }), text: `journey "…" for ${spelled}` },
    ].map(({ title, text }) => ({ title, changes: [], additions: [{ text }], safe: false }));
    const place = { at: segment.nameAt ?? segment.source, element: segment };
    context.report('nothing', { segment: name }, spelled === undefined ? place : { ...place, fixes });
  },
});
