import packageJson from '../../package.json' with { type: 'json' };
import { runMcp } from '../run/mcp.ts';
import { nodeTerminal } from '../terminal.ts';

/** The server alone, for the extension: `node mcp.mjs FOLDER`. */
process.exitCode = await runMcp(process.argv[2], { terminal: nodeTerminal(), version: packageJson.version });
