import type { Language } from '@touchline/locale';
import { resolvePath } from '@touchline/project';
import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnosticOf, diagnosticOfFile, type UriOf } from './diagnostics.ts';
import type { LiveProject } from './live-project.ts';

/**
 * Tells the editor what is found in all projects. Files that had a finding before and have none any more are told so;
 * what was said last is remembered until then.
 */
export function publishDiagnostics(
  connection: Connection,
  language: Language,
  uriOf: UriOf,
): (projects: readonly LiveProject[]) => void {
  let told = new Set<string>();
  return (projects) => {
    const found = new Map<string, Diagnostic[]>();
    const add = (path: string, diagnostic: Diagnostic): void => {
      const uri = uriOf(path);
      found.set(uri, [...(found.get(uri) ?? []), diagnostic]);
    };
    for (const project of projects) {
      for (const problem of project.problems) add(problem.path, diagnosticOfFile(problem));
      for (const finding of project.check().findings(language)) {
        add(resolvePath(project.folder, finding.at.file), diagnosticOf(finding, project.folder, uriOf));
      }
    }
    for (const uri of told) if (!found.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, diagnostics] of found) void connection.sendDiagnostics({ uri, diagnostics });
    told = new Set(found.keys());
  };
}
