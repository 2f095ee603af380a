import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Lang } from '@okilet/schema/vocabulary';
import { WORDS } from '@okilet/schema/words';
import { contextWith, i18nOf } from '#lib/i18n/context.ts';
import { textsOf } from '#lib/i18n/load.ts';

type Rendered = <Props extends object>(component: Component<Props>, options: { readonly props: Props; readonly context: Map<symbol, unknown> }) => { readonly body: string };

/** A component as the server sends it, in one language; marks of hydration and scoped classes taken away. */
export async function shown<Props extends object>(component: Component<Props>, props: Props, lang: Lang = 'ru'): Promise<string> {
  const context = contextWith(i18nOf(lang, await textsOf('site', lang), WORDS[lang]));
  const { body } = (render as unknown as Rendered)(component, { props, context });
  return body.replaceAll(/<!--.*?-->/g, '').replaceAll(/ ?svelte-[a-z0-9]+/g, '').replaceAll(' class=""', '');
}

/** What a reader hears or reads of it. */
export async function heard<Props extends object>(component: Component<Props>, props: Props, lang: Lang = 'ru'): Promise<string> {
  const html = await shown(component, props, lang);
  return html.replaceAll(/<([a-z]+)[^>]*aria-hidden="true"[^>]*>.*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim();
}
