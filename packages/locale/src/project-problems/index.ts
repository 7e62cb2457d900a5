import { defineCatalog, fillTemplate, type Value } from '../catalog.ts';
import type { Language } from '../language.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** What is said of files, folders and configs that cannot be used, by the code of the problem. */
export const projectProblems = defineCatalog({ en, uk, ru });

export type ProjectProblemCode = keyof typeof en;

/** A problem of a project as one line: what is wrong and the way out. @throws Error (a bug) for a missing parameter. */
export function projectProblemText(
  language: Language,
  code: ProjectProblemCode,
  parameters: Readonly<Record<string, Value>>,
): string {
  return fillTemplate(language, projectProblems.messages[language][code], parameters);
}
