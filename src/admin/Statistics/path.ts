/** Where the statistics stand in the admin. */
export const STATISTICS_PATH = '/statistics'
