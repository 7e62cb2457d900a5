import type { DiffState } from '@touchline/diff';
import { buildChecklist, byPlace, check } from '@touchline/insights';
import { type FileReader, loadProject } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { Config } from '@touchline/model';
import { systemClock } from '@touchline/project/node';
import type { Found } from '../../input.ts';

/**
 * Links and checks a project by the rules that hold now: what another config found would be no change of the strategy. Without a
 * project, the state in which there was none.
 */
export function stateIn(
  found: Found | undefined,
  rules: Config,
  language: Language,
  day: string | undefined,
  reader: FileReader,
): DiffState {
  const { project, texts = [], used = [] } = found ?? {};
  const loaded = loadProject(texts, project?.config ?? { language }, { used, language, reader });
  const asOf = day ?? project?.config.asOf ?? systemClock.today();
  const findings = check(loaded.model, { asOf, language, config: rules, broken: loaded.broken });
  return {
    model: loaded.model,
    findings: [...loaded.problems, ...findings].sort(byPlace),
    checklist: buildChecklist(loaded.model, { asOf, language }),
    broken: loaded.broken,
  };
}
