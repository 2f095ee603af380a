import type { Questions } from '../en/questions.ts';
import { plural } from '../plural.ts';

export const questions: Questions = {
  title: 'Простые вопросы',
  heading: (questions, documents) => `${questions} ${plural('ru', questions, { one: 'простой вопрос', few: 'простых вопроса', many: 'простых вопросов', other: 'простого вопроса' })} к документам: ${documents}`,
  lead: 'Одни и те же вопросы о местном самоуправлении заданы каждому документу. В ячейке сказано, что нашли и где. «Обещано» говорит о будущем правиле.',
  unlike: (least, most, all) => `Столбцы прочитаны неодинаково: от ${least} до ${most} вопросов из ${all}. Разницу между столбцами, прочитанными неодинаково, нельзя читать как изменение закона.`,
  question: 'Вопрос',
  caption: 'Вопросы и ответы документов в порядке времени',
  read: 'Что прочитано',
  strip: (read, asked) => `искали ${read} из ${asked}`,
  documents: 'Документы',
  main: (n) => `${n}, где прочитано больше всего`,
  all: (n) => `все ${n}`,
  recalled: (word) => `по памяти, не учитывается: ${word}`,
  notes: 'Пояснения – наш пересказ.',
  appeal: 'Те же документы и пункты обращения',
};
