import { median, middle, timed, type Runs } from '../timing.ts';
import type { FirstAndAgain } from '../answers/measure.ts';
import { startNothing, startSite, type RunningSite } from './server.ts';

/** The pages that are measured, each by its address. */
export const PAGES = {
  'who does what in a village': '/ru/who?fw=kz-law-2026-11&place=kz-rural',
  'what does not add up': '/ru/gaps?fw=kz-law-2026-11&place=kz-rural',
  'what was asked for, and the verdicts': '/ru/demands',
} as const;

const FIRST_PAGE = '/ru';

/** The site on one engine. */
export interface MeasuredSite {
  /** From the start of the process to the end of the first page, in milliseconds. */
  readonly start: number;
  /** A start of Node that does nothing. */
  readonly nothing: number;
  /** By title: the page asked of a site that has only shown its first page, and again. */
  readonly pages: Readonly<Record<string, FirstAndAgain>>;
  /** The answer of the same site that it is alive. */
  readonly alive: number;
}

/** Starts the site some times, and asks every page of each. */
export async function measureSite(env: Readonly<Record<string, string>>, starts: number, runs: Runs): Promise<MeasuredSite> {
  const measured: MeasuredSite[] = [];
  for (let start = 0; start < starts; start += 1) measured.push(await measureStart(env, runs));
  const over = (of: (site: MeasuredSite) => number) => middle(measured.map(of));
  return {
    start: over((one) => one.start),
    nothing: over((one) => one.nothing),
    alive: over((one) => one.alive),
    pages: Object.fromEntries(Object.keys(PAGES).map((title) => [title, {
      first: over(({ pages }) => pages[title]?.first ?? NaN), again: over(({ pages }) => pages[title]?.again ?? NaN),
    }])),
  };
}

/** The text of every measured page; on every engine the same. */
export async function pageTexts(env: Readonly<Record<string, string>>): Promise<string[]> {
  const site = await startSite(env, FIRST_PAGE);
  try {
    const texts: string[] = [];
    for (const address of Object.values(PAGES)) texts.push(await textOf(site, address));
    return texts;
  } finally {
    await site.stop();
  }
}

async function measureStart(env: Readonly<Record<string, string>>, runs: Runs): Promise<MeasuredSite> {
  const nothing = await timed(startNothing);
  const began = performance.now();
  const site = await startSite(env, FIRST_PAGE);
  const start = performance.now() - began;
  try {
    const pages: Record<string, FirstAndAgain> = {};
    for (const [title, address] of Object.entries(PAGES)) {
      const first = await timed(() => textOf(site, address));
      pages[title] = { first, again: await median(runs, () => textOf(site, address), () => undefined) };
    }
    return { start, nothing, pages, alive: await median(runs, () => textOf(site, '/health/live'), () => undefined) };
  } finally {
    await site.stop();
  }
}

async function textOf(site: RunningSite, address: string): Promise<string> {
  const response = await fetch(`${site.origin}${address}`);
  const text = await response.text();
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  // The address that a page names as its own differs with the port.
  return text.replaceAll(new URL(site.origin).host, '');
}
