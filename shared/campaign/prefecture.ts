/** The prefecture whose office runs the campaigns. */
export const prefecture = { province: '湖南省', name: '怀化市', short: '怀化' } as const;
