export { type Answers, EXTRAS, type Extra, TEMPLATES, type Template } from './answers.ts';
export { extraFile, projectFiles } from './extras.ts';
export { type NewFiles, strategyFiles } from './templates/index.ts';
export { proposalFor } from './words/index.ts';
