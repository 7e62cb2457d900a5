/** Short and foreign spellings of units, and how they are written here. */
const units: ReadonlyMap<string, string> = new Map(
  Object.entries({
    s: 's sec secs second seconds сек с секунд секунди',
    min: 'min mins m minute minutes хв мин хвилин минут',
    h: 'h hr hrs hour hours ч часов часа години годин',
    days: 'd days дн днів дні дней дня',
    day: 'day день',
    weeks: 'w wk wks weeks тиж тижні тижнів недели недель',
    week: 'week тиждень неделя',
    months: 'mo mos mth mths months міс місяці місяців месяца месяцев',
    month: 'month місяць месяц',
    quarters: 'quarters квартали кварталів квартала кварталов',
    quarter: 'quarter квартал',
    years: 'y yr yrs years роки років лет года',
    year: 'year рік',
    pp: 'pp p.p. пп вп',
    UAH: 'грн гривень',
    RUB: 'руб рублей',
    EUR: 'euro euros євро евро',
    USD: 'dollar dollars доларів долларов',
  }).flatMap(([unit, spellings]) => spellings.split(' ').map((spelling): [string, string] => [spelling, unit])),
);

/** Written in small letters, these are taken for currencies; every other word may be anything. */
const currencies = new Set('eur usd gbp uah rub pln chf jpy cny kzt czk sek nok dkk huf ron try inr'.split(' '));

/** The unit meant by a short, foreign or wrongly capitalised spelling; undefined for any other word. */
export function knownUnit(word: string): string | undefined {
  const unit = units.get(word) ?? units.get(word.toLowerCase());
  if (unit) return unit;
  return currencies.has(word.toLowerCase()) ? word.toUpperCase() : undefined;
}
