import { type DiffState, projectDiff } from '@touchline/diff';
import { buildChecklist, check } from '@touchline/insights';
import { createFileReader, loadProject } from '@touchline/language';
import type { Language } from '@touchline/locale';
import { Config, type DiffReport } from '@touchline/model';

const AS_OF = '2026-11-01';
/** Strict, so that there are findings to compare. */
const config = Config.parse({ presets: ['strict'] });
const reader = createFileReader();

function stateOf(text: string, language: Language): DiffState {
  const { model, problems, broken } = loadProject([{ path: 'map.cx', text }], { language }, { reader });
  const findings = check(model, { asOf: AS_OF, language, config, broken });
  return {
    model,
    findings: [...problems, ...findings],
    checklist: buildChecklist(model, { asOf: AS_OF, language }),
    broken,
  };
}

/** Two texts compared as one project, as the command line does it. */
export function compared(
  first: string,
  second: string,
  { language = 'en', before = 'main', after = 'work' }: { language?: Language; before?: string; after?: string } = {},
) {
  const states = { before: stateOf(first, language), after: stateOf(second, language) };
  const project = projectDiff(states.before, states.after, { language, name: 'Bank', folder: '.' });
  const report: DiffReport = {
    schemaVersion: 1,
    before: { label: before },
    after: { label: after },
    projects: [project],
  };
  return { report, states: new Map([['.', states]]) };
}
