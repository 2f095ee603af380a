/** Forms in which the rows of a page can be taken, each at the address of the page with this suffix. */
export const TWIN_FORMS = ['csv', 'json', 'md'] as const;
export type TwinForm = (typeof TWIN_FORMS)[number];

export const MEDIA_TYPES: Readonly<Record<TwinForm, string>> = { csv: 'text/csv', json: 'application/json', md: 'text/markdown' };

const TWIN = /^(?<page>\/(?:kk|ru|en)\/.+)\.(?<form>csv|json|md)$/;
const WITH_TWINS = /^\/(?:kk|ru|en)\/(?:who|functions|bodies|frameworks|sources|gaps|demands)$/;

/** The route that answers for an address with a suffix; nothing for any other address. */
export function twinRoute(pathname: string): string | undefined {
  const { page, form } = TWIN.exec(pathname)?.groups ?? {};
  return page === undefined ? undefined : `${page}/${form}`;
}

/** The twins of a page: the same path with a suffix, the same query. None for pages that show no rows. */
export function twinsOf({ pathname, search }: { readonly pathname: string; readonly search: string }): readonly { readonly form: TwinForm; readonly href: string }[] {
  return WITH_TWINS.test(pathname) ? TWIN_FORMS.map((form) => ({ form, href: `${pathname}.${form}${search}` })) : [];
}
