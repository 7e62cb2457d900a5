export { type Answers, DEFAULTS, EXTRAS, type Extra, TEMPLATES, type Template } from './answers.ts';
export { projectFiles } from './extras.ts';
export { type NewFiles, strategyFiles } from './templates.ts';
