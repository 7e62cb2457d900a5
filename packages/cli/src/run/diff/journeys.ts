import { diffJourneys, journeysDiff } from '@touchline/diff';
import { createFileReader } from '@touchline/language';
import { label } from '@touchline/locale';
import { type Journey, labelOf } from '@touchline/model';
import type { Problem } from '@touchline/project';
import { nodeFiles } from '@touchline/project/node';
import { UsageError } from '../../exit.ts';
import { discover, onlyProject, readProject } from '../../input.ts';
import { inOneLine } from '../../problem-lines.ts';
import type { Terminal } from '../../terminal.ts';
import { journeysNamed } from './journeys-named.ts';
import { stateIn } from './state-in.ts';
import type { Compared, CompareOptions } from './states.ts';

interface Asked extends CompareOptions {
  /** Names, titles or ids of the journeys: the earlier one first. */
  readonly names: readonly string[];
  /** Of the project. */
  readonly folder: string;
}

/** Two journeys of one project as its files are now, the second as the later state of the first. */
export async function compareJourneys(asked: Asked, terminal: Terminal): Promise<Compared> {
  const discovery = await discover([asked.folder], terminal);
  const language = asked.language ?? discovery.projects[0]?.config.language ?? 'en';
  const project = onlyProject(discovery, language);
  if (!project)
    throw new UsageError(discovery.problems.map((one) => inOneLine(one, language, terminal)).join('\ntouchline: '));
  const problems: Problem[] = [...discovery.problems];
  const found = await readProject(project, discovery, nodeFiles, problems);
  const state = stateIn(found, project.config, language, asked.asOf, createFileReader());
  const [first, second] = journeysNamed(asked.names, state.model, language);
  const diff = diffJourneys(state.model, first.id, second.id);
  if (!diff) throw new Error(`The model has lost ${first.id} or ${second.id}.`);
  const settings = project.config.changes;
  const told = journeysDiff(state, diff, { language, name: project.name, folder: '.', settings });
  const [before, after] = [first, second].map((journey, at, both) => ({
    label: nameAmong(journey, both[1 - at] as Journey, (kind) => label(language, 'journeyState', kind)),
  })) as [{ label: string }, { label: string }];
  return {
    report: { schemaVersion: 1, of: 'journeys', before, after, projects: [told] },
    states: new Map([['.', { before: state, after: state, diff }]]),
    language,
    problems,
    earlier: [],
  };
}

/** The title of a journey; where the other one has the same, what tells them apart besides. */
function nameAmong(
  journey: Journey,
  other: Journey,
  stateOf: (state: NonNullable<Journey['state']>) => string,
): string {
  const own = labelOf(journey);
  if (own !== labelOf(other)) return own;
  const state = journey.state !== other.state && journey.state !== undefined ? stateOf(journey.state) : undefined;
  return `${own} (${state ?? journey.name ?? journey.id})`;
}
