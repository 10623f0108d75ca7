/** Where the handbook stands in the admin. */
export const HANDBOOK_PATH = '/handbook'
