import type { Language } from '@touchline/locale';
import type { Finding, Model, ModelIndex } from '@touchline/model';

/** What is known about a project when an assistant asks. */
export interface AssistantProject {
  readonly model: Model;
  readonly index: ModelIndex;
  readonly findings: readonly Finding[];
  /** The day that counts as today, ISO 8601. */
  readonly asOf: string;
  /** Of labels and findings. */
  readonly language: Language;
}

/** JSON Schema of what a tool is asked with: an object whose properties are texts. */
export interface InputSchema {
  readonly type: 'object';
  readonly properties: Readonly<
    Record<string, { readonly type: 'string'; readonly description: string; readonly enum?: readonly string[] }>
  >;
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** Something an assistant may ask about a project. Reads only, and needs nothing but the project. */
export interface AssistantTool {
  /** snake_case, as assistants know it. */
  readonly name: string;
  readonly title: string;
  /** Tells an assistant, in English, when to use it and what it gets. */
  readonly description: string;
  readonly inputSchema: InputSchema;
  /** What is answered, as data for JSON. @throws AssistantMistake when the question makes no sense here. */
  answer(project: AssistantProject, input: Readonly<Record<string, string>>): unknown;
}

/** A mistake of the question, with the way out: told to the assistant, which can ask better. */
export class AssistantMistake extends Error {}

/** An answer holds at most this many entries of a list; how many there are is said beside it. */
const MOST = 100;

/** The beginning of a list, and how long it is when that is not all of it. */
export function capped<T>(list: readonly T[]): { readonly shown: readonly T[]; readonly total: number } {
  return { shown: list.slice(0, MOST), total: list.length };
}

/** The input of a tool, checked against its schema. */
export function inputOf({ inputSchema }: AssistantTool, given: unknown): Readonly<Record<string, string>> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new AssistantMistake('The input is an object.');
  }
  const { properties, required } = inputSchema;
  for (const name of required) if (!(name in given)) throw new AssistantMistake(`"${name}" is missing.`);
  for (const [name, value] of Object.entries(given)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (!property) {
      throw new AssistantMistake(`There is no "${name}"; there are: ${Object.keys(properties).join(', ') || 'none'}.`);
    }
    if (typeof value !== 'string') throw new AssistantMistake(`"${name}" is a text.`);
    if (property.enum && !property.enum.includes(value)) {
      throw new AssistantMistake(`"${name}" is one of ${property.enum.join(', ')}.`);
    }
  }
  return given as Readonly<Record<string, string>>;
}
