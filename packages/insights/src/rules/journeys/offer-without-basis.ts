import { defineCatalog } from '@touchline/locale';
import type { Declaration, Model, Statement } from '@touchline/model';
import type { Lookup } from '../../lookup.ts';
import { onceFor } from '../../once.ts';
import { spelledName } from '../../spelling.ts';
import { elementRule } from '../rule.ts';
import { isCopy, names, partsOf, said } from './shared/parts.ts';

export const offerWithoutBasis = elementRule({
  code: 'offer-without-basis',
  fixable: true,
  category: 'practice',
  severity: 'info',
  strictSeverity: 'warning',
  preset: 'recommended',
  reach: { elements: ['journey'] },
  summary: {
    en: 'An offer says for whom it is and on what data it rests.',
    uk: 'Пропозиція каже, для кого вона і на яких даних ґрунтується.',
    ru: 'Предложение говорит, для кого оно и на каких данных основано.',
  },
  reason: {
    rows: ['U16', 'U31', 'U39'],
    sources: ['maltseva-2024'],
    text: {
      en: 'The strength of CRM is not to collect data but to make offers that are relevant. An offer made to everybody, or on a guess, is one of the reasons why customers find a company’s messages irrelevant. The rule asks for the segment once segments are declared and for the data once systems or data are.',
      uk: 'Сила CRM не в збиранні даних, а в умінні робити релевантні пропозиції. Пропозиція для всіх або навмання — одна з причин, чому повідомлення компанії здаються клієнтам недоречними. Про сегмент правило питає, коли сегменти оголошено, про дані — коли оголошено системи чи дані.',
      ru: 'Сила CRM не в сборе данных, а в умении делать релевантные предложения. Предложение для всех или наугад — одна из причин, почему сообщения компании кажутся клиентам неуместными. О сегменте правило спрашивает, когда сегменты объявлены, о данных — когда объявлены системы или данные.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social {
    offer "Free first year"
  }
}

segment Smb "Small business" { behaviour "Logs in daily"  purchases "Account and card" }
system Crm "CRM" { kind crm }
`,
  ],
  good: [
    `journey "I open a business account" {
  touchpoint "Sees the offer" via Social {
    offer "Free first year" for Smb based on Crm
  }
}

segment Smb "Small business" { behaviour "Logs in daily"  purchases "Account and card" }
system Crm "CRM" { kind crm }
`,
  ],
  messages: defineCatalog({
    en: {
      neither:
        'It is not said for whom {offer} is and on what data it rests: it may be irrelevant to most. Say `for` and `based on`.',
      segment: 'It is not said for whom {offer} is: it may be irrelevant to most. Say `for` which segment.',
      data: 'It is not said on what data {offer} rests: it may miss those it is for. Say `based on`.',
      for: 'It is for {segment}',
      based: 'It is based on {data}',
    },
    uk: {
      neither:
        'Не сказано, для кого {offer} і на яких даних ґрунтується: більшості це може бути недоречним. Скажіть `for` і `based on`.',
      segment: 'Не сказано, для кого {offer}: більшості це може бути недоречним. Скажіть `for` і назвіть сегмент.',
      data: 'Не сказано, на яких даних ґрунтується {offer}: пропозиція може оминути тих, для кого вона. Скажіть `based on`.',
      for: 'Вона для {segment}',
      based: 'Вона ґрунтується на {data}',
    },
    ru: {
      neither:
        'Не сказано, для кого {offer} и на каких данных основано: большинству это может быть неуместно. Скажите `for` и `based on`.',
      segment: 'Не сказано, для кого {offer}: большинству это может быть неуместно. Скажите `for` и назовите сегмент.',
      data: 'Не сказано, на каких данных основано {offer}: предложение может обойти тех, для кого оно. Скажите `based on`.',
      for: 'Оно для {segment}',
      based: 'Оно основано на {data}',
    },
  }),
  check(journey, context) {
    if (context.isBroken(journey.source)) return;
    const { model } = context;
    const bases = basesIn(model);
    for (const { element } of partsOf(journey).all) {
      if (isCopy(element)) continue;
      for (const offer of said(element, 'offer')) {
        if (isCopy(offer)) continue;
        const lacksSegment = model.segments.length > 0 && !names(offer.for) && !isForSegment(element, context.lookup);
        const lacksData = bases.length > 0 && !names(offer.basedOn);
        if (!lacksSegment && !lacksData) continue;
        const end = { ...offer.at, line: offer.at.endLine, column: offer.at.endColumn };
        const fix = (message: 'for' | 'based', candidate: Declaration) => {
          const words = message === 'for' ? 'for' : 'based on';
          const label = context.name(candidate);
          return {
            title: context.say(
              message,
              message === 'for' ? { segment: label, data: label } : { data: label, segment: label },
            ),
            changes: [{ at: end, text: ` ${words} ${spelledName(candidate) ?? ''}` }],
            safe: false,
          };
        };
        const fixes = lacksSegment
          ? model.segments.slice(0, 3).map((each) => fix('for', each))
          : bases.slice(0, 3).map((each) => fix('based', each));
        const message = lacksSegment && lacksData ? 'neither' : lacksSegment ? 'segment' : 'data';
        context.report(message, { offer: context.name(offer) }, { at: offer.at, element: offer, fixes });
      }
    }
  },
});

/** Systems and data sources that an offer can rest on. */
const basesIn = onceFor(({ systems, data }: Model) => [
  ...systems.filter(({ systemKind }) => systemKind !== 'survey'),
  ...data,
]);

/** A step that is only for some is an offer for those. */
function isForSegment(element: { onlyFor?: Statement['for'] }, lookup: Lookup): boolean {
  return element.onlyFor?.some(({ id }) => lookup.declaration(id)?.kind === 'segment') === true;
}
