/** Where the cited pages that changed stand in the admin. */
export const WATCH_PATH = '/watched-sources'
