import type { RequestEvent } from '@sveltejs/kit';
import type { Lang } from '@okilet/schema/vocabulary';
import { textsOf, wordsIn } from '#lib/i18n/load.ts';
import { SiteDocument } from '#lib/server/generated/graphql.ts';
import { query } from '#lib/server/query.ts';
import type { NavItem } from '#lib/ui/nav.ts';
import { MEDIA_TYPES, type TwinForm } from '#lib/url/twins.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import { markdownOf } from './markdown.ts';
import type { Asked, Table, Twin } from './table.ts';
import type { Words } from '@okilet/schema/words';

/** A page with rows: how the menu calls it, what it loads, and the rows it shows. */
interface Paged<Data> {
  readonly name: Extract<NavItem, 'who' | 'functions' | 'bodies' | 'frameworks' | 'sources' | 'gaps' | 'demands'>;
  readonly load: (asked: Asked) => Promise<Data>;
  readonly table: (data: Data, given: { readonly words: Words; readonly to: (...path: readonly string[]) => string }) => Table;
}
type Event = Pick<RequestEvent, 'url'> & { readonly params: { readonly lang: Lang; readonly form: TwinForm } };

/** Answers with the rows of a page in one of the forms. What the page refuses, its twin refuses likewise. */
export function twinOf<Data>({ name, load, table }: Paged<Data>): (event: Event) => Promise<Response> {
  return async ({ url, params: { lang, form } }) => {
    const [data, words, texts, { nav }, { dataset }] = await Promise.all([load({ params: { lang }, url }), wordsIn(lang), textsOf('twin', lang), textsOf('site', lang), query(SiteDocument, {})]);
    const page = new URL(url);
    page.pathname = `/${lang}/${name}`;
    page.searchParams.delete('sep');
    const to = (...path: readonly string[]) => `${url.origin}/${[lang, ...path].map((part) => encodeURIComponent(part)).join('/')}`;
    const licence = dataset.licence.replace(/^CC-BY-/, 'CC BY ');
    const title = nav[name];
    const origin = { title, address: page.href, version: dataset.version, date: dataset.date, licence, cite: texts.cite(title, dataset.date, dataset.version, licence) };
    const twin: Twin = { ...table(data, { words, to }), heads: texts.columns, origin };
    return new Response(bodyOf(twin, form, url.searchParams.get('sep')), {
      headers: {
        'content-type': `${MEDIA_TYPES[form]}; charset=utf-8`,
        'content-disposition': `${form === 'csv' ? 'attachment' : 'inline'}; filename="okilet-${name}-${dataset.version.slice(0, 8)}-${lang}.${form}"`,
        'access-control-allow-origin': '*',
        link: `<${page.href}>; rel="canonical", <https://creativecommons.org/licenses/by/4.0/>; rel="license"`,
      },
    });
  };
}

function bodyOf(twin: Twin, form: TwinForm, separator: string | null): string {
  if (form === 'csv') return csvOf(twin, separator === 'semicolon' ? ';' : ',');
  return form === 'json' ? jsonOf(twin) : markdownOf(twin);
}
