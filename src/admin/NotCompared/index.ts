/** In the place of what the site keeps for itself, where two versions are compared. */
export const NotCompared = (): null => null
