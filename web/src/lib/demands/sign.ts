import type { DemandKind, Verdict } from '@okilet/schema/vocabulary';

interface Sign {
  readonly sign: 'full' | 'half' | 'empty' | 'against' | 'unknown' | 'apart';
  readonly tone: 'good' | 'part' | 'bad' | null;
}

const SIGNS: Readonly<Record<Verdict, Sign>> = {
  MET: { sign: 'full', tone: 'good' },
  PARTLY: { sign: 'half', tone: 'part' },
  NOT_MET: { sign: 'empty', tone: 'bad' },
  CONTRADICTED: { sign: 'against', tone: 'bad' },
  BORNE_OUT: { sign: 'full', tone: null },
  NOT_BORNE_OUT: { sign: 'empty', tone: null },
  CANNOT_TELL: { sign: 'unknown', tone: null },
  NOT_APPLICABLE: { sign: 'apart', tone: null },
};

/** How a verdict is drawn. A warning that comes true is no success and no failure: it has ink, no colour. */
export function signOf(verdict: Verdict, kind: DemandKind): Sign {
  return kind === 'WARNING' ? { ...SIGNS[verdict], tone: null } : SIGNS[verdict];
}
