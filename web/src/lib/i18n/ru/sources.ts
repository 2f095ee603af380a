import type { Sources } from '../en/sources.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, few: string, many: string) => `${n} ${plural('ru', n, { one, few, many, other: few })}`;

export const sources: Sources = {
  title: 'Документы',
  lead: (n) => `${count(n, 'документ', 'документа', 'документов')}, на которые опираются факты или которые искали. Каждый факт называет редакцию и статью; отсюда можно вернуться к фактам.`,
  filter: 'Часть названия или номера',
  filterHint: '148-II, бюджетный, указ 639',
  shown: (n, all) => `Показано: ${n} из ${all}`,
  none: 'Такого нет ни в одном названии и номере.',
  all: 'Показать все',
  editions: (n) => `прочитано редакций: ${n}`,
  noEdition: 'ни одна редакция не прочитана',
  original: 'Открыть оригинал',
  crumb: 'Документы',
  number: (n) => `№ ${n}`,
  edition: 'Редакция',
  editionOf: (date) => `Редакция от ${date}`,
  whatWasRead: 'Что прочитано',
  restsOn: 'На нём основаны',
  contents: 'На что ссылаются факты',
  contentsHint: 'Статей, которых здесь нет, нет среди фактов: это не значит, что они отменены.',
  article: 'Место',
  places: (n) => count(n, 'место', 'места', 'мест'),
  citations: (n) => count(n, 'ссылка', 'ссылки', 'ссылок'),
  noPlaces: 'Ни один факт не ссылается на эту редакцию.',
  our: 'наши слова',
  wholeDocument: 'Весь документ',
  facts: (n) => count(n, 'факт', 'факта', 'фактов'),
  factsOf: 'На этом основаны факты',
  nobody: 'никто не назван',
  receives: (budget) => `бюджет: ${budget}`,
  coder: 'Примечание составителя',
  otherEditions: 'В других прочитанных редакциях',
  types: {
    CONSTITUTION: 'Конституции', CONSTITUTIONAL_LAW: 'Конституционные законы', CODE: 'Кодексы', LAW: 'Законы', TREATY: 'Договоры', DECREE: 'Указы', DECISION: 'Решения',
    ORDER: 'Приказы', CONCEPT: 'Концепции', CONCEPT_DRAFT: 'Проекты концепций', DECREE_DRAFT: 'Проекты указов', BILL: 'Законопроекты', PLAN: 'Планы', APPEAL: 'Обращения',
    RECOMMENDATIONS: 'Рекомендации', STATEMENT: 'Заявления', SPEECH: 'Выступления', PRESENTATION: 'Презентации', INFOGRAPHIC: 'Инфографика', SUMMARY: 'Изложения',
    REPORT: 'Отчёты', PROFILE: 'Страновые обзоры', ARTICLE: 'Статьи', NEWS: 'Новости', REFERENCE: 'Справочники', WEB_PAGE: 'Страницы в интернете',
  },
};
