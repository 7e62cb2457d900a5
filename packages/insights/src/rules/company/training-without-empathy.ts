import { defineCatalog, hasLabel, labelOr } from '@touchline/locale';
import { staffedContacts } from '../../coverage/contacts.ts';
import { projectRule } from '../rule.ts';
import { MOST_FIXES, spelledReference, suggest } from './shared/candidates.ts';

export const trainingWithoutEmpathy = projectRule({
  code: 'training-without-empathy',
  category: 'practice',
  severity: 'info',
  preset: 'recommended',
  frameworks: ['ccxp'],
  reach: 'project',
  fixable: true,
  summary: {
    en: 'Who meets customers is trained in empathy, not only in products, processes and tools.',
    uk: 'Тих, хто зустрічає клієнтів, навчають емпатії, а не лише продуктів, процесів та інструментів.',
    ru: 'Тех, кто встречает клиентов, обучают эмпатии, а не только продуктам, процессам и инструментам.',
  },
  reason: {
    rows: ['U35'],
    sources: ['maltseva-2024'],
    text: {
      en: 'Customers forgive a colleague who has to look something up; they do not forgive one who does not hear them. A plan that trains only hard skills makes contacts faster and no warmer.',
      uk: 'Клієнти вибачають тому, хто мусить щось уточнити, але не тому, хто їх не чує. План, який навчає лише професійних навичок, робить контакти швидшими, та не теплішими.',
      ru: 'Клиенты прощают того, кому нужно что-то уточнить, но не того, кто их не слышит. План, который обучает только профессиональным навыкам, делает контакты быстрее, но не теплее.',
    },
  },
  bad: [
    `team Support "Contact centre"

channel Phone {
  kind phone
  owner Support
}

journey "I open a business account" { touchpoint "Asks for the papers" via Phone }

initiative "New ticket system" {
  kind training
  trains Support in tools, process
}
`,
  ],
  good: [
    `team Support "Contact centre"

channel Phone {
  kind phone
  owner Support
}

journey "I open a business account" { touchpoint "Asks for the papers" via Phone }

initiative "New ticket system" {
  kind training
  trains Support in tools, "listening before answering"
}
`,
    `team Developers

initiative "Accessible forms" {
  kind training
  trains Developers in tools
}
`,
  ],
  messages: defineCatalog({
    en: {
      skills:
        'Training covers {skills}, never empathy, though customers meet people in {contacts|# touchpoint|# touchpoints}. Train those teams in empathy too.',
      fix: 'Train {team} in empathy',
    },
    uk: {
      skills:
        'Навчання охоплює {skills}, але не емпатію, хоча клієнти зустрічають людей у {contacts|# точці контакту|# точках контакту|# точках контакту}. Навчайте ці команди й емпатії.',
      fix: 'Навчати {team} емпатії',
    },
    ru: {
      skills:
        'Обучение охватывает {skills}, но не эмпатию, хотя клиенты встречают людей в {contacts|# точке контакта|# точках контакта|# точках контакта}. Обучайте эти команды и эмпатии.',
      fix: 'Обучать {team} эмпатии',
    },
  }),
  check(_, context) {
    if (context.isBroken()) return;
    const facts = context.facts();
    const contacts = staffedContacts(facts).length;
    const trainings = facts.initiatives.filter(({ trains }) => trains?.length);
    const skills = [...new Set(trainings.flatMap(({ trains }) => trains ?? []).flatMap((each) => each.skills))];
    // Skills in words of one's own may well be about people.
    if (
      contacts === 0 ||
      skills.length === 0 ||
      !skills.every((skill) => hasLabel('skill', skill) && skill !== 'empathy')
    )
      return;
    const [training] = trainings;
    if (!training) return;
    const fixes = trainings
      .flatMap((initiative) => (initiative.trains ?? []).map(({ who }) => ({ initiative, who })))
      .slice(0, MOST_FIXES)
      .flatMap(({ initiative, who }) => {
        const spelled = spelledReference(who, context.lookup);
        if (spelled === undefined) return [];
        const team = context.name(context.lookup.declaration(who.id) ?? { id: who.text, title: who.text });
        return [suggest(context.say('fix', { team }), initiative.id, `trains ${spelled} in empathy`)];
      });
    const said = { skills: skills.map((skill) => labelOr(context.language, 'skill', skill)), contacts };
    context.report('skills', said, { at: training.nameAt ?? training.source, element: training, fixes });
  },
});
