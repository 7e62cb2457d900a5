/** A day that people mean often, seen from today. */
interface NamedDay {
  readonly text: string;
  readonly word: 'today' | 'month-end' | 'quarter-end' | 'year-end' | 'quarter';
  readonly detail?: string;
}

/** Today, the ends of this month, of the next four quarters and of the next two years, and the next four quarters. */
export function namedDays(today: string): NamedDay[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarters = [0, 1, 2, 3].map((ahead) => {
    const index = Math.floor((month - 1) / 3) + ahead;
    return { year: year + Math.floor(index / 4), quarter: (index % 4) + 1 };
  });
  return [
    { text: today, word: 'today' },
    { text: lastDay(year, month), word: 'month-end' },
    ...quarters.map(
      (each): NamedDay => ({
        text: lastDay(each.year, each.quarter * 3),
        word: 'quarter-end',
        detail: ` ${each.year}-Q${each.quarter}`,
      }),
    ),
    { text: `${year}-12-31`, word: 'year-end' },
    { text: `${year + 1}-12-31`, word: 'year-end' },
    ...quarters.map((each): NamedDay => ({ text: `${each.year}-Q${each.quarter}`, word: 'quarter' })),
  ];
}

/** The last day of a month (1 to 12), ISO 8601. */
function lastDay(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
