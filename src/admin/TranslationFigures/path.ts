/** Where the figures stand in the admin. */
export const FIGURES_PATH = '/translation-figures'
