import type { Rule } from '../rule.ts';
import { strategyWithoutGoal } from './strategy-without-goal.ts';
import { strategyWithoutMission } from './strategy-without-mission.ts';
import { strategyWithoutReview } from './strategy-without-review.ts';

export const strategyRules: readonly Rule[] = [strategyWithoutGoal, strategyWithoutReview, strategyWithoutMission];
