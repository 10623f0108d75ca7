/** How finely the base map is drawn: `first` comes first, and is enough from afar. */
export type Detail = 'first' | 'whole'

/** The last zoom at which the first drawing is off by a pixel or so at most. */
export const FIRST_UNTIL_ZOOM = 7
