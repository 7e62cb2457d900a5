import { setTimeout as delay } from 'node:timers/promises';

/** How long any single condition may take, in milliseconds: generous, because a busy machine is not a failure. */
export const patience = 90_000;

/**
 * Asks again until the condition holds.
 * @param what Completes the sentence "Waited for …"; it is what a failing test reports.
 * @throws when the condition does not hold within {@link patience}, or at once when the condition itself throws.
 */
export async function until(what: string, condition: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${patience / 1000} s in vain: ${what}.`);
    await delay(100);
  }
}
