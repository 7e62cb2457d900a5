import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Feature } from '../feature.ts';
import { LiveProject } from '../live-project.ts';
import { READ_REQUEST, type ReadAnswer, type ReadQuestion } from '../protocol.ts';

/** What a text without a name is called in messages about it. */
const PATH = '/text.cx';

/** Reads a text that belongs to no document and no project. */
export const read: Feature = {
  capabilities: {},
  register: ({ connection, host, language, answerAll }) => {
    connection.onRequest<ReadAnswer, unknown>(READ_REQUEST, ({ text }: ReadQuestion, token) => {
      if (typeof text !== 'string') throw new ResponseError(ErrorCodes.InvalidParams, 'The text is missing.');
      return answerAll(token, () => {
        const project = LiveProject.ofText(host.clock, PATH, text);
        return { model: project.check().model, broken: project.hasSyntaxErrors(PATH), language: language() };
      });
    });
  },
};
