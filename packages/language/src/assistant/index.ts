import { checklist } from './checklist.ts';
import { findings } from './findings.ts';
import { listJourneys } from './list-journeys.ts';
import { search } from './search.ts';
import { showElement } from './show-element.ts';
import { AssistantMistake, type AssistantProject, type AssistantTool, inputOf } from './tool.ts';

/** Everything an assistant may ask about a project, read-only. */
export const assistantTools: readonly AssistantTool[] = [listJourneys, showElement, findings, checklist, search];

/** The answer of a tool as JSON text. A mistake of the question comes back in words. */
export function askTool(
  tool: AssistantTool,
  project: AssistantProject,
  given: unknown,
): { readonly text: string; readonly isMistake: boolean } {
  try {
    return { text: JSON.stringify(tool.answer(project, inputOf(tool, given)), null, 1), isMistake: false };
  } catch (error) {
    if (!(error instanceof AssistantMistake)) throw error;
    return { text: error.message, isMistake: true };
  }
}

export type { AssistantProject, AssistantTool } from './tool.ts';
