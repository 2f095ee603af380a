import type { ChangeKind, LinkKind } from '@okilet/schema/vocabulary';
import type { IconName } from '#lib/ui/icons.ts';

interface Look {
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly head: 'triangle' | 'vee' | 'tee' | 'diamond' | 'circle' | 'triangle-cross';
  readonly width: number;
  /** A custom property of the style sheets. */
  readonly colour: `--${string}`;
}

/** How each kind of link is drawn: line and end tell kinds apart without colour. */
export const LOOKS: Readonly<Record<LinkKind, Look>> = {
  ELECTS: { line: 'solid', head: 'triangle', width: 2.5, colour: '--ink' },
  APPOINTS: { line: 'solid', head: 'vee', width: 2, colour: '--power' },
  DISMISSES: { line: 'dashed', head: 'tee', width: 2, colour: '--silent' },
  DISSOLVES: { line: 'dashed', head: 'diamond', width: 2.5, colour: '--promised' },
  OVERSEES: { line: 'solid', head: 'circle', width: 2, colour: '--voice' },
  REPORTS_TO: { line: 'dotted', head: 'triangle-cross', width: 2, colour: '--work' },
};

interface Sign {
  /** Before the number of the line. */
  readonly sign: string;
  readonly icon: IconName;
  readonly line: 'solid' | 'dashed' | 'dotted';
  readonly width: number;
  readonly colour: `--${string}`;
}

/** How a difference is drawn: by sign and line, then by colour. */
export const SIGNS: Readonly<Partial<Record<ChangeKind, Sign>>> = {
  GAINED: { sign: '+', icon: 'gained', line: 'solid', width: 4, colour: '--gained' },
  LOST: { sign: '−', icon: 'lost', line: 'dashed', width: 2, colour: '--lost' },
  PROMISED: { sign: '…', icon: 'promised', line: 'dotted', width: 2, colour: '--promised' },
  PROMISE_REPLACES_RULE: { sign: '…', icon: 'promised', line: 'dotted', width: 2, colour: '--promised' },
  CANNOT_TELL: { sign: '?', icon: 'cannot', line: 'dotted', width: 1.5, colour: '--muted' },
};
