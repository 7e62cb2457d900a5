import { defineCatalog } from '@touchline/locale';
import type { Journey } from '@touchline/model';
import { channelsOf, contactsOf, isStaffed } from '../../coverage/contacts.ts';
import { projectRule } from '../rule.ts';

export const chatbotWithoutHuman = projectRule({
  code: 'chatbot-without-human',
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['iso-10002'],
  reach: 'project',
  summary: {
    en: 'Where a chatbot answers, a way to a human is on the map.',
    uk: 'Де відповідає чат-бот, на карті є шлях до людини.',
    ru: 'Где отвечает чат-бот, на карте есть путь к человеку.',
  },
  reason: {
    rows: ['U21', 'U34'],
    sources: ['dixon-2010', 'iso-10002'],
    text: {
      en: 'A chatbot is quick and comfortable until it does not understand; then the way out decides how the contact is remembered. A journey that meets a chatbot and never a phone, a branch or another staffed channel leaves the hard questions without an answer.',
      uk: 'Чат-бот швидкий і зручний, доки розуміє; а коли ні, то те, як запам’ятають контакт, вирішує вихід. Шлях, на якому є чат-бот, але немає ні телефону, ні відділення, ні іншого каналу з людьми, лишає складні питання без відповіді.',
      ru: 'Чат-бот быстр и удобен, пока понимает; а когда нет, то, как запомнят контакт, решает выход. Путь, на котором есть чат-бот, но нет ни телефона, ни отделения, ни другого канала с людьми, оставляет сложные вопросы без ответа.',
    },
  },
  bad: [
    `channel Bot "Chatbot" { kind chatbot }
channel App { kind app }

journey "My internet is gone" {
  touchpoint "Looks for news" via App
  touchpoint "Asks the chatbot" via Bot
}
`,
  ],
  good: [
    `channel Bot "Chatbot" { kind chatbot }
channel Hotline { kind phone }

journey "My internet is gone" {
  touchpoint "Asks the chatbot" via Bot
  touchpoint "Calls the hotline" via Hotline
}
`,
  ],
  messages: defineCatalog({
    en: {
      bot: 'In {journey} a chatbot answers ({contact}) and no touchpoint leads to a human. Show where customers go when it does not understand them.',
    },
    uk: {
      bot: '{journey}: відповідає чат-бот ({contact}), а жодна точка контакту не веде до людини. Покажіть, куди йдуть клієнти, коли він їх не розуміє.',
    },
    ru: {
      bot: '{journey}: отвечает чат-бот ({contact}), а ни одна точка контакта не ведёт к человеку. Покажите, куда идут клиенты, когда он их не понимает.',
    },
  }),
  check(_, context) {
    const facts = context.facts();
    const seen = new Map<Journey, { bot?: ReturnType<typeof contactsOf>[number]; human: boolean }>();
    for (const contact of contactsOf(facts)) {
      const found = seen.get(contact.journey) ?? { human: false };
      const channels = channelsOf(contact, facts);
      // A free channel ("Live chat with an agent") may well be a human.
      const undeclared = (contact.step.via ?? []).some(
        ({ id, free }) => free || facts.lookup.declaration(id) === undefined,
      );
      if (undeclared || channels.some((channel) => isStaffed(channel) || !channel.channelKind)) found.human = true;
      if (channels.some(({ channelKind, staffed }) => channelKind === 'chatbot' && !staffed)) found.bot ??= contact;
      // Letters, messages and mail are answered by people as often as not: only machines are no way out.
      if (channels.some(({ channelKind }) => channelKind && !MACHINES.has(channelKind))) found.human = true;
      seen.set(contact.journey, found);
    }
    for (const [journey, { bot, human }] of seen) {
      if (!bot || human || context.isBroken(journey.source)) continue;
      const said = { journey: context.name(journey), contact: context.name(bot.step) };
      context.report('bot', said, { at: bot.step.nameAt ?? bot.step.source, element: bot.step });
    }
  },
});

const MACHINES: ReadonlySet<string> = new Set(['app', 'web', 'chatbot']);
