import type { Language } from '@touchline/locale';
import { type Finding, listChange, type Model, modelChange } from '@touchline/model';
import type { LiveProject } from './live-project.ts';
import type { ChangedModel, WholeModel } from './protocol.ts';
import { uriOfPath } from './uris.ts';

interface Told {
  readonly revision: number;
  readonly model: Model;
  readonly findings: readonly Finding[];
}

/**
 * Tells the model of a project, and after that only what has changed: a strategy of a thousand touchpoints is megabytes,
 * what a key changes in it some kilobytes.
 */
export class ModelAnswers {
  /** What was told of a project last. It leaves with the project. */
  readonly #told = new WeakMap<LiveProject, Told>();
  /** Begins at the time of the start: a server that was started again must not use the number of another state. */
  #revision = Date.now();

  /** @param known the revision that the one who asks has. */
  of(
    project: LiveProject,
    path: string,
    version: number,
    language: Language,
    known: unknown,
  ): WholeModel | ChangedModel {
    const checked = project.check();
    const { model, asOf } = checked;
    const about = { version, file: project.nameOf(path), asOf, folder: uriOfPath(project.folder) };
    const told = this.#told.get(project);
    if (told === undefined || told.revision !== known) {
      const findings = checked.findings(language);
      const { revision } = this.#tell(project, { model, findings });
      return { state: 'sound', ...about, revision, model, findings };
    }
    // The rules look after a change was answered; nobody waits for them to see what was written.
    const findings = checked.findings.known(language) ?? told.findings;
    if (model === told.model && findings === told.findings)
      return { state: 'changed', ...about, revision: told.revision, change: { model: { lists: {} } } };
    const found = listChange(told.findings, findings);
    const change = { model: modelChange(told.model, model), ...(found && { findings: found }) };
    return { state: 'changed', ...about, revision: this.#tell(project, { model, findings }).revision, change };
  }

  #tell(project: LiveProject, told: Omit<Told, 'revision'>): Told {
    const next = { ...told, revision: ++this.#revision };
    this.#told.set(project, next);
    return next;
  }
}
