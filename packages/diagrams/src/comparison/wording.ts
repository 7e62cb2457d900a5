import { countEffects, diffWords, folderOn, sideLabel } from '@touchline/diff';
import { type Language, truncate } from '@touchline/locale';
import type { DiffChange, DiffReport, DiffSide, ProjectDiff, Severity, SourceRange } from '@touchline/model';
import type { Inline } from '../report/document.ts';
import { comparisonWords } from './words.ts';

const EFFECT_SIGNS: Readonly<Record<DiffChange['effect'], string>> = { better: '▲', worse: '▼', other: '•' };

/** Signs of a sentence or of a place that are shown: a comparison is read, not kept. */
const SENTENCE = 400;
const PLACE = 160;
const LABEL = 80;

/**
 * A text of the project as a review may show it: signs that turn the direction of writing could make a change read as
 * another one, and a long text is cut.
 */
export function reviewed(text: string, most = SENTENCE): string {
  return truncate(text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd'), most);
}

/** A sentence; what it names in the words of the language, such as `decided adjust`, is code. */
export function sentence(text: string): Inline[] {
  const parts = reviewed(text).split(/`([\p{L}\p{N}][\p{L}\p{N} …-]*)`/u);
  return parts.flatMap((part, at): Inline[] => (part === '' ? [] : [at % 2 === 1 ? { code: part } : part]));
}

/** In one line, however narrow the column. */
export function effectOf({ effect }: DiffChange, language: Language): string {
  return `${EFFECT_SIGNS[effect]}\u00a0${diffWords.text(language, effect)}`;
}

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'info'];

/** What weighs most first. */
export function byWeight<T extends { readonly severity: Severity }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => WEIGHTS.indexOf(a.severity) - WEIGHTS.indexOf(b.severity));
}

/** What changed, and how it was found where that is not certain. */
export function changeSentence({ text, score }: DiffChange, language: Language): Inline[] {
  if (score === undefined) return sentence(text);
  const likeness = diffWords.text(language, 'similar', { score: `${Math.round(score * 100)}%` });
  return [...sentence(text), { soft: ` (${likeness})` }];
}

/** Where in the journey, else in which file. */
export function placeOf({ path, journey, before, after }: DiffChange, project: ProjectDiff): string {
  // The journey is said above the table.
  const titles = path.slice(journey === undefined ? 0 : 1);
  if (titles.length > 0) return reviewed(titles.join(' › '), PLACE);
  const element = after ?? before;
  return element ? fileAt(element.at, folderOn(after ? 'after' : 'before', project)) : '';
}

export function fileAt({ file, line }: SourceRange, folder: string): string {
  return reviewed(`${folder === '.' ? file : `${folder}/${file}`}:${line}`, PLACE);
}

export function labelOfSide(side: DiffSide): string {
  return sideLabel({ ...side, label: reviewed(side.label, LABEL) });
}

/** What the maps of a side are headed by: which side it is, where its name does not say it, and its name. */
export interface Caption {
  readonly side?: string;
  readonly label: string;
}

export interface Captions {
  readonly before: Caption;
  readonly after: Caption;
}

export function captionsOf({ of, before, after }: DiffReport, language: Language): Captions {
  const caption = (which: 'before' | 'after', side: DiffSide): Caption => ({
    ...(of === undefined && { side: diffWords.text(language, which) }),
    label: labelOfSide(side),
  });
  return { before: caption('before', before), after: caption('after', after) };
}

export function nameOfProject({ name, folder }: ProjectDiff, language: Language): string {
  if (folder === '.' || folder === name) return reviewed(name, LABEL);
  return comparisonWords.text(language, 'project', { name: reviewed(name, LABEL), folder: reviewed(folder, LABEL) });
}

export function summaryOf({ changes }: ProjectDiff, language: Language): string {
  return changes.length === 0
    ? diffWords.text(language, 'nothing')
    : diffWords.text(language, 'summary', countEffects(changes));
}

/** What is to be known of a project besides what changed in it: that it is new or gone, its folder, its rules. */
export function remarksOn({ only, folder, renamedFrom, rulesChanged }: ProjectDiff, language: Language): string[] {
  const [from, to] = [reviewed(renamedFrom ?? '', LABEL), reviewed(folder, LABEL)];
  return [
    ...(only ? [diffWords.text(language, `only-${only}`)] : []),
    ...(renamedFrom === undefined ? [] : [diffWords.text(language, 'folder-renamed', { from, to })]),
    ...(rulesChanged ? [diffWords.text(language, 'rules-changed')] : []),
  ];
}

/** Whether the checklist is further on, or asks for something else. */
export function isChecklistChanged({ checklist: { before, after } }: ProjectDiff): boolean {
  return before.done !== after.done || before.total !== after.total;
}

export function unreadOf(project: ProjectDiff, language: Language): string[] {
  return project.unread.map(({ file, side, errors }) => {
    const folder = folderOn(side, project);
    return diffWords.text(language, 'unread', {
      file: reviewed(folder === '.' ? file : `${folder}/${file}`, PLACE),
      side: diffWords.text(language, side),
      errors,
    });
  });
}

/** Whether the map of a journey shows what changed in it: not what is said of the journey as a whole. */
export function isOnMap(changes: readonly DiffChange[]): boolean {
  return changes.some(({ before, after }) => (after ?? before)?.kind !== 'journey' || !before || !after);
}
