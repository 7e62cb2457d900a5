import type { Answers } from '../answers.ts';
import { WORDS } from '../words/index.ts';
import type { TemplateWords } from '../words/words.ts';
import { bank } from './bank.ts';
import { publicService } from './public-service.ts';
import type { Story } from './story.ts';
import { telecom } from './telecom.ts';

/** Paths relative to the new folder, and what is written there. */
export type NewFiles = Record<string, string>;

const STORIES = { bank, telecom, 'public-service': publicService } as const;

/** The `.cx` files of a first strategy, in the language of the answers. Every template passes `touchline check` as it is. */
export function strategyFiles(answers: Answers, today: string): NewFiles {
  const words = WORDS[answers.language];
  if (answers.template === 'blank') return blank(answers, words);
  const year = Number(today.slice(0, 4));
  return guided(answers, words, year, STORIES[answers.template](words, year));
}

/** A text of the user's as the language writes it. */
function quoted(text: string): string {
  const tidy = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return `"${tidy.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function guided(answers: Answers, words: TemplateWords, year: number, story: Story): NewFiles {
  return {
    'strategy.cx': `// ${words.strategyComment}

strategy ${words.strategyName} ${quoted(answers.strategy)} {
  vision "${words.vision}"
  horizon ${year + 1}-01-01 .. ${year + 2}-12-31
  reviewed every quarter

${story.goal}
}

${story.kpi}
`,
    'journey.cx': `// ${words.journeyComment}

persona ${words.customerName} ${quoted(answers.customer)}

${story.channels}

journey ${words.journeyName} ${quoted(answers.journey)} as-is for ${words.customerName} {
  owner "${story.owner}"

${story.stages}
}
`,
    'plan.cx': `// ${words.planComment}

${story.initiative}
`,
  };
}

function blank({ journey, customer }: Answers, { blank: words }: TemplateWords): NewFiles {
  const [needs, meets, decides, uses, returns] = words.steps;
  return {
    'journey.cx': `${words.comment.map((line) => `// ${line}`).join('\n')}

journey ${quoted(journey)} for ${quoted(customer)} {
  step "${needs}" feeling 3
  touchpoint "${meets}" feeling 3
  step "${decides}" feeling 2
  touchpoint "${uses}" feeling 4
  touchpoint "${returns}" feeling 3
}
`,
  };
}
