import { defineCatalog } from '@touchline/locale';

/** What refactorings are called, and the drafts they leave to be overwritten. */
export const messages = defineCatalog({
  en: {
    'extract-journey': 'Extract a journey from the stage {element}',
    move: 'Move {element} to the stage {stage}',
    'pain-to-opportunity': 'Turn the pain into an opportunity',
    'opportunity-to-initiative': 'Plan an initiative for the opportunity',
    'copy-to-be': 'Begin a to-be journey of {element}',
    'sort-plan': 'Sort the initiatives by schedule',
    'split-by-kind': 'Split the file by kind',
    opportunity: 'Put right: {pain}',
    'to-be': '{title}, to be',
  },
  uk: {
    'extract-journey': 'Винести етап {element} в окремий шлях',
    move: 'Перемістити {element} до етапу {stage}',
    'pain-to-opportunity': 'Зробити з болю можливість',
    'opportunity-to-initiative': 'Запланувати ініціативу для можливості',
    'copy-to-be': 'Почати шлях to-be з {element}',
    'sort-plan': 'Впорядкувати ініціативи за графіком',
    'split-by-kind': 'Поділити файл за видами',
    opportunity: 'Виправити: {pain}',
    'to-be': '{title}, як має бути',
  },
  ru: {
    'extract-journey': 'Вынести этап {element} в отдельный путь',
    move: 'Переместить {element} в этап {stage}',
    'pain-to-opportunity': 'Сделать из боли возможность',
    'opportunity-to-initiative': 'Запланировать инициативу для возможности',
    'copy-to-be': 'Начать путь to-be из {element}',
    'sort-plan': 'Упорядочить инициативы по графику',
    'split-by-kind': 'Разделить файл по видам',
    opportunity: 'Исправить: {pain}',
    'to-be': '{title}, как должно быть',
  },
});
