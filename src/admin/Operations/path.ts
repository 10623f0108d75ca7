/** Where the page of operations stands in the admin. */
export const OPERATIONS_PATH = '/operations'
