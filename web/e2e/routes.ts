/** Every page of the site, one address each, without the language. Each is read in three languages by the tests. */
export const ROUTES = [
  '',
  '/who?fw=kz-law-2026-11&place=kz-rural',
  '/who?fw=kz-law-2021-07&place=kz-rural&view=bodies',
  '/who?fw=kz-law-2026-11&place=kz-rural&view=list',
  '/who?fw=kz-law-2026-11&place=kz-rural&view=text',
  '/gaps',
  '/demands',
  '/questions',
  '/search?q=water',
  '/glossary',
  '/functions',
  '/functions/street-lighting',
  '/bodies',
  '/bodies/kz-akim-rural',
  '/frameworks',
  '/frameworks/kz-concept-2021',
  '/about',
  '/sources',
  '/sources/l148?ed=2026-07-14',
  '/sources/l148/art_35/para_1/point_20?ed=2026-07-14',
] as const;

export const LANGUAGES = ['kk', 'ru', 'en'] as const;
