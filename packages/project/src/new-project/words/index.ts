import type { Answers, Template } from '../answers.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import type { Proposal, TemplateWords } from './words.ts';

export const WORDS: Readonly<Record<Answers['language'], TemplateWords>> = { en, uk, ru };

/** What the questions propose for a template and `--yes` takes, in the language of the strategy. */
export function proposalFor(template: Template, language: Answers['language']): Proposal {
  const words = WORDS[language];
  return words[template === 'public-service' ? 'publicService' : template].proposal;
}
