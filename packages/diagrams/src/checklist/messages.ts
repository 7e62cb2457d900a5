import { defineCatalog } from '@touchline/locale';

export const messages = defineCatalog({
  en: {
    claimed: 'the team says: {state}',
    progress: '{done} of {total}',
    overall: '{done} of {total} items done',
    manual: 'Kept by hand',
    late: 'late',
    due: 'by {date}',
    empty: 'Nothing to answer here.',
    description: 'Seven stages of the strategy; {done} of {total} items are done.',
  },
  uk: {
    claimed: 'команда каже: {state}',
    progress: '{done} з {total}',
    overall: 'виконано {done} з {total}',
    manual: 'Ведеться вручну',
    late: 'прострочено',
    due: 'до {date}',
    empty: 'Тут немає на що відповідати.',
    description: 'Сім етапів стратегії; виконано {done} з {total}.',
  },
  ru: {
    claimed: 'команда говорит: {state}',
    progress: '{done} из {total}',
    overall: 'выполнено {done} из {total}',
    manual: 'Ведётся вручную',
    late: 'просрочено',
    due: 'до {date}',
    empty: 'Здесь не на что отвечать.',
    description: 'Семь этапов стратегии; выполнено {done} из {total}.',
  },
});
