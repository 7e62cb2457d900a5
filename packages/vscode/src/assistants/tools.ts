import { ASSIST_REQUEST, type AssistAnswer, type AssistQuestion } from '@touchline/language/protocol';
import { Disposable, LanguageModelTextPart, LanguageModelToolResult, lm } from 'vscode';
import type { StrategyFiles } from '../overview/strategy-files.ts';
import type { LanguageServer } from '../server/language-server.ts';
import { TOOLS } from './tool-names.ts';

/** Tools for assistants inside of the editor: they read what the editor shows, and change nothing. */
export function assistantTools(server: LanguageServer, files: StrategyFiles): Disposable {
  const register = (name: string): Disposable =>
    lm.registerTool<Record<string, unknown>>(`touchline_${name}`, {
      async invoke({ input: { project, ...input } }, token) {
        const question: AssistQuestion = {
          tool: name,
          input,
          files: (await files.all()).map(String),
          ...(typeof project === 'string' && { project }),
        };
        const { text } = await server.request<AssistAnswer>(ASSIST_REQUEST, question, token);
        return new LanguageModelToolResult([new LanguageModelTextPart(text)]);
      },
    });
  return Disposable.from(...TOOLS.map(register));
}
