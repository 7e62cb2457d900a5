import { defineCatalog } from '@touchline/locale';

/** Headings and small phrases of a history, in whatever form it is written. */
export const historyWords = defineCatalog({
  en: {
    title: 'What changed when',
    'not-committed': 'not committed',
    nothing: 'Nothing has changed that means something.',
    date: 'Date',
    commit: 'Commit',
    author: 'By',
    change: 'Change',
    latest: 'These are the latest changes; `touchline log` tells all.',
    looked: '{count|# commit|# commits} looked at.',
    added: 'It was added there.',
    beginning: 'Nothing is older.',
    limit: 'Older commits were not looked at: `--limit` looks at more.',
    since: 'What is older than the named revision was not looked at.',
    shallow: 'The clone is shallow: history ends here, not the strategy’s. `git fetch --unshallow` brings the rest.',
    missing: 'The clone lacks older files; `git fetch` may bring them.',
    'tree-unread':
      'The working tree has syntax errors: history begins with the last commit. `touchline check` says where.',
    unread:
      '{count|# commit was|# commits were} passed over for syntax errors; what they changed is told with the next one: {commits}.',
  },
  uk: {
    title: 'Що коли змінилося',
    'not-committed': 'не в коміті',
    nothing: 'Нічого суттєвого не змінювалося.',
    date: 'Дата',
    commit: 'Коміт',
    author: 'Хто',
    change: 'Зміна',
    latest: 'Це найновіші зміни; усі показує `touchline log`.',
    looked: 'Переглянуто {count|# коміт|# коміти|# комітів}.',
    added: 'Там це й з’явилося.',
    beginning: 'Старішого немає.',
    limit: 'Старіші коміти не переглядалися: більше — через `--limit`.',
    since: 'Старіше за названу ревізію не переглядалося.',
    shallow: 'Клон неповний: тут закінчується він, а не історія стратегії. Решту дасть `git fetch --unshallow`.',
    missing: 'У клоні бракує старіших файлів; їх може дати `git fetch`.',
    'tree-unread':
      'У робочих файлах є синтаксичні помилки: історія починається з останнього коміту. Де саме — каже `touchline check`.',
    unread:
      '{count|# коміт|# коміти|# комітів} пропущено через синтаксичні помилки; їхні зміни показано з наступним: {commits}.',
  },
  ru: {
    title: 'Что когда изменилось',
    'not-committed': 'не в коммите',
    nothing: 'Ничего существенного не менялось.',
    date: 'Дата',
    commit: 'Коммит',
    author: 'Кто',
    change: 'Изменение',
    latest: 'Это последние изменения; все показывает `touchline log`.',
    looked: 'Просмотрено: {count|# коммит|# коммита|# коммитов}.',
    added: 'Там это и появилось.',
    beginning: 'Старше ничего нет.',
    limit: 'Более старые коммиты не просматривались: больше — через `--limit`.',
    since: 'Что старше названной ревизии, не просматривалось.',
    shallow: 'Клон неполный: здесь кончается он, а не история стратегии. Остальное даст `git fetch --unshallow`.',
    missing: 'В клоне не хватает более старых файлов; их может дать `git fetch`.',
    'tree-unread':
      'В рабочих файлах есть синтаксические ошибки: история начинается с последнего коммита. Где именно — говорит `touchline check`.',
    unread:
      'Из-за синтаксических ошибок пропущено: {count|# коммит|# коммита|# коммитов}; их изменения показаны со следующим: {commits}.',
  },
});
