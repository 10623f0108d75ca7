/** As names stand in a list of the map, in every language: most are French. */
export const alphabetical = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })
