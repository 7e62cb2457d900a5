import { defineCatalog } from '@touchline/locale';

export const messages = defineCatalog({
  en: {
    levels: 'impact {impact} · effort {effort}',
    at: 'at {place}',
    initiative: 'initiative',
    opportunity: 'opportunity',
    unweighed: 'Impact or effort not said',
    empty: 'Nothing is weighed yet: say impact and effort of opportunities or initiatives.',
    description: '{points|# initiative or opportunity|# initiatives and opportunities} by impact and effort.',
  },
  uk: {
    levels: 'вплив {impact} · зусилля {effort}',
    at: 'де: {place}',
    initiative: 'ініціатива',
    opportunity: 'можливість',
    unweighed: 'Вплив або зусилля не вказано',
    empty: 'Ще нічого не зважено: вкажіть вплив і зусилля можливостей або ініціатив.',
    description:
      '{points|# ініціатива чи можливість|# ініціативи й можливості|# ініціатив і можливостей} за впливом і зусиллями.',
  },
  ru: {
    levels: 'влияние {impact} · усилия {effort}',
    at: 'где: {place}',
    initiative: 'инициатива',
    opportunity: 'возможность',
    unweighed: 'Влияние или усилия не указаны',
    empty: 'Пока ничего не взвешено: укажите влияние и усилия возможностей или инициатив.',
    description:
      '{points|# инициатива или возможность|# инициативы и возможности|# инициатив и возможностей} по влиянию и усилиям.',
  },
});
