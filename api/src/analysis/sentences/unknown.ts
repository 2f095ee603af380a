import type { Lang } from '@okilet/schema/vocabulary';
import { joined, WORDS } from '@okilet/schema/words';
import type { Why } from '../finding-rule.ts';
import type { Say } from '../finding-say.ts';

/** Why a rule cannot tell, as a sentence that names what would have to be read. */
export function unknownSentence(why: Why, say: Say, lang: Lang): string {
  const about = [say.function, say.source, say.bodies, say.function || say.bodies ? '' : say.unit].filter((part) => part !== '').join(', ');
  const conditions = 'conditions' in why ? joined(why.conditions.map((kind) => WORDS[lang].labels.ConditionKind[kind]), WORDS[lang]) : '';
  return `${about}: ${REASON[lang](why, say.roles, conditions)}.`;
}

type Reason = (why: Why, roles: string, conditions: string) => string;

const REASON: Readonly<Record<Lang, Reason>> = {
  en: (why, roles, conditions) => {
    switch (why.kind) {
      case 'NOT_READ': return `cannot tell; the text that governs it has not yet been read for ${roles || 'it'}`;
      case 'FROM_MEMORY': return `cannot tell; known from memory only, the text is to be read for ${roles}`;
      case 'ONLY_IF': return `cannot tell for every place; ${roles ? `the text says ${roles} ` : 'the text says it '}only in the cases named${conditions ? ` (${conditions})` : ''}`;
      case 'NOT_HERE': return `cannot tell; the text says ${roles} only for the function above or for parts`;
      case 'OTHER_WORDS': return 'cannot tell; several bodies decide, each on an act in words of its own; whether these overlap is to be read';
      case 'NO_SELECTION': return 'cannot tell; the text on how the body is elected or appointed is to be read';
      case 'NO_REVENUES': return 'cannot tell; the list of its revenues is to be read';
      case 'NO_SETTER': return 'cannot tell; the text on who sets the rate or the share is to be read';
      case 'NO_DATE': return 'cannot tell; the promise names no date';
      default: return why satisfies never;
    }
  },
  ru: (why, roles, conditions) => {
    switch (why.kind) {
      case 'NOT_READ': return `нельзя сказать; документ, который это регулирует, ещё не прочитан${roles ? `: ${roles}` : ''}`;
      case 'FROM_MEMORY': return `нельзя сказать; известно только по памяти, следует прочитать документ: ${roles}`;
      case 'ONLY_IF': return `нельзя сказать для всех мест; документ говорит ${roles ? `об этом (${roles})` : 'об этом'} только для названных случаев${conditions ? `: ${conditions}` : ''}`;
      case 'NOT_HERE': return `нельзя сказать; документ говорит, ${roles}, только для вышестоящей функции или для частей`;
      case 'OTHER_WORDS': return 'нельзя сказать; решают несколько органов, каждый по-своему описанное действие; пересекаются ли они, следует прочитать';
      case 'NO_SELECTION': return 'нельзя сказать; следует прочитать, как орган избирается или назначается';
      case 'NO_REVENUES': return 'нельзя сказать; следует прочитать перечень доходов';
      case 'NO_SETTER': return 'нельзя сказать; следует прочитать, кто устанавливает ставку или долю';
      case 'NO_DATE': return 'нельзя сказать; срок обещания не назван';
      default: return why satisfies never;
    }
  },
  kk: (why, roles, conditions) => {
    switch (why.kind) {
      case 'NOT_READ': return `айту мүмкін емес; мұны реттейтін құжат әлі оқылған жоқ${roles ? `: ${roles}` : ''}`;
      case 'FROM_MEMORY': return `айту мүмкін емес; тек жадтан белгілі, құжатты оқу керек: ${roles}`;
      case 'ONLY_IF': return `барлық жер үшін айту мүмкін емес; құжатта бұл ${roles ? `(${roles}) ` : ''}тек аталған жағдайлар үшін айтылған${conditions ? `: ${conditions}` : ''}`;
      case 'NOT_HERE': return `айту мүмкін емес; ${roles} тек жоғарғы функция не бөліктері үшін айтылған`;
      case 'OTHER_WORDS': return 'айту мүмкін емес; бірнеше орган шешеді, әрқайсысының әрекеті өз сөзімен жазылған; олардың қабаттасатынын оқып анықтау керек';
      case 'NO_SELECTION': return 'айту мүмкін емес; органның қалай сайланатынын не тағайындалатынын оқу керек';
      case 'NO_REVENUES': return 'айту мүмкін емес; кірістер тізбесін оқу керек';
      case 'NO_SETTER': return 'айту мүмкін емес; мөлшерлемені не үлесті кім белгілейтінін оқу керек';
      case 'NO_DATE': return 'айту мүмкін емес; уәденің мерзімі аталмаған';
      default: return why satisfies never;
    }
  },
};
