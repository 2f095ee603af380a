import type { ChangeKind } from '@okilet/schema/vocabulary';
import type { IconName } from '#lib/ui/icons.ts';

/** The mark of each kind of change, and the class of its colour; its word stands beside it. */
export const MARKS: Readonly<Record<ChangeKind, { readonly icon: IconName; readonly tone: 'gained' | 'lost' | 'moved' | 'promised' | 'silent' | 'unknown' }>> = {
  GAINED: { icon: 'gained', tone: 'gained' },
  LOST: { icon: 'lost', tone: 'lost' },
  STRENGTHENED: { icon: 'stronger', tone: 'gained' },
  WEAKENED: { icon: 'weaker', tone: 'lost' },
  MOVED: { icon: 'moved', tone: 'moved' },
  BECAME_SILENT: { icon: 'silent', tone: 'silent' },
  PROMISE_REPLACES_RULE: { icon: 'promised', tone: 'promised' },
  PROMISED: { icon: 'promised', tone: 'promised' },
  CANNOT_TELL: { icon: 'cannot', tone: 'unknown' },
};
