import { type BothChanges, changesOf } from '@touchline/diagrams';
import { diffModels, type ModelDiff, tellChanges } from '@touchline/diff';
import type { Language } from '@touchline/locale';
import { indexModel, type Model, type ModelIndex, type ProjectDiff } from '@touchline/model';
import type { Comparison, Drawing } from '../../protocol.ts';

/** What the drawn project is compared with, and what is different. */
export interface Earlier extends Pick<ProjectDiff, 'changes' | 'journeys'> {
  readonly model: Model;
  readonly index: ModelIndex;
  readonly labels: Pick<Comparison, 'before' | 'after'>;
  readonly broken: readonly string[];
  readonly matching: ModelDiff['matching'];
  readonly marks: BothChanges;
}

/** Milliseconds a comparison may take for being made at every change of the text. */
const QUICK = 40;
/** Milliseconds without a change after which one that takes longer is made again. */
const PAUSE = 400;

/** Compares what is drawn with another state, as long as there is one. */
export class Comparing {
  readonly #language: Language;
  readonly #later: () => void;
  #with: Comparison | undefined;
  #index: ModelIndex | undefined;
  #last: { readonly model: Model; readonly earlier: Earlier; readonly took: number } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The pause is over: what was put off is made now. */
  #isDue = false;

  /**
   * @param language of the sentences. @param later called when a comparison was put off and is to be asked for again: with
   * large strategies typing comes first.
   */
  constructor(language: Language, later: () => void) {
    this.#language = language;
    this.#later = later;
  }

  get isOn(): boolean {
    return this.#with !== undefined;
  }

  /** `undefined` ends it. */
  compareWith(comparison: Comparison | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#with = comparison;
    this.#index = comparison && indexModel(comparison.model);
    this.#last = undefined;
  }

  /** What is different in a drawing; of a large strategy, for a moment, what was different before. */
  of({ model }: Pick<Drawing, 'model'>): Earlier | undefined {
    const [state, index] = [this.#with, this.#index];
    if (state === undefined || index === undefined) return undefined;
    if (this.#last?.model === model) return this.#last.earlier;
    if (this.#last !== undefined && this.#last.took > QUICK && !this.#isDue) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#isDue = true;
        this.#later();
      }, PAUSE);
      return this.#last.earlier;
    }
    this.#isDue = false;
    const begun = performance.now();
    const diff = diffModels(state.model, model);
    const earlier: Earlier = {
      ...tellChanges(diff, { language: this.#language, severities: state.severities }),
      model: state.model,
      index,
      labels: state,
      broken: state.broken,
      matching: diff.matching,
      marks: changesOf(diff),
    };
    this.#last = { model, earlier, took: performance.now() - begun };
    return earlier;
  }
}
