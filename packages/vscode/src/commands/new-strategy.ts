import {
  type Answers,
  projectFiles,
  proposalFor,
  strategyFiles,
  TEMPLATES,
  type Template,
} from '@touchline/project/new-project';
import { commands, type Disposable, env, l10n, Uri, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';

/** Where editors find the schema of the config. */
const CONFIG_SCHEMA = 'https://touchline.dev/schemas/touchline.config.schema.json';

/** `touchline.newStrategy`: the files of a template in a folder, then the first one opened with its map beside it. */
export function registerNewStrategy(): Disposable {
  return commands.registerCommand('touchline.newStrategy', async (target?: unknown) => {
    const folder = target instanceof Uri ? target : await chooseFolder();
    if (!folder) return;
    const answers = await ask();
    if (answers) await create(folder, answers);
  });
}

async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  if (folders.length > 1) return (await window.showWorkspaceFolderPick())?.uri;
  const openLabel = l10n.t('Start Here');
  const chosen = await window.showOpenDialog({ canSelectFiles: false, canSelectFolders: true, openLabel });
  return chosen?.[0];
}

async function ask(): Promise<Answers | undefined> {
  const title = l10n.t('New Strategy');
  const templates = TEMPLATES.map((template) => ({ template, ...described(template) }));
  const picked = await window.showQuickPick(templates, { title, placeHolder: l10n.t('What is it about?') });
  if (!picked) return undefined;
  const { template } = picked;
  const language = languageOf(env.language);
  const defaults = proposalFor(template, language);
  const input = async (prompt: string, value: string): Promise<string | undefined> => {
    const text = await window.showInputBox({ title, prompt, value });
    return text?.trim() === '' ? value : text;
  };
  const strategy =
    template === 'blank' ? defaults.strategy : await input(l10n.t('What is the strategy called?'), defaults.strategy);
  if (strategy === undefined) return undefined;
  const customer = await input(l10n.t('Who is the first journey about?'), defaults.customer);
  if (customer === undefined) return undefined;
  const journey = await input(l10n.t('What is the customer trying to do?'), defaults.journey);
  if (journey === undefined) return undefined;
  return { template, strategy, customer, journey, language, extras: [] };
}

function described(template: Template): { label: string; description: string } {
  const whole = l10n.t('strategy, journey, plan');
  switch (template) {
    case 'bank':
      return { label: l10n.t('A bank'), description: whole };
    case 'telecom':
      return { label: l10n.t('A telecom'), description: whole };
    case 'public-service':
      return { label: l10n.t('A public service'), description: whole };
    case 'blank':
      return { label: l10n.t('One journey map'), description: l10n.t('nothing else') };
  }
}

/** The texts of the template, maps and reports speak the language of the person who starts the strategy. */
function languageOf(tag: string): Answers['language'] {
  const [language] = tag.toLowerCase().split('-');
  return language === 'uk' || language === 'ru' ? language : 'en';
}

/** Writes all files or none. Files that exist are never touched. */
async function create(folder: Uri, answers: Answers): Promise<void> {
  const today = new Date().toISOString().slice(0, 10);
  const files = { ...strategyFiles(answers, today), ...projectFiles(answers, CONFIG_SCHEMA) };
  const paths = Object.keys(files).map((name) => Uri.joinPath(folder, name));
  const taken = (await Promise.all(paths.map(async (path) => ((await exists(path)) ? path : undefined)))).filter(
    (path) => path !== undefined,
  );
  if (taken.length > 0) {
    const names = taken.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ');
    void window.showWarningMessage(l10n.t('The folder has {0} already; nothing was written.', names));
    return;
  }
  const edit = new WorkspaceEdit();
  const encoder = new TextEncoder();
  for (const [name, text] of Object.entries(files)) {
    edit.createFile(Uri.joinPath(folder, name), { contents: encoder.encode(text) });
  }
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage(l10n.t('The files could not be written.'));
    return;
  }
  const journey = Uri.joinPath(folder, 'journey.cx');
  await window.showTextDocument(journey, { viewColumn: ViewColumn.One });
  await commands.executeCommand('touchline.openPreview', journey);
}

async function exists(path: Uri): Promise<boolean> {
  return workspace.fs.stat(path).then(
    () => true,
    () => false,
  );
}
