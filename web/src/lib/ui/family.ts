import { FAMILY_OF, type Role, type RoleFamily } from '@okilet/schema/vocabulary';

/** The name a family of roles has in the style sheets. */
const CLASS_OF: Readonly<Record<RoleFamily, string>> = { POWER: 'power', RESPONSIBILITY: 'work', FUNDING: 'money', VOICE: 'voice' };

export function familyClass(role: Role): string {
  return CLASS_OF[FAMILY_OF[role]];
}
