import { defineCatalog } from '@touchline/locale';
import type { Channel } from '@touchline/model';
import { contactsOf } from '../../coverage/contacts.ts';
import { keysOf } from '../../coverage/place.ts';
import { spelledName } from '../../spelling.ts';
import { projectRule } from '../rule.ts';
import { busiestTeams, MOST_FIXES, suggest } from './shared/candidates.ts';

export const channelWithoutOwner = projectRule({
  code: 'channel-without-owner',
  category: 'completeness',
  severity: 'info',
  preset: 'strict',
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Where channels have owners, every channel that customers use has one.',
    uk: 'Де канали мають відповідальних, їх має кожен канал, яким користуються клієнти.',
    ru: 'Где у каналов есть ответственные, они есть у каждого канала, которым пользуются клиенты.',
  },
  reason: {
    rows: ['U15', 'U36'],
    text: {
      en: 'A channel is where touchpoints of several teams look alike or do not. Without an owner nobody keeps its tone, its standards and its outages together; letters are the channel most often forgotten.',
      uk: 'Канал — це місце, де точки контакту кількох команд схожі між собою або ні. Без відповідального ніхто не тримає разом його тон, стандарти й перебої; найчастіше забувають про листи.',
      ru: 'Канал — это место, где точки контакта нескольких команд похожи друг на друга или нет. Без ответственного никто не держит вместе его тон, стандарты и перебои; чаще всего забывают о письмах.',
    },
  },
  bad: [
    `team Support "Contact centre"

channel Phone {
  kind phone
  owner Support
}

channel Letter { kind letter }

journey "I open a business account" {
  touchpoint "Asks for the papers" via Phone
  touchpoint "Waits for the decision" via Letter
}
`,
  ],
  good: [
    `team Support "Contact centre"

channel Phone {
  kind phone
  owner Support
}

channel Letter {
  kind letter
  owner Support
}

journey "I open a business account" {
  touchpoint "Asks for the papers" via Phone
  touchpoint "Waits for the decision" via Letter
}
`,
    `channel Letter { kind letter }

journey "I open a business account" { touchpoint "Waits for the decision" via Letter }
`,
  ],
  messages: defineCatalog({
    en: {
      owner:
        'Nobody owns {channel}, the channel of {contacts|# touchpoint|# touchpoints}. Say its `owner`, as for the other channels.',
      fix: 'Let {team} own it',
    },
    uk: {
      owner:
        'За канал {channel} ніхто не відповідає, а це канал {contacts|# точки контакту|# точок контакту|# точок контакту}. Назвіть `owner`, як в інших каналів.',
      fix: 'Призначити відповідальною {team}',
    },
    ru: {
      owner:
        'За канал {channel} никто не отвечает, а это канал {contacts|# точки контакта|# точек контакта|# точек контакта}. Назовите `owner`, как у других каналов.',
      fix: 'Назначить ответственной {team}',
    },
  }),
  check(model, context) {
    const facts = context.facts();
    const { channels } = facts.model;
    const isOwned = ({ owners, leads }: Channel) =>
      [...(owners ?? []), ...(leads ?? [])].some(({ unknown }) => !unknown);
    if (!channels.some(isOwned)) return;
    for (const channel of channels) {
      if (isOwned(channel) || context.isBroken(channel.source)) continue;
      const contacts = contactsOf(facts).filter(({ step, isCopy }) => !isCopy && keysOf(step.via).includes(channel.id));
      if (contacts.length === 0) continue;
      const fixes = busiestTeams(model)
        .slice(0, MOST_FIXES)
        .flatMap((team) => {
          const spelled = spelledName(team);
          if (spelled === undefined) return [];
          return [suggest(context.say('fix', { team: context.name(team) }), channel.id, `owner ${spelled}`)];
        });
      const said = { channel: context.name(channel), contacts: contacts.length };
      context.report('owner', said, { at: channel.nameAt ?? channel.source, element: channel, fixes });
    }
  },
});
