import { Argument } from 'commander';
import type { Register } from './command.ts';

export const mcp: Register = (program, context) => {
  program
    .command('mcp')
    .summary('serve an assistant: a read-only MCP server on stdio')
    .description(
      'Speaks the Model Context Protocol over standard input and output, so that an assistant can read the strategies of a folder: journeys, elements, findings, checklist, maps. Nothing can be changed.',
    )
    .addArgument(new Argument('[folder]', 'the folder to read; without one, the current folder'))
    .action(async (folder: string | undefined) => {
      const { runMcp } = await import('../run/mcp.ts');
      context.finish(await runMcp(folder, context));
    });
};
