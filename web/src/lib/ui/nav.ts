/** Pages of the main menu, in its order. A page stands here once it exists: a test looks. */
export const NAV = ['who', 'gaps', 'demands', 'functions', 'bodies', 'frameworks', 'sources', 'map'] as const;
export type NavItem = (typeof NAV)[number];

/** As many stand in the line of the header; the rest are one press away. */
export const IN_LINE = 5;
