import { words } from '@touchline/locale';
import { type Feeling, type Journey, labelOf, type Stage, type Step, type ViewFilter } from '@touchline/model';
import { type Changes, signed, signedLabel } from '../map/changes.ts';
import { feelingScale, levelOf } from '../map/feelings.ts';
import { nameOf, namesOf, type Reader } from '../reading/reader.ts';
import { sectionsOf } from '../reading/sections.ts';
import { type Item, type MermaidDiagram, packDiagrams } from './diagram.ts';
import { escapeMermaid } from './escape.ts';
import { messages } from './messages.ts';

/** Mermaid's faces stand on 1..5; 3 is the straight one. */
const NEUTRAL = 3;

/** What stands in one section of the diagram: the steps of an innermost stage. */
export interface TaskSection {
  readonly stages: readonly Stage[];
  readonly open: string;
  readonly items: readonly TaskItem[];
}

/** The tasks of a step, a line each: it has several where it is felt differently by persona or condition. */
export interface TaskItem extends Item {
  readonly subject: Step | Stage;
}

interface TaskOptions {
  readonly filter?: ViewFilter | undefined;
  /** What is named here stands behind the sign of what became of it. */
  readonly changes?: Changes;
  /** How the name of an actor is written; the default keeps every sign of it. */
  readonly actor?: (name: string) => string;
}

/**
 * A journey as Mermaid's user journey, in one diagram as long as Mermaid draws it: a section a stage, a task a step, its
 * actors the persona who feels and the channels.
 */
export function journeyMermaid(reader: Reader, journey: Journey, filter?: ViewFilter): MermaidDiagram[] {
  const blocks = taskSectionsOf(reader, journey, { filter }).map(({ open, items }) => ({ open: [open], items }));
  return packDiagrams(reader.language, labelOf(journey), journeyHead, blocks);
}

export function journeyHead(title: string): string[] {
  return ['journey', `  title ${escapeMermaid(title)}`];
}

/**
 * The tasks of a journey. Scores are put on Mermaid's 1..5; a step without a known feeling stands at the middle and says so,
 * because the syntax demands a number.
 */
export function taskSectionsOf(
  reader: Reader,
  journey: Journey,
  { filter, changes = new Map(), actor = escapeMermaid }: TaskOptions,
): TaskSection[] {
  const { language, model } = reader;
  const scale = feelingScale(model, journey);
  const onFaces = (score: number) => Math.round((1 + 4 * levelOf(score, scale)) * 10) / 10;
  const everyone = namesOf(reader, journey.for);

  const task = (title: string, score: number, actors: readonly string[]): string => {
    const people = actors.length === 0 ? '' : `: ${actors.map(actor).join(', ')}`;
    return `    ${escapeMermaid(title)}: ${score}${people}`;
  };
  const tasksOf = (step: Step | Stage): string[] => {
    const name = signed(labelOf(step), changes.get(step.id));
    const channels = namesOf(reader, step.via);
    const felt = (step.feelings ?? []).flatMap((feeling) => {
      const actors = [...(feeling.as === undefined ? everyone : namesOf(reader, feeling.as)), ...channels];
      return scoresOf(feeling).map((score, at) => {
        const told = [at === 0 && feeling.becomes !== undefined ? undefined : feeling.word, feeling.when];
        return task([name, ...told.filter((word) => word !== undefined)].join(' · '), onFaces(score), actors);
      });
    });
    if (felt.length > 0) return felt;
    const stated = step.feelings?.find(({ word }) => word !== undefined)?.word;
    const said = stated ?? (step.feelings?.length ? words.text(language, 'not-known-yet') : undefined);
    const title = said === undefined ? messages.text(language, 'no-score', { name }) : `${name} · ${said}`;
    return [task(title, NEUTRAL, [...everyone, ...channels])];
  };

  return sectionsOf(journey, filter).map(({ stages, columns }) => ({
    stages,
    open: `  section ${escapeMermaid(stages.map((stage) => signedLabel(stage, changes)).join(' › '))}`,
    items: columns.map(({ subject }) => ({ subject, lines: tasksOf(subject), beside: branchesOf(reader, subject) })),
  }));
}

function scoresOf({ score, becomes }: Feeling): number[] {
  return [score, becomes].filter((value) => value !== undefined);
}

/** Where the text leads from a step: `Fills in the form → Signs · 62% · when complete`. */
export function branchesOf(reader: Reader, step: Step | Stage): string[] {
  return (step.flow ?? []).map(({ to, share, when }) => {
    const said = [
      share === undefined ? undefined : messages.text(reader.language, 'share', { share }),
      when === undefined ? undefined : messages.text(reader.language, 'when', { condition: when }),
    ].filter((word) => word !== undefined);
    return [`${labelOf(step)} → ${nameOf(reader, to)}`, ...said].join(' · ');
  });
}
