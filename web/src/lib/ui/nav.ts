/** Pages of the main menu, in its order. A page stands here once it exists: a test looks. */
export const NAV = ['who', 'compare', 'gaps', 'money', 'demands', 'map', 'functions', 'levels', 'bodies', 'frameworks', 'sources'] as const;
export type NavItem = (typeof NAV)[number];

/** As many stand in the line of the header; the rest are one press away. */
export const IN_LINE = 5;
