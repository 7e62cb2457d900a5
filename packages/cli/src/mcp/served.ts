import type { AssistantProject } from '@touchline/language/assistant';
import { indexModel } from '@touchline/model';
import { nameOf, relativePath } from '@touchline/project';
import { loadProjects } from '../loading.ts';
import type { Terminal } from '../terminal.ts';

/** A project of the folder, as it is on disk. */
export interface ServedProject extends AssistantProject {
  /** Relative to the served folder, `.` for the folder itself. */
  readonly folder: string;
  readonly name: string;
}

/** Milliseconds in which several questions are answered from one reading of the folder. */
const FRESH = 1000;

/** The projects of a folder, read again for every question that does not follow another at once. */
export function servedProjects(folder: string, terminal: Terminal): () => Promise<readonly ServedProject[]> {
  let read: { readonly at: number; readonly projects: Promise<readonly ServedProject[]> } | undefined;
  return () => {
    if (!read || Date.now() - read.at > FRESH) read = { at: Date.now(), projects: load(folder, terminal) };
    return read.projects;
  };
}

async function load(folder: string, terminal: Terminal): Promise<readonly ServedProject[]> {
  const { report, models, days } = await loadProjects([folder], {}, terminal);
  return report.projects.flatMap(({ root, name, findings }, index) => {
    const [model, asOf] = [models[index], days[index]];
    if (!model || asOf === undefined) return [];
    const { language } = model.project;
    const path = relativePath(folder, root) || (root === folder ? '.' : nameOf(root));
    return [{ folder: path, name: name ?? nameOf(root), model, index: indexModel(model), findings, asOf, language }];
  });
}
