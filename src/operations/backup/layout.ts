import type { Env } from '@/env'

/** Which site: its data folder and its database. */
export type SiteSettings = Pick<Env, 'DATA_DIR' | 'DATABASE_URL' | 'databaseKind'>

/* Where in a backup what stands. */

export const MANIFEST = 'manifest.json'
/** One file of SQLite, or one of BSON for each collection. */
export const DATABASE = 'database'
export const SQLITE_FILE = `${DATABASE}/accompagner.db`
/** The data folder, as it was. */
export const DATA = 'data'
