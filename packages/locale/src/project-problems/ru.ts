const MEND = 'Исправьте его или уберите.';
const HERE = 'Исправьте в этом месте.';
const ELSEWHERE = 'Выберите другое место или устраните эту причину.';

/** What is wrong, and the way out. */
export const ru = {
  'path-missing': 'Такого файла или папки нет. Проверьте название и место, где вы находитесь.',
  'dangling-link': 'Ссылка ведёт в никуда. Исправьте или уберите её.',
  'link-loop': 'Ссылка ведёт сама на себя. Уберите её или направьте в другое место.',
  'link-to-above': 'Ссылка ведёт обратно к папке выше ({folder}). Уберите её или исключите в конфигурации.',
  'no-cx-files': 'В этой папке нет ни одного файла .cx. Начните с `touchline init`.',
  'not-a-cx-file': 'Это не файл .cx. Назовите файл .cx или папку с такими файлами.',
  'excluded-file': 'Проект «{project}» не читает этот файл. Посмотрите на `include` и `exclude` в его конфигурации.',
  'binary-file': 'Файл двоичный, а не текстовый. Уберите его отсюда или исключите в конфигурации.',
  'utf-16': 'Файл сохранён как UTF-16. Сохраните его как UTF-8.',
  'not-utf-8': 'Отсюда текст уже не UTF-8. Сохраните файл как UTF-8.',
  'file-too-large':
    'Файл слишком велик: {size} МБ, а предел — {limit} МБ. Разделите его на несколько файлов или исключите в конфигурации.',
  locked: 'Читать это запрещено. Измените права доступа или исключите это в конфигурации.',
  'is-a-folder': 'Это папка, а не файл. Назовите файл.',
  'special-file': 'Это не файл и не папка. Назовите файл или папку.',
  'system-refused': 'Система не может это прочитать ({code}). Попробуйте ещё раз.',
  'editor-refused': 'Редактор не может это прочитать. Откройте папку ещё раз или сохраните её на диск.',
  'write-denied': `Записать не удалось: не хватает прав доступа. ${ELSEWHERE}`,
  'write-read-only': `Записать не удалось: диск только для чтения. ${ELSEWHERE}`,
  'write-disk-full': `Записать не удалось: на диске нет места. ${ELSEWHERE}`,
  'write-over-folder': `Записать не удалось: есть папка с таким именем. ${ELSEWHERE}`,
  'write-below-file': `Записать не удалось: часть пути — это файл. ${ELSEWHERE}`,
  'write-no-folder': `Записать не удалось: там нельзя создать папку. ${ELSEWHERE}`,
  'write-name-too-long': `Записать не удалось: часть пути слишком длинная. ${ELSEWHERE}`,
  'write-refused': `Записать не удалось: система отказывает ({code}). ${ELSEWHERE}`,
  'config-syntax': `Это не корректный JSON. ${HERE}`,
  'config-syntax-symbol': `Это не корректный JSON: такое слово ничего в нём не значит; тексты берут в двойные кавычки. ${HERE}`,
  'config-syntax-number': `Это не корректный JSON: это не число. ${HERE}`,
  'config-syntax-name': `Это не корректный JSON: здесь ожидается имя свойства в двойных кавычках. ${HERE}`,
  'config-syntax-value': `Это не корректный JSON: здесь ожидается значение. ${HERE}`,
  'config-syntax-colon': `Это не корректный JSON: перед этим не хватает двоеточия. ${HERE}`,
  'config-syntax-comma': `Это не корректный JSON: перед этим не хватает запятой. ${HERE}`,
  'config-syntax-brace': `Это не корректный JSON: не хватает закрывающей скобки }. ${HERE}`,
  'config-syntax-bracket': `Это не корректный JSON: не хватает закрывающей скобки ]. ${HERE}`,
  'config-syntax-end': `Это не корректный JSON: после закрывающей скобки ничего быть не может. ${HERE}`,
  'config-syntax-open-comment': `Это не корректный JSON: комментарий не закрыт. ${HERE}`,
  'config-syntax-open-text': `Это не корректный JSON: текст не закрыт, не хватает конечной кавычки. ${HERE}`,
  'config-syntax-unicode': `Это не корректный JSON: после \\u должны стоять четыре шестнадцатеричные цифры. ${HERE}`,
  'config-syntax-escape': `Это не корректный JSON: такой последовательности нет; обратную косую пишут \\\\. ${HERE}`,
  'config-syntax-character': `Это не корректный JSON: перевод строки или управляющий знак не может стоять в тексте. ${HERE}`,
  'config-syntax-deep': `Здесь слишком много скобок друг в друге. ${HERE}`,
  'config-not-a-block': 'Конфигурация должна быть блоком в фигурных скобках. Исправьте её.',
  'config-unknown-key': 'Свойства «{key}» в touchline.config.json нет. Есть такие: {keys}.',
  'config-unknown-key-similar': 'Свойства «{key}» в touchline.config.json нет. Может быть, «{similar}»?',
  'config-unknown-key-in': 'В `{property}` нет «{key}». Есть такие: {keys}.',
  'config-unknown-key-in-similar': 'В `{property}` нет «{key}». Может быть, «{similar}»?',
  'config-missing': 'Не хватает `{property}`. Допишите её или уберите блок, к которому она относится.',
  'config-code-taken': 'Правило «{code}» уже есть. Дайте своему другой код.',
  'config-choice': `Свойство \`{property}\` должно быть одним из {choices}, а не {value}. ${MEND}`,
  'config-choice-similar':
    'Свойство `{property}` должно быть одним из {choices}, а не {value}. Может быть, «{similar}»?',
  'config-wants-text': `Свойство \`{property}\` должно быть текстом в двойных кавычках. ${MEND}`,
  'config-wants-list': `Свойство \`{property}\` должно быть списком в [ ]. ${MEND}`,
  'config-wants-block': `Свойство \`{property}\` должно быть блоком в фигурных скобках. ${MEND}`,
  'config-wants-whole-number': `Свойство \`{property}\` должно быть целым числом. ${MEND}`,
  'config-empty': `Свойство \`{property}\` пустое. ${MEND}`,
  'config-empty-include': 'Свойство `{property}` пустое. Уберите его, чтобы читать все файлы .cx в этой папке и ниже.',
  'config-leads-out':
    'Свойство `{property}` ведёт за пределы проекта: шаблон отсчитывается от папки этого файла. Другие проекты называют в `uses`.',
  'config-not-a-scale':
    'Свойство `{property}` — не шкала. Напишите оба конца с двумя точками между ними, напр. "1..5".',
  'config-reversed-scale': 'Свойство `{property}` начинается с конца. Сначала напишите нижний край.',
  'config-not-a-date': 'Свойство `{property}` — не дата. Напишите год, месяц и день, напр. "2026-09-30".',
  'config-negative': `Свойство \`{property}\` меньше 0. ${MEND}`,
  'config-not-a-code':
    '`{property}`: код правила состоит из строчных латинских букв, цифр и одиночных дефисов, напр. "owner-from-list".',
  'config-not-a-pattern':
    '`{property}` — не то регулярное выражение, которое здесь можно использовать: без заглядываний вперёд и назад, без ссылок на группы, до 200 знаков.',
  'config-not-a-link': '`{property}` — не адрес страницы. Напишите его полностью, напр. "https://example.org/rules".',
  'config-unknown-blank':
    '`{property}`: заполняются только названия name, kind, holder, fields, values и count в фигурных скобках; других скобок в сообщении быть не может.',
  'config-no-language':
    '`{property}` ничего не говорит ни на одном языке. Напишите её в "en", "uk" или "ru" либо одним текстом.',
  'config-nothing-asked': '`{property}` ничего не требует. Напишите `true`, допустимые значения или условие.',
  'config-only-counts-of-project':
    '`{property}`: о проекте правило может требовать только того, что он содержит (`contains`). Назовите вид элемента в `every`.',
  'config-not-said-by-kind':
    '`{property}`: ни один из названных видов этого не говорит. Назовите другое свойство или другие виды.',
  'config-invalid': `Свойство \`{property}\` имеет неподходящее значение. ${MEND}`,
  'unknown-rule': 'Правила «{code}» нет. Возьмите код, который показывает `touchline check`.',
  'unknown-rule-similar': 'Правила «{code}» нет. Может быть, «{similar}»?',
  'used-project-missing':
    'В «{folder}» нет проекта. Назовите папку с файлом touchline.config.json, считая от этого файла.',
  'git-missing': 'git не установлен. Установите git или добавьте его в PATH.',
  'not-a-repository': 'Папка не принадлежит ни одному хранилищу git. Сначала выполните `git init`.',
  'unknown-revision': 'Git не знает ревизии «{revision}». Проверьте написание или загрузите её.',
  'unknown-revision-shallow':
    'Git не знает ревизии «{revision}»: этот клон неполный. Загрузите больше истории (`git fetch --unshallow`, в CI `fetch-depth: 0`).',
  'no-merge-base': 'Истории {one} и {other} не имеют ничего общего. Назовите две ревизии, которые сравнить.',
  'no-merge-base-shallow':
    'Где разошлись {one} и {other}, в этом неполном клоне не видно. Загрузите больше истории (`git fetch --unshallow`, в CI `fetch-depth: 0`).',
  'missing-objects':
    'Текста этого файла в той ревизии нет в клоне. Загрузите его (`git fetch`) или клонируйте без фильтра.',
  'unmerged-index': 'В файле конфликты слияния. Разрешите их и добавьте файл.',
  'git-failed': 'Git отказал: {reason}',
} as const;
