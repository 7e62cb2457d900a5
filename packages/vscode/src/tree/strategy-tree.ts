import type { OverviewKind, OverviewNode, ProblemCounts, ProjectOverview } from '@touchline/language/protocol';

/** A line of the tree "Strategy", free of the editor's own types. */
export interface TreeEntry {
  /** The same line keeps its id while the text changes around it, and with it whether it is open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** A codicon, and the id of a theme colour. */
  readonly icon: string;
  readonly color?: string;
  /** What `when` clauses of inline actions see. */
  readonly context: 'project' | 'section' | OverviewKind;
  readonly children: readonly TreeEntry[];
  /** Open at first. */
  readonly expanded: boolean;
  /** What a click leads to. */
  readonly target?: { readonly uri: string; readonly line: number; readonly character: number };
  /** Id in the model, for actions that lead to a picture. */
  readonly element?: string;
}

/** `l10n` of the editor, or of a test. */
export interface Words {
  t(message: string, ...args: (string | number)[]): string;
}

const ICONS: Readonly<Record<OverviewKind, string>> = {
  objective: 'telescope',
  goal: 'target',
  kpi: 'graph',
  journey: 'map',
  stage: 'layers',
  step: 'circle-outline',
  touchpoint: 'comment-discussion',
  initiative: 'rocket',
};

/** Status → icon and colour; what has no entry looks like its kind. */
const BADGES: Readonly<Record<string, { readonly icon: string; readonly color?: string }>> = {
  met: { icon: 'pass-filled', color: 'testing.iconPassed' },
  'on-track': { icon: 'arrow-up', color: 'testing.iconPassed' },
  missed: { icon: 'error', color: 'testing.iconFailed' },
  inconclusive: { icon: 'question', color: 'problemsWarningIcon.foreground' },
  'low-base': { icon: 'question', color: 'problemsWarningIcon.foreground' },
  'no-data': { icon: 'circle-slash', color: 'disabledForeground' },
  stale: { icon: 'history', color: 'problemsWarningIcon.foreground' },
  'not-due': { icon: 'watch' },
  planned: { icon: 'calendar' },
  'in-progress': { icon: 'play-circle', color: 'charts.blue' },
  done: { icon: 'pass-filled', color: 'testing.iconPassed' },
  dropped: { icon: 'circle-slash', color: 'disabledForeground' },
  'moment-of-truth': { icon: 'star-full', color: 'charts.yellow' },
  'key-moment': { icon: 'star-half', color: 'charts.yellow' },
  peak: { icon: 'star-half', color: 'charts.yellow' },
};

/** One project is shown without a line of its own; several have one each. */
export function strategyTree(projects: readonly ProjectOverview[], l10n: Words): readonly TreeEntry[] {
  const shown = projects.filter(({ elements }) => elements && Object.values(elements).some(({ length }) => length > 0));
  const [only, ...others] = shown;
  if (only && others.length === 0) return sectionsOf(only, l10n);
  return shown.map((project) => ({
    id: project.folder,
    label: project.title ?? nameOf(project.folder),
    ...described(problemText(project.problems, l10n)),
    icon: 'compass',
    context: 'project',
    children: sectionsOf(project, l10n),
    expanded: true,
  }));
}

function sectionsOf({ folder, elements }: ProjectOverview, l10n: Words): TreeEntry[] {
  if (!elements) return [];
  const sections: readonly [string, string, readonly OverviewNode[]][] = [
    ['goals', l10n.t('Goals'), elements.goals],
    ['journeys', l10n.t('Journeys'), elements.journeys],
    ['kpis', l10n.t('KPIs'), elements.kpis],
    ['plan', l10n.t('Plan'), elements.plan],
  ];
  return sections
    .filter(([, , nodes]) => nodes.length > 0)
    .map(([key, label, nodes]) => {
      const id = `${folder}#${key}`;
      return {
        id,
        label,
        description: String(nodes.length),
        icon: SECTION_ICONS[key] ?? 'list-tree',
        context: 'section',
        children: nodes.map((node) => entryOf(node, id, l10n)),
        expanded: true,
      };
    });
}

const SECTION_ICONS: Readonly<Record<string, string>> = {
  goals: 'target',
  journeys: 'map',
  kpis: 'graph',
  plan: 'calendar',
};

function entryOf(node: OverviewNode, parent: string, l10n: Words): TreeEntry {
  const { kind, element, label, detail, status, problems, uri, line, character } = node;
  const id = `${parent}/${element}`;
  const badge = status === undefined ? undefined : BADGES[status];
  const found = problems && problemText(problems, l10n);
  const beside = [detail, found].filter((part) => part !== undefined && part !== '').join(' · ');
  const color = problems && problems.errors > 0 ? 'problemsErrorIcon.foreground' : badge?.color;
  return {
    id,
    label,
    ...described(beside),
    tooltip: [label, detail, found].filter((part) => part !== undefined && part !== '').join('\n'),
    icon: badge?.icon ?? ICONS[kind],
    ...(color !== undefined && { color }),
    context: kind,
    children: (node.children ?? []).map((child) => entryOf(child, id, l10n)),
    expanded: false,
    target: { uri, line, character },
    element,
  };
}

function problemText({ errors, warnings }: ProblemCounts, l10n: Words): string {
  const parts = [errors > 0 && l10n.t('errors: {0}', errors), warnings > 0 && l10n.t('warnings: {0}', warnings)];
  return parts.filter((part) => part !== false).join(', ');
}

function described(text: string): { readonly description?: string } {
  return text === '' ? {} : { description: text };
}

/** The last part of an address, as a person reads it. */
function nameOf(folder: string): string {
  const name = folder.replace(/\/+$/, '').split('/').at(-1) ?? folder;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
