import type { Clock } from './ports.ts';

/** The day of this computer's clock and time zone. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    return `${now.getFullYear()}-${month}-${day}`;
  },
};
