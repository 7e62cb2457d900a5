import type { Feeling, Journey, Model, Scale, Strategy } from '@touchline/model';

const DEFAULT_SCALE = { min: 1, max: 5 };

/** The scale of a journey's feelings: its own, else its strategy's, the project's, else 1..5. */
export function scaleOf(model: Model, journey: Journey): Pick<Scale, 'min' | 'max'> {
  const strategy = model.strategies.find(({ id }: Strategy) => id === journey.strategy);
  return journey.scale ?? strategy?.scale ?? model.project.scale ?? DEFAULT_SCALE;
}

/** The last score a feeling says: where it ends when it changes. */
export function finalScore(feeling: Feeling): number | undefined {
  return feeling.becomes ?? feeling.score;
}

/** A score on 0..1 of its scale; values outside the scale are drawn at its end. */
export function shareOfScale(score: number, { min, max }: Pick<Scale, 'min' | 'max'>): number {
  return max === min ? 0.5 : Math.min(1, Math.max(0, (score - min) / (max - min)));
}
