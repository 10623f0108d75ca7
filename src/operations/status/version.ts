import { version } from '../../../package.json'

/** The site's own version. */
export const VERSION: string = version
