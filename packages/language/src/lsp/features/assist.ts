import { titleKey } from '@touchline/model';
import { nameOf } from '@touchline/project';
import { askTool, assistantTools } from '../../assistant/index.ts';
import { projectsOf } from '../asked-projects.ts';
import type { Feature } from '../feature.ts';
import type { LiveProject } from '../live-project.ts';
import { ASSIST_REQUEST, type AssistAnswer, type AssistQuestion } from '../protocol.ts';

/** Answers assistants inside of the editor from what the editor shows, unsaved texts included. */
export const assist: Feature = {
  capabilities: {},
  register: (server) => {
    server.connection.onRequest<AssistAnswer, unknown>(ASSIST_REQUEST, (question: AssistQuestion, cancellation) =>
      server.answerAll(cancellation, async (loaded) => {
        const tool = assistantTools.find(({ name }) => name === question.tool);
        if (!tool) return mistake(`There is no tool "${question.tool}".`);
        const projects = await projectsOf(server, question.files, loaded);
        const project = chosen(projects, question.project);
        if (!project) return mistake(choice(projects));
        const language = server.language();
        const { model, index, asOf, findings } = project.check();
        return askTool(tool, { model, index, asOf, language, findings: findings(language) }, question.input);
      }),
    );
  },
};

function chosen(projects: readonly LiveProject[], wanted: string | undefined): LiveProject | undefined {
  if (wanted === undefined) return projects.length === 1 ? projects[0] : undefined;
  const key = titleKey(wanted);
  return projects.find((project) => namesOf(project).some((name) => titleKey(name) === key));
}

function namesOf(project: LiveProject): string[] {
  const { model } = project.check();
  const titles = [model.project.name, ...model.strategies.map(({ title }) => title)];
  return [...titles.filter((title) => title !== undefined), nameOf(project.folder)];
}

function choice(projects: readonly LiveProject[]): string {
  if (projects.length === 0) return 'There is no strategy in this workspace.';
  const names = projects.map((project) => namesOf(project)[0]);
  return `Say which project is meant with "project": ${names.join(', ')}.`;
}

function mistake(text: string): AssistAnswer {
  return { text, isMistake: true };
}
