import { describe, expect, it } from 'vitest';
import { LINK_PARTS, strengthOf, type LinkKind, type LinkPart } from '@okilet/schema/vocabulary';
import { atlantisPack } from '../../test/atlantis-graph.ts';
import { addLike, change, remove, type Edit } from '../../test/atlantis.ts';
import { answersTo, type Answer } from './answers.ts';
import { inclusions, type Inclusion } from './inherit.ts';

const LAW = 'atl-law-2020';
function answers(framework: string, ...edits: readonly Edit[]): Map<string, Answer> {
  const inclusion = inclusions(atlantisPack(...edits)).get(framework) as Inclusion;
  return new Map(answersTo(inclusion).map((answer) => [`${answer.agent} -> ${answer.principal}`, answer]));
}

describe('the strength of a link', () => {
  const parts = [null, ...(Object.keys(LINK_PARTS) as LinkPart[])];
  const partsThat = (strength: string, kind: LinkKind) => parts.filter((part) => strengthOf(kind, part) === strength);

  it.each(['APPOINTS', 'DISMISSES', 'DISSOLVES'] as const)('%s is a sanction only where the part binds, decides or stands alone', (kind) => {
    expect(partsThat('SANCTION', kind)).toEqual(['OBLIGES', 'DECIDES', 'SOLE']);
    expect(partsThat('CONTROL', kind)).toEqual([null, 'INITIATES', 'SUBMITS', 'CONSENTS']);
  });
  it('electing is a sanction unless the part is a lesser one', () => {
    expect(partsThat('SANCTION', 'ELECTS')).toEqual([null, 'OBLIGES', 'DECIDES', 'SOLE']);
  });
  it('overseeing is control and a report is information, whatever the part', () => {
    expect(partsThat('CONTROL', 'OVERSEES')).toEqual(parts);
    expect(partsThat('INFORMATION', 'REPORTS_TO')).toEqual(parts);
  });
});

describe('who answers to whom', () => {
  it('is the appointed to the appointing, with all that binds the two and the strongest of it', () => {
    expect(answers(LAW).get('atl-reeve -> atl-governor')).toEqual({
      agent: 'atl-reeve', principal: 'atl-governor', strength: 'SANCTION', kinds: ['APPOINTS', 'DISMISSES'],
      claims: [`${LAW}.appoints.atl-governor.atl-reeve`, `${LAW}.dismisses.atl-governor.atl-reeve`],
    });
  });

  it('is control where a part only consents, submits or starts', () => {
    const found = answers(LAW);
    expect(['atl-governor -> atl-moot-province', 'atl-governor -> atl-ministry-waters', 'atl-warden -> atl-gathering-parish'].map((pair) => found.get(pair)?.strength)).toEqual(['CONTROL', 'CONTROL', 'CONTROL']);
  });

  it('goes up from who reports, and down to who is overseen', () => {
    const found = answers(LAW);
    expect(found.get('atl-board-county -> atl-moot-county')).toMatchObject({ strength: 'INFORMATION', kinds: ['REPORTS_TO'] });
    expect(found.get('atl-board-county -> atl-governor')).toMatchObject({ strength: 'CONTROL', kinds: ['OVERSEES'] });
  });

  it('takes the stronger of two links, in whichever order they stand', () => {
    const weak = `${LAW}.oversees.atl-governor.atl-board-county`;
    const strong = addLike('links', weak, { id: `${LAW}.appoints.atl-governor.atl-board-county`, kind: 'APPOINTS', part: 'SOLE' });
    expect(answers(LAW, strong).get('atl-board-county -> atl-governor')).toMatchObject({ strength: 'SANCTION', kinds: ['APPOINTS', 'OVERSEES'] });
  });

  it.each([
    ['is promised', { definiteness: 'PROMISED' }],
    ['is known from memory', { verification: 'RECALL' }],
    ['holds in an emergency', { condition_kind: 'EMERGENCY', condition_en: 'in an emergency' }],
    ['holds in a pilot', { condition_kind: 'PILOT', condition_en: 'in a pilot' }],
    ['is not yet in effect', { valid_from: '2021' }],
  ])('leaves out a link that %s', (_, cells) => {
    const id = `${LAW}.oversees.atl-governor.atl-board-county`;
    expect(answers(LAW).has('atl-board-county -> atl-governor')).toBe(true);
    expect(answers(LAW, change('links', id, cells)).has('atl-board-county -> atl-governor')).toBe(false);
  });

  it('keeps a link that only names grounds, a procedure or a consent', () => {
    for (const condition_kind of ['GROUNDS', 'PROCEDURE', 'CONSENT', 'DEADLINE', 'EXCEPT']) {
      const edit = change('links', `${LAW}.oversees.atl-governor.atl-board-county`, { condition_kind, condition_en: 'so' });
      expect(answers(LAW, edit).has('atl-board-county -> atl-governor')).toBe(true);
    }
  });

  it('is the same under a text that changes a base, but for the links that the text ends', () => {
    const concept = answers('atl-concept-2022', change('ended', `${LAW}.dismisses.atl-reeve.atl-warden`, { definiteness: 'EXPLICIT' }));
    expect([...answers(LAW).keys()].filter((pair) => !concept.has(pair))).toEqual(['atl-warden -> atl-reeve']);
    expect(concept.has('atl-reeve -> atl-voters-county')).toBe(false);
    expect(answers('atl-unread-2023', remove('links', `${LAW}.oversees.atl-governor.atl-board-county`)).has('atl-board-county -> atl-governor')).toBe(false);
  });
});
