/** Pages of the main menu, in its order. A page stands here once it exists: a test looks. */
export const NAV = ['who', 'gaps', 'functions', 'bodies', 'frameworks', 'sources'] as const;
export type NavItem = (typeof NAV)[number];
