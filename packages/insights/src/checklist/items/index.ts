import type { ChecklistItem } from '../item.ts';
import { analysisItems } from './analysis.ts';
import { designItems } from './design.ts';
import { followUpItems } from './follow-up.ts';
import { goalItems } from './goals.ts';
import { loyaltyItems } from './loyalty.ts';
import { planItems } from './plan.ts';
import { strategyItems } from './strategy.ts';

/** All items, in the order of the stages. */
export const checklistItems: readonly ChecklistItem[] = [
  ...analysisItems,
  ...goalItems,
  ...strategyItems,
  ...designItems,
  ...loyaltyItems,
  ...planItems,
  ...followUpItems,
];
