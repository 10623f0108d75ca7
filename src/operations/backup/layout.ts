import type { Env } from '@/env'

/** Which site: its data folder, its database, and where its uploads are when not in the folder. */
export type SiteSettings = Pick<Env, 'DATA_DIR' | 'DATABASE_URL' | 'databaseKind'> &
  Partial<Pick<Env, 's3'>>

/* Where in a backup what stands. */

export const MANIFEST = 'manifest.json'
/** One file of SQLite, or one of BSON for each collection. */
export const DATABASE = 'database'
export const SQLITE_FILE = `${DATABASE}/accompagner.db`
/** The data folder, as it was. */
export const DATA = 'data'
/** Uploads, wherever the site keeps them: a backup goes back to a folder or to a bucket. */
export const UPLOADS = `${DATA}/media`
/** Files of editions, likewise. */
export const EDITIONS = `${DATA}/editions`
