import { plural } from '../plural.ts';

export const map = {
  title: 'Links between bodies',
  heading: (body: string) => `Around: ${body}`,
  pathHeading: (from: string, to: string) => `Who answers to whom: ${from} and ${to}`,
  framework: 'Framework', focus: 'In the middle', depth: 'Depth', depths: { 1: '1 step', 2: '2 steps' }, base: 'Compare with', noBase: 'no comparison',
  from: 'Path from', to: 'Path to', noEnd: 'no path', others: 'Other kinds', othersOptions: { fade: 'faded', hide: 'hidden' },
  back: 'Back to what is around one body',
  kinds: 'Kinds of links', allKinds: 'all kinds',
  views: { label: 'View', both: 'Picture and list', list: 'List only', map: 'Picture' },
  twin: (n: number) => `In words: ${n} ${plural('en', n, { one: 'link', other: 'links' })}`,
  twinHint: 'A choice in the list marks the line, and the other way round. The number on a line is the number in the list.',
  none: 'No link of this body is coded under this framework. That does not mean that there is none.',
  noneChosen: 'No link of the chosen kinds.',
  try: 'Look at another body',
  shown: (bodies: number, allBodies: number, links: number, allLinks: number) => `Shown: ${bodies} of ${allBodies} bodies, ${links} of ${allLinks} links.`,
  hidden: (n: number) => `Left out by the choice of kinds: ${n}.`,
  cut: 'The rest was left out so that the picture stays readable: the nearest come first. Take one step, or another body.',
  community: 'Residents', emptyLane: 'no body here in this picture', inLane: (n: number) => `${n} ${plural('en', n, { one: 'body', other: 'bodies' })}`,
  closer: 'Closer', farther: 'Farther', whole: 'Whole picture',
  noPicture: 'The picture cannot be drawn here. The list says the same.',
  promised: 'promised', inherited: 'taken over from the base',
  paths: 'The chains in words', strength: 'The chain is as strong as its weakest step', noPath: 'No chain of at most six steps was found in the links that were coded. That does not mean that there is none.',
  samePath: 'Choose two different bodies.',
};
export type MapTexts = typeof map;
