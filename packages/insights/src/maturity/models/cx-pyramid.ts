import type { Text } from '@touchline/locale';
import { type Criterion, everyOne, type MaturityModel } from '../model.ts';
import { PYRAMID_LEVELS, type PyramidLevel, pyramidLevelOf } from '../pyramid.ts';
import { touchpointsToday } from '../touchpoints.ts';

/**
 * Gartner's CX pyramid. It is about the experience at a touchpoint, not about the maturity of an organisation, so the
 * two are never mixed: a strategy that names it stands on the level that at least half of its touchpoints reach.
 * `pyramidLevelOf` says how the level of a touchpoint is told.
 */
export const cxPyramid: MaturityModel = {
  name: 'CxPyramid',
  labels: 'cxPyramid',
  origin: {
    en: 'Gartner’s CX pyramid: about touchpoints, not about the organisation. How the level of a touchpoint is told from the text is Touchline’s reading.',
    uk: 'Піраміда CX компанії Gartner: про точки контакту, а не про організацію. Як рівень точки контакту видно з тексту — прочитання Touchline.',
    ru: 'Пирамида CX компании Gartner: о точках контакта, а не об организации. Как уровень точки контакта виден из текста — прочтение Touchline.',
  },
  levels: PYRAMID_LEVELS,
  criteria: [
    half('communication', 'useful-information', {
      en: 'Touchpoints give information the customer can use',
      uk: 'Точки контакту дають корисну клієнтові інформацію',
      ru: 'Точки контакта дают полезную клиенту информацию',
    }),
    half('responsive', 'solved-on-request', {
      en: 'Touchpoints solve the problem when the customer asks',
      uk: 'Точки контакту розв’язують проблему, коли клієнт просить',
      ru: 'Точки контакта решают проблему, когда клиент просит',
    }),
    half('commitment', 'unique-needs', {
      en: 'Touchpoints resolve the customer’s own needs when asked',
      uk: 'Точки контакту задовольняють власні потреби клієнта на його прохання',
      ru: 'Точки контакта удовлетворяют собственные нужды клиента по его просьбе',
    }),
    half('proactive', 'provided-unasked', {
      en: 'Touchpoints give what the customer needs without being asked',
      uk: 'Точки контакту дають потрібне клієнтові без прохання',
      ru: 'Точки контакта дают нужное клиенту без просьбы',
    }),
    half('evolution', 'better-off', {
      en: 'Touchpoints make the customer better, safer or more powerful',
      uk: 'Точки контакту роблять клієнта кращим, захищенішим чи сильнішим',
      ru: 'Точки контакта делают клиента лучше, защищённее или сильнее',
    }),
  ],
};

/** Met when at least half of today's touchpoints whose level can be told are on the level or above. */
function half(level: PyramidLevel, id: string, title: Text): Criterion {
  const wanted = PYRAMID_LEVELS.indexOf(level);
  return {
    id,
    level,
    answered: 'computed',
    rule: `Of the touchpoints of today whose level can be told, at least half are on ${level} or above; partly when some are.`,
    title,
    shows: {
      en: '{done} of {total|# touchpoint|# touchpoints} of today, half are needed',
      uk: '{done} з {total|# сьогоднішньої точки контакту|# сьогоднішніх точок контакту|# сьогоднішніх точок контакту}, потрібна половина',
      ru: '{done} из {total|# сегодняшней точки контакта|# сегодняшних точек контакта|# сегодняшних точек контакта}, нужна половина',
    },
    hint: {
      en: 'Say of touchpoints who starts them (`initiated by`), the `customer effort` and what they give (`functional`, `emotional`).',
      uk: 'Скажіть про точки контакту, хто їх починає (`initiated by`), якого зусилля вони коштують (`customer effort`) і що дають (`functional`, `emotional`).',
      ru: 'Скажите о точках контакта, кто их начинает (`initiated by`), каких усилий они стоят (`customer effort`) и что дают (`functional`, `emotional`).',
    },
    evaluate: ({ facts }) => {
      const levels = new Map<string, number>();
      const told = touchpointsToday(facts).flatMap((touchpoint) => {
        const found = pyramidLevelOf(touchpoint, facts);
        if (!found) return [];
        levels.set(touchpoint.step.id, PYRAMID_LEVELS.indexOf(found));
        return [touchpoint.step];
      });
      const answer = everyOne(told, ({ id: step }) => (levels.get(step) ?? -1) >= wanted);
      return answer && answer.done * 2 >= answer.total ? { ...answer, state: 'met' } : answer;
    },
  };
}
