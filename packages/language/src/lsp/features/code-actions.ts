import type { Finding } from '@touchline/model';
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Edited } from '../../edits/edit.ts';
import type { EditableProject } from '../../edits/project.ts';
import { fixAll, fixAllTitle, type QuickFix, quickFix, quickFixesFor } from '../../edits/quick-fixes.ts';
import { type Refactoring, refactor, refactoringsAt } from '../../edits/refactorings/index.ts';
import { Refusal, refusedBy } from '../../edits/refusal.ts';
import type { DocumentView } from '../document-view.ts';
import { editableOf, workspaceEditOf } from '../editable.ts';
import type { Feature, FeatureServer } from '../feature.ts';

/** What an action is to do when it is chosen, and the version of the document its places are of. */
type Task = { readonly uri: string; readonly version: number } & (
  | { readonly fix: QuickFix }
  | { readonly all: string }
  | { readonly refactoring: Refactoring }
);

/** Fixes of what is found, and refactorings of what stands at the cursor. Their edits are made when one is chosen. */
export const codeActions: Feature = {
  capabilities: {
    codeActionProvider: {
      codeActionKinds: [
        CodeActionKind.QuickFix,
        CodeActionKind.RefactorExtract,
        'refactor.move',
        CodeActionKind.RefactorRewrite,
      ],
      resolveProvider: true,
    },
  },
  register: (server) => {
    server.connection.onCodeAction((params, token) =>
      server.answer(params.textDocument.uri, token, async (view) => {
        const project = await editableOf(server, view);
        const actions = [...fixesOf(server, project, view, params), ...refactoringsOf(project, view, params)];
        if (resolves(server)) return actions;
        return Promise.all(actions.map((action) => withEdit(server, project, view, action)));
      }),
    );
    server.connection.onCodeActionResolve(async (action, token) => {
      const task = action.data as Task | undefined;
      // What has its edit already is complete.
      if (!task) return action;
      const resolved = await server.answer(task.uri, token, async (view) => {
        const edited = editsOf(server, await editableOf(server, view), view, task);
        if ('refused' in edited) throw new ResponseError(LSPErrorCodes.RequestFailed, edited.refused.message);
        return { ...action, edit: await workspaceEditOf(server, view, edited) };
      });
      return resolved ?? action;
    });
  },
};

function resolves(server: FeatureServer): boolean {
  return server.client().textDocument?.codeAction?.resolveSupport?.properties.includes('edit') ?? false;
}

function wants({ context }: CodeActionParams, kind: string): boolean {
  return context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
}

function fixesOf(
  server: FeatureServer,
  project: EditableProject,
  view: DocumentView,
  params: CodeActionParams,
): CodeAction[] {
  if (!wants(params, CodeActionKind.QuickFix)) return [];
  const { uri } = params.textDocument;
  const { version } = view.document;
  const findings = view.checked.findings(server.language());
  return params.context.diagnostics.flatMap((diagnostic) => {
    const finding = findings.find((each) => isOf(view, each, diagnostic));
    if (!finding) return [];
    const offered = quickFixesFor(project, finding);
    const own = offered.map(
      ({ title, safe, request }): CodeAction => ({
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        ...((safe || (offered[0]?.request === request && request.do === 'fix')) && { isPreferred: true }),
        data: { uri, version, fix: request } satisfies Task,
      }),
    );
    const all = fixAllTitle(findings, finding.code, server.language());
    if (all === undefined || !finding.fixes?.length) return own;
    const data: Task = { uri, version, all: finding.code };
    return [...own, { title: all, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], data }];
  });
}

function isOf(view: DocumentView, { at, code }: Finding, { range, code: told }: Diagnostic): boolean {
  if (at.file !== view.file || code !== told) return false;
  const { start } = view.rangeOf(at);
  return start.line === range.start.line && start.character === range.start.character;
}

function refactoringsOf(project: EditableProject, view: DocumentView, params: CodeActionParams): CodeAction[] {
  const { uri } = params.textDocument;
  const { version } = view.document;
  // A bulb on every line would say nothing: unasked only what begins in the line is offered.
  const reach = params.context.triggerKind === CodeActionTriggerKind.Automatic ? 'line' : 'around';
  return refactoringsAt(project, view.file, view.offsetAt(params.range.start), reach)
    .filter(({ kind }) => wants(params, kind))
    .map(({ title, kind, request }) => ({ title, kind, data: { uri, version, refactoring: request } satisfies Task }));
}

/** @returns a refusal where the text is another by now, or where the editor cannot make the files that are needed. */
function editsOf(server: FeatureServer, project: EditableProject, view: DocumentView, task: Task): Edited {
  const language = server.language();
  if (task.version !== view.document.version) return refusedBy(new Refusal('text-changed'), language);
  const edited = editsFor(project, view.checked.findings(language), task);
  const creates = 'creates' in edited && (edited.creates?.length ?? 0) > 0;
  return creates && !createsFiles(server) ? refusedBy(new Refusal('no-new-files'), language) : edited;
}

function editsFor(project: EditableProject, findings: readonly Finding[], task: Task): Edited {
  if ('fix' in task) return quickFix(project, task.fix);
  if ('all' in task) return fixAll(project, findings, task.all);
  return refactor(project, task.refactoring);
}

function createsFiles(server: FeatureServer): boolean {
  const { workspaceEdit } = server.client().workspace ?? {};
  return (workspaceEdit?.documentChanges && workspaceEdit.resourceOperations?.includes('create')) ?? false;
}

/** For editors that do not ask again: the edit itself, or why there is none. */
async function withEdit(
  server: FeatureServer,
  project: EditableProject,
  view: DocumentView,
  action: CodeAction,
): Promise<CodeAction> {
  const { data, ...rest } = action;
  const edited = editsOf(server, project, view, data as Task);
  if ('refused' in edited) return { ...rest, disabled: { reason: edited.refused.message } };
  return { ...rest, edit: await workspaceEditOf(server, view, edited) };
}
