import { defineCatalog } from '@touchline/locale';

/** What a report of coverage says about itself, one sentence a part. */
export const words = defineCatalog({
  en: {
    'chain-unmeasured': '{links|# link|# links} between KPIs, none with values at both ends: hypotheses so far.',
    benefits:
      'Of {expected|# expected benefit|# expected benefits} {goals} {goals|has|have} a goal, {kpis} a KPI that fits and {data} a value of it.',
    'chain-none':
      'Whether satisfaction leads to loyalty and loyalty to revenue is not stated: no KPI `may drive` across.',
    'chain-hypothesis':
      '{links|# link|# links} between KPIs; {measured} {measured|has|have} values at both ends. What is not measured at both ends is a hypothesis.',
    'chain-apart':
      '{links|# link|# links} between KPIs; {measured} {measured|has|have} values at both ends, and in {apart} the two did not move together.',
    'disciplines-all': 'CEM, CRM and service each have a part in the work.',
    'disciplines-missing': 'Without a part in the work: {names}.',
    undisciplined: 'names none',
    'personas-full': 'Every persona meets something in every stage meant for them.',
    'personas-empty': '{empty|# empty cell|# empty cells}: nobody said what the persona goes through there.',
    pains: 'Answered by an opportunity, an initiative or a journey to be: {answered} of {total|# pain|# pains}.',
    'conflict-promise': 'The promise is told two ways: {a} and {b}.',
    'conflict-tone': 'The tone is told two ways: {a} and {b}.',
    'conflict-owner': 'Two owners answer for it: {a} and {b}.',
    'staff-none': 'Customers meet people in {contacts|# touchpoint|# touchpoints}; none of them is trained.',
    'staff-some':
      'Customers meet people in {contacts|# touchpoint|# touchpoints}; training reaches those of {trained}.',
    'budget-aims': 'Of {total}: {parts}.',
    'budget-plain':
      '{total} for {initiatives|# initiative|# initiatives}; none says whether it wins or keeps customers.',
    unsaid: 'not said',
  },
  uk: {
    'chain-unmeasured':
      '{links|# зв’язок|# зв’язки|# зв’язків} між показниками, жоден не має значень на обох кінцях: поки що це гіпотези.',
    benefits:
      'З {expected|# очікуваної переваги|# очікуваних переваг|# очікуваних переваг} ціль мають {goals}, відповідний показник — {kpis}, його значення — {data}.',
    'chain-none':
      'Чи веде задоволеність до лояльності, а лояльність до доходу, не сказано: жоден показник між ними не `may drive`.',
    'chain-hypothesis':
      '{links|# зв’язок|# зв’язки|# зв’язків} між показниками; значення на обох кінцях мають {measured}. Що не виміряно на обох кінцях, те лишається гіпотезою.',
    'chain-apart':
      '{links|# зв’язок|# зв’язки|# зв’язків} між показниками; значення на обох кінцях мають {measured}, і в {apart} із них показники не рухалися разом.',
    'disciplines-all': 'CEM, CRM і сервіс мають кожен свою частину роботи.',
    'disciplines-missing': 'Без частини в роботі: {names}.',
    undisciplined: 'не названо',
    'personas-full': 'Кожна персона щось проходить на кожному етапі, що її стосується.',
    'personas-empty':
      '{empty|# порожня клітинка|# порожні клітинки|# порожніх клітинок}: ніхто не сказав, що там проходить персона.',
    pains:
      'Відповідь у вигляді можливості, ініціативи чи шляху «як має бути» має {answered} з {total|# болю|# болів|# болів}.',
    'conflict-promise': 'Обіцянку сказано двома способами: {a} і {b}.',
    'conflict-tone': 'Тон сказано двома способами: {a} і {b}.',
    'conflict-owner': 'За це відповідають двоє: {a} і {b}.',
    'staff-none':
      'Клієнти зустрічають людей у {contacts|# точці контакту|# точках контакту|# точках контакту}; нікого з них не навчають.',
    'staff-some':
      'Клієнти зустрічають людей у {contacts|# точці контакту|# точках контакту|# точках контакту}; навчання доходить до людей у {trained} із них.',
    'budget-aims': 'З {total}: {parts}.',
    'budget-plain':
      '{total} на {initiatives|# ініціативу|# ініціативи|# ініціатив}; жодна не каже, чи вона залучає, чи утримує клієнтів.',
    unsaid: 'не сказано',
  },
  ru: {
    'chain-unmeasured':
      '{links|# связь|# связи|# связей} между показателями, ни у одной нет значений на обоих концах: пока это гипотезы.',
    benefits:
      'Из {expected|# ожидаемого преимущества|# ожидаемых преимуществ|# ожидаемых преимуществ} цель есть у {goals}, подходящий показатель — у {kpis}, его значение — у {data}.',
    'chain-none':
      'Ведёт ли удовлетворённость к лояльности, а лояльность к выручке, не сказано: ни один показатель между ними не `may drive`.',
    'chain-hypothesis':
      '{links|# связь|# связи|# связей} между показателями; значения на обоих концах есть у {measured}. Что не измерено на обоих концах, остаётся гипотезой.',
    'chain-apart':
      '{links|# связь|# связи|# связей} между показателями; значения на обоих концах есть у {measured}, и в {apart} из них показатели не двигались вместе.',
    'disciplines-all': 'CEM, CRM и сервис имеют каждый свою часть работы.',
    'disciplines-missing': 'Без части в работе: {names}.',
    undisciplined: 'не названа',
    'personas-full': 'Каждая персона что-то проходит на каждом этапе, который её касается.',
    'personas-empty':
      '{empty|# пустая клетка|# пустые клетки|# пустых клеток}: никто не сказал, что персона там проходит.',
    pains:
      'Ответ в виде возможности, инициативы или пути «как должно быть» есть у {answered} из {total|# боли|# болей|# болей}.',
    'conflict-promise': 'Обещание сказано двумя способами: {a} и {b}.',
    'conflict-tone': 'Тон сказан двумя способами: {a} и {b}.',
    'conflict-owner': 'За это отвечают двое: {a} и {b}.',
    'staff-none':
      'Клиенты встречают людей в {contacts|# точке контакта|# точках контакта|# точках контакта}; никого из них не обучают.',
    'staff-some':
      'Клиенты встречают людей в {contacts|# точке контакта|# точках контакта|# точках контакта}; обучение доходит до людей в {trained} из них.',
    'budget-aims': 'Из {total}: {parts}.',
    'budget-plain':
      '{total} на {initiatives|# инициативу|# инициативы|# инициатив}; ни одна не говорит, привлекает она клиентов или удерживает.',
    unsaid: 'не сказано',
  },
});
