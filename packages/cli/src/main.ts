import packageJson from '../package.json' with { type: 'json' };
import { EXIT } from './exit.ts';
import { run } from './run.ts';
import { nodeTerminal } from './terminal.ts';

try {
  process.exitCode = await run(process.argv.slice(2), nodeTerminal());
} catch (error) {
  // Not Node's 1, which would say that the strategy is wrong.
  const what = error instanceof Error ? error.stack : String(error);
  process.stderr.write(
    `${what}\n\ntouchline: This is a mistake of touchline, not yours. Tell us: ${packageJson.homepage}\n`,
  );
  process.exitCode = EXIT.usage;
}
