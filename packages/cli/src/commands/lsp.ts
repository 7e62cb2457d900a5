import type { Register } from './command.ts';

export const lsp: Register = (program, context) => {
  program
    .command('lsp')
    .summary('serve an editor: the language server on stdio')
    .description(
      'Speaks the Language Server Protocol over standard input and output until the editor ends it. Editors start it themselves.',
    )
    .option('--stdio', 'accepted because many editors add it; nothing else is spoken')
    .action(async () => {
      const { runLsp } = await import('../run/lsp.ts');
      await runLsp(context);
    });
};
