/** What the skip link of the page goes to: past the header and the screens, to the one that is open. */
export const STAGE_ID = 'map-stage'
