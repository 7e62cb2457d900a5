import type { Context } from '../commands/command.ts';
import type { RenderOptions } from '../commands/options.ts';
import { EXIT, type ExitCode } from '../exit.ts';
export async function runRender(_p: readonly string[], _o: RenderOptions, _c: Context): Promise<ExitCode> {
  return EXIT.fine;
}
