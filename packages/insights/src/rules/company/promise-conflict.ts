import { defineCatalog } from '@touchline/locale';
import type { Fix } from '@touchline/model';
import { type ConflictSide, conflictsOf } from '../../coverage/conflicts.ts';
import { quotedText } from '../../spelling.ts';
import { projectRule } from '../rule.ts';

export const promiseConflict = projectRule({
  code: 'promise-conflict',
  category: 'practice',
  severity: 'warning',
  preset: 'recommended',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'One contact makes one promise, in one tone, in every journey.',
    uk: 'Один контакт дає одну обіцянку в одному тоні в кожному шляху.',
    ru: 'Один контакт даёт одно обещание в одном тоне в каждом пути.',
  },
  reason: {
    rows: ['U15', 'U32'],
    sources: ['zeithaml-1990', 'maltseva-2024'],
    text: {
      en: 'A customer meets the same contact on two journeys and remembers the better promise. Departments that promise different things about one service break one of them every day. Touchpoints of the same title and channel are compared, and touchpoints with the service they use; journeys of different segments may promise different things.',
      uk: 'Клієнт зустрічає той самий контакт на двох шляхах і запам’ятовує кращу обіцянку. Підрозділи, які обіцяють про одну послугу різне, щодня порушують одну з обіцянок. Порівнюються точки контакту з однаковою назвою й каналом, а також точки контакту з послугою, якою вони користуються; шляхи різних сегментів можуть обіцяти різне.',
      ru: 'Клиент встречает один и тот же контакт на двух путях и запоминает лучшее обещание. Подразделения, которые обещают об одной услуге разное, каждый день нарушают одно из обещаний. Сравниваются точки контакта с одинаковым названием и каналом, а также точки контакта с услугой, которой они пользуются; пути разных сегментов могут обещать разное.',
    },
  },
  bad: [
    `journey "I open a business account" {
  touchpoint "Calls the hotline" via Phone { promise "Answered within a minute" }
}

journey "I need a loan" {
  touchpoint "Calls the hotline" via Phone { promise "We call you back the same day" }
}
`,
    `service Account "E-account" { promise "Usable the day it is opened" }

journey "I open a business account" {
  touchpoint "Signs" via App {
    uses Account
    promise "Usable within three days"
  }
}
`,
  ],
  good: [
    `service Hotline "Hotline" { promise "Answered within a minute" }

journey "I open a business account" {
  touchpoint "Calls the hotline" via Phone { uses Hotline }
}

journey "I need a loan" {
  touchpoint "Calls the hotline" via Phone { promise "Answered within a minute" }
}
`,
    `segment Smb "Small business"
segment Large "Large business"

journey "I open a business account" for Large {
  touchpoint "Calls the hotline" via Phone { promise "Answered within a minute" }
}

journey "I need a loan" for Smb {
  touchpoint "Calls the hotline" via Phone { promise "We call you back the same day" }
}
`,
  ],
  messages: defineCatalog({
    en: {
      promise:
        '{contact} promises {own} here and {other} elsewhere: customers hold the company to the better of the two. Promise one thing, best on a service that both use.',
      tone: '{contact} speaks in one tone here ({own}) and in another elsewhere ({other}). Choose one, best on a service that both use.',
      other: 'The other promise.',
      'other-tone': 'The other tone.',
      fix: 'Say {other} here too',
    },
    uk: {
      promise:
        '{contact}: тут обіцяно {own}, а деінде — {other}; клієнти вимагатимуть кращого з двох. Обіцяйте щось одне, найкраще — у послузі, яку використовують обидва місця.',
      tone: '{contact}: тут один тон ({own}), деінде — інший ({other}). Оберіть один, найкраще — у послузі, яку використовують обидва місця.',
      other: 'Друга обіцянка.',
      'other-tone': 'Другий тон.',
      fix: 'Сказати й тут {other}',
    },
    ru: {
      promise:
        '{contact}: здесь обещано {own}, а в другом месте — {other}; клиенты потребуют лучшего из двух. Обещайте что-то одно, лучше всего — в услуге, которой пользуются оба места.',
      tone: '{contact}: здесь один тон ({own}), в другом месте — другой ({other}). Выберите один, лучше всего — в услуге, которой пользуются оба места.',
      other: 'Другое обещание.',
      'other-tone': 'Другой тон.',
      fix: 'Сказать и здесь {other}',
    },
  }),
  check(_, context) {
    for (const { what, title, a, b } of conflictsOf(context.facts())) {
      if (what === 'owner' || !a.statement || !b.statement) continue;
      const name = (text: string) => context.name({ id: text, title: text });
      const said = { contact: name(title), own: name(b.text), other: name(a.text) };
      const related = [{ message: context.say(what === 'tone' ? 'other-tone' : 'other', {}), at: a.statement.at }];
      const fixes: Fix[] = [sameWords(b, a, context.say('fix', { other: said.other }))].flatMap((fix) => fix ?? []);
      context.report(what, said, { at: b.statement.at, element: b.statement, related, fixes });
    }
  },
});

/** The words of one side in place of the other's; only where the place is nothing but those words on one line. */
function sameWords({ statement }: ConflictSide, from: ConflictSide, title: string): Fix | undefined {
  if (!statement || statement.at.line !== statement.at.endLine) return undefined;
  if (statement.at.endColumn - statement.at.column !== quotedText(statement.text).length) return undefined;
  if (from.text.includes('\n')) return undefined;
  return { title, changes: [{ at: statement.at, text: quotedText(from.text) }], safe: false };
}
