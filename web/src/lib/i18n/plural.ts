import type { Lang } from '@okilet/schema/vocabulary';

/** Forms of a counted noun; Kazakh needs only `other`, for its nouns stay singular after a number. */
export interface Forms {
  readonly one?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

const rules: Partial<Record<Lang, Intl.PluralRules>> = {};

/** The form of the noun that stands with this number. */
export function plural(lang: Lang, count: number, forms: Forms): string {
  rules[lang] ??= new Intl.PluralRules(lang);
  const category = rules[lang].select(count) as keyof Forms;
  return forms[category] ?? forms.other;
}
