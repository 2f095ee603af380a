import type { Sources } from '../en/sources.ts';
import { plural } from '../plural.ts';

const facts = (n: number) => `${n} ${plural('ru', n, { one: 'факт', few: 'факта', many: 'фактов', other: 'факта' })}`;

export const sources: Sources = {
  title: 'Документы',
  types: {
    CONSTITUTION: 'Конституции', CONSTITUTIONAL_LAW: 'Конституционные законы', CODE: 'Кодексы', LAW: 'Законы', TREATY: 'Договоры', DECREE: 'Указы и постановления', DECISION: 'Решения', ORDER: 'Приказы',
    CONCEPT: 'Концепции', PLAN: 'Планы', BILL: 'Законопроекты', DECREE_DRAFT: 'Проекты указов', CONCEPT_DRAFT: 'Проекты концепций', APPEAL: 'Обращения', RECOMMENDATIONS: 'Рекомендации', REPORT: 'Доклады', ARTICLE: 'Статьи в прессе и журналах',
    NEWS: 'Новости', SPEECH: 'Выступления', STATEMENT: 'Заявления', SUMMARY: 'Изложения', PROFILE: 'Профили стран', WEB_PAGE: 'Веб-страницы', INFOGRAPHIC: 'Инфографика', PRESENTATION: 'Презентации', REFERENCE: 'Справки',
  },
  statuses: { IN_FORCE: 'действует', ADOPTED: 'принят', REPEALED: 'утратил силу', DRAFT: 'проект', PUBLISHED: 'опубликовано', SUPERSEDED: 'сменён более поздним текстом', EXPIRED: 'срок истёк', WITHDRAWN: 'отозван' },
  lead: (n) => `Документы, на которые ссылаются факты или которые мы искали, по видам; всего ${n}. Здесь короткие цитаты и наш пересказ, сам текст стоит на официальном сайте.`,
  search: 'Название, номер, кто издал', searchHint: '148-II, бюджет, концепция', type: 'Вид', anyType: 'все виды',
  shown: (n, all) => `Показано документов: ${n} из ${all}`, none: 'Ничего не подходит.', all: 'Показать все',
  editionsRead: (n) => `прочитано редакций: ${n}`, noEditions: 'ни одна редакция не прочитана', secondary: 'частично через другой источник',
  leadDocument: 'Здесь не текст, а то, что в нём прочитано: статьи и факты, которые на них опираются.',
  leadPlace: (n) => `Здесь не текст, а наш пересказ и короткие цитаты. К этому месту привязано: ${facts(n)}.`,
  official: 'Сам текст', editions: 'Прочитанные редакции', places: (n) => `${n} ${plural('ru', n, { one: 'место', few: 'места', many: 'мест', other: 'места' })}`,
  contents: 'Статьи', contentsHint: (n, articles) => `В этой редакции ${facts(n)}, статей: ${articles}. Если статьи здесь нет, в данных к ней нет фактов; это не значит, что она исключена.`,
  describes: 'не заголовок, а наше описание', factsWord: 'фактов', nothingCoded: 'В данных на этот документ не опирается ни один факт.',
  whatRead: 'Что прочитано', edition: 'Редакция', language: 'Язык', read: 'Прочитано', how: 'Как проверено', archived: 'Архивная копия', uses: 'Правовые основы, которые на нём стоят',
  paraphrase: 'Наш пересказ', factsHere: 'Факты, которые на нём стоят', noFacts: 'На это место не опирается ни один факт; на него ссылаются словарь или оценки.', revenue: 'источник дохода',
};
