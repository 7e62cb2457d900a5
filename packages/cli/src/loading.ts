import { relative } from 'node:path/posix';
import { byPlace, check } from '@touchline/insights';
import { createFileReader, type FileReader, loadProject, type ProjectFile } from '@touchline/language';
import type { Language } from '@touchline/locale';
import type { Finding, Model } from '@touchline/model';
import type { AskedProject, Discovery, Files, Problem } from '@touchline/project';
import { nodeFiles, systemClock } from '@touchline/project/node';
import type { CommonOptions } from './commands/options.ts';
import { UsageError } from './exit.ts';
import { discover, onlyProject, readProject } from './input.ts';
import { messages } from './messages.ts';
import type { CheckReport, ProjectReport } from './output/report.ts';
import { unreadable } from './problem-lines.ts';
import { Progress } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Kept for as long as the process lives: making one takes some tenths of a second. */
let reader: FileReader | undefined;

/** What a command works with: projects read, linked and checked. */
export interface Loaded {
  report: CheckReport;
  models: Model[];
  /** The day that counts as today, for each project. */
  days: string[];
  /** Of the first project; what the command line speaks when nobody says otherwise. */
  language: Language;
  /** The smallest `maxWarnings` of the projects. */
  maxWarnings: number | undefined;
  /** Folders to watch. */
  folders: string[];
}

export interface LoadedOne {
  report: CheckReport;
  model: Model;
  findings: Finding[];
  language: Language;
  /** `asOf` of the config. */
  configuredDay: string | undefined;
  folders: string[];
}

/** Reads, links and checks every project of the paths. What cannot be read is reported beside everything else. */
export async function loadProjects(
  paths: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
  files: Files = nodeFiles,
): Promise<Loaded> {
  return load(await discover(paths, terminal, files), options, terminal, files);
}

/** The same for commands that work on one project; several are a mistake that names them. */
export async function loadOne(
  paths: readonly string[],
  options: CommonOptions,
  terminal: Terminal,
): Promise<LoadedOne> {
  const discovery = await discover(paths, terminal);
  const project = onlyProject(discovery, options.language ?? 'en');
  const { report, models, language, folders } = await load(discovery, options, terminal, nodeFiles);
  const [model] = models;
  const [first] = report.projects;
  if (!project || !model || !first) {
    const reasons = report.unreadable.map(({ path, message }) => `${path}: ${message}`);
    throw new UsageError(reasons.join('\ntouchline: '));
  }
  return { report, model, findings: first.findings, language, configuredDay: project.config.asOf, folders };
}

async function load(discovery: Discovery, options: CommonOptions, terminal: Terminal, files: Files): Promise<Loaded> {
  const { projects, used } = discovery;
  const problems: Problem[] = [...discovery.problems];
  const progress = new Progress(terminal);
  const language = options.language ?? projects[0]?.config.language ?? 'en';
  reader ??= createFileReader();
  const reports: ProjectReport[] = [];
  const models: Model[] = [];
  const days: string[] = [];
  for (const project of projects) {
    progress.step(messages.text(language, 'reading'));
    const { texts, used: neighbours } = await readProject(project, discovery, files, problems);
    progress.step(messages.text(language, 'checking'));
    const speaks = options.language ?? project.config.language;
    const loaded = loadProject(texts, project.config, { used: neighbours, language: speaks, reader });
    const asOf = options.asOf ?? project.config.asOf ?? systemClock.today();
    const found = check(loaded.model, {
      asOf,
      language: speaks,
      config: project.config,
      broken: loaded.broken,
    });
    models.push(loaded.model);
    days.push(asOf);
    reports.push(reportOf(project, texts, [...loaded.problems, ...found].sort(byPlace)));
  }
  progress.done();
  const limits = projects.flatMap(({ config }) => config.maxWarnings ?? []);
  return {
    report: { projects: reports, unreadable: distinct(problems).map((one) => unreadable(one, language, terminal)) },
    models,
    days,
    language,
    maxWarnings: limits.length > 0 ? Math.min(...limits) : undefined,
    folders: [...projects, ...used].map(({ folder }) => folder),
  };
}

/** Only what was asked for is reported; the rest of the project is read to follow references. */
function reportOf(project: AskedProject, texts: readonly ProjectFile[], findings: Finding[]): ProjectReport {
  const asked = new Set(project.asked.map((path) => relative(project.folder, path)));
  const byPath = new Map(texts.map(({ path, text }) => [path, text]));
  return {
    root: project.folder,
    name: project.name,
    files: texts.filter(({ path }) => asked.has(path)).length,
    config: project.config,
    findings: findings.filter(({ at }) => asked.has(at.file)),
    textOf: (file) => byPath.get(file),
  };
}

/** The same unreadable file may be met by several projects. */
function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((one) => [`${one.path}\n${one.line}\n${one.column}\n${one.code}`, one])).values()];
}
