import path from 'node:path'
import { z } from 'zod'

import { readRequired } from '@/accounts/secondStep/required'
import { problemOfTiles } from '@/map/basemap/tiles'
import { readPeriods } from '@/operations/retention/readPeriods'
import { trimEndOf } from '@/text/trimEnd'
import { readS3, type S3Settings } from '@/uploads/settings'

/**
 * Every setting of the site, read from the environment and checked once. Nothing else reads
 * `process.env`. Each complaint says which setting is wrong, what was found and how to fix it.
 */

const flag = (fallback: 'on' | 'off') =>
  z
    .enum(['on', 'off'], { error: 'use "on" or "off"' })
    .default(fallback)
    .transform((value) => value === 'on')

const wholeNumber = (fallback: number, min: number, max: number) =>
  z.coerce
    .number({ error: `use a whole number from ${min} to ${max}` })
    .int({ error: `use a whole number from ${min} to ${max}` })
    .min(min, { error: `use a whole number from ${min} to ${max}` })
    .max(max, { error: `use a whole number from ${min} to ${max}` })
    .default(fallback)

const isHttpUrl = (value: string): boolean => {
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:')
}

const optionalText = z
  .string()
  .trim()
  .optional()
  .transform((value) => (value === '' ? undefined : value))

const settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).catch('production'),
  /** Port that the site listens on. */
  PORT: wholeNumber(3000, 0, 65_535),
  /** Address that the site listens on; 127.0.0.1 keeps it to this machine. */
  HOST: z.string().trim().default('0.0.0.0'),
  /** Folder of the database, uploads, secret, outbox and caches. */
  DATA_DIR: z.string().trim().default('./data'),
  /** `file:…` for SQLite or `mongodb://…` for MongoDB. */
  DATABASE_URL: z
    .string()
    .trim()
    .refine((value) => /^(?:file:.+|mongodb(?:\+srv)?:\/\/.+)/.test(value), {
      error: 'use "file:/path/to/site.db" for SQLite or "mongodb://host:27017/name?replicaSet=rs0"',
    })
    .optional(),
  /** `off` starts on a MongoDB-compatible server that has no transactions. */
  MONGODB_TRANSACTIONS: flag('on'),
  /** Development only: follow the collections without migrations. */
  DATABASE_PUSH: flag('off'),
  /** Key that signs sessions. Made and kept in DATA_DIR when absent. */
  PAYLOAD_SECRET: z
    .string()
    .min(32, { error: 'use at least 32 random characters (or leave it out: one is made)' })
    .optional(),
  /** Public address of the site, used in links, e-mails and the sitemap. */
  SITE_URL: z
    .string()
    .trim()
    .refine(isHttpUrl, { error: 'use a full address such as https://accompagner.example.org' })
    .transform((value) => trimEndOf(value, /\//))
    .optional(),
  /** Where e-mail is sent; without it messages are kept in DATA_DIR/outbox. */
  SMTP_URL: z
    .string()
    .trim()
    .refine((value) => /^smtps?:\/\/.+/.test(value), {
      error: 'use smtp://user:password@host:587 or smtps://user:password@host:465',
    })
    .optional(),
  MAIL_FROM: z.string().trim().default('Accompagner <accompagner@example.org>'),
  /** Where mail servers send back what they cannot deliver; without it, to MAIL_FROM. */
  BOUNCE_ADDRESS: z
    .string()
    .trim()
    .refine((value) => /^[^\s@<>]+@[^\s@<>]+$/.test(value), { error: 'use an e-mail address' })
    .optional(),
  /** Folder in which messages that came back are dropped, as .eml files; DATA_DIR/bounces when absent. */
  BOUNCE_DIR: optionalText,
  /** Address shown for corrections and questions. */
  CONTACT_EMAIL: z
    .string()
    .trim()
    .refine((value) => /^[^\s@]+@[^\s@]+$/.test(value), { error: 'use an e-mail address' })
    .default('equipe@example.org'),
  /** Folder that a backup is put into each night; without it none is made but by hand. */
  BACKUP_DIR: optionalText,
  /** Passphrase that encrypts backups, and opens them. */
  BACKUP_KEY: z
    .string()
    .min(16, { error: 'use at least 16 characters, as random as a password (or leave it out)' })
    .optional(),
  /** What a collector of metrics says to read `/metrics`; without it there is no such address. */
  METRICS_TOKEN: z
    .string()
    .min(16, { error: 'use at least 16 random characters (or leave it out)' })
    .optional(),
  /** For how long what people leave is kept, where it differs: `reports=6 months, consultations=1 year`. */
  RETENTION: z
    .string()
    .default('')
    .transform((setting, context) => {
      const read = readPeriods(setting)
      if ('periods' in read) return read.periods
      context.addIssue({ code: 'custom', message: read.problem })
      return z.NEVER
    }),
  /** Roles that must have a second step to sign in: `admin,researcher`; none by default. */
  TWO_FACTOR: z
    .string()
    .default('')
    .transform((setting, context) => {
      const read = readRequired(setting)
      if ('roles' in read) return read.roles
      context.addIssue({ code: 'custom', message: read.problem })
      return z.NEVER
    }),
  /** How many proxies stand in front (their X-Forwarded-For is believed). */
  TRUST_PROXY: wholeNumber(0, 0, 10),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'use fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  /** Fill an empty database with the example world at start. */
  SEED: flag('on'),
  RATE_LIMITS: flag('on'),
  /** Pages may be read without a network; off, browsers give up the worker that they have. */
  OFFLINE: flag('on'),
  /** Count pages, files and searches, of nobody. */
  STATISTICS: flag('on'),
  /** The pages that texts cite are looked at, and their changes told; off, no site is asked. */
  WATCH: flag('on'),
  /** Run background jobs in this process. */
  JOBS: flag('on'),
  /** Where the publisher of the LMIA lists says what it offers (CKAN `package_show`). */
  LMIA_PUBLISHER_URL: z
    .string()
    .trim()
    .refine(isHttpUrl, { error: 'use the full address of a CKAN package_show action' })
    .default('https://open.canada.ca/data/api/3/action/package_show'),
  /** `ask` shows new lists for approval, `auto` imports them by itself, `off` never asks. */
  LMIA_KEEP_UP: z
    .enum(['ask', 'auto', 'off'], { error: 'use "ask", "auto" or "off"' })
    .default('ask'),
  /** A server that speaks as LibreTranslate does, asked for suggestions; without it nobody is asked. */
  LIBRETRANSLATE_URL: z
    .string()
    .trim()
    .refine(isHttpUrl, {
      error: 'use the address of a server, such as https://translate.example.org',
    })
    .transform((value) => trimEndOf(value, /\//))
    .optional(),
  /** What that server knows the site by, if it asks. */
  LIBRETRANSLATE_API_KEY: optionalText,
  /** Images of another server under the map, `https://…/{z}/{x}/{y}…`; without it no other is asked. */
  MAP_TILE_URL: z
    .string()
    .trim()
    .superRefine((value, context) => {
      const problem = problemOfTiles(value)
      if (problem) context.addIssue({ code: 'custom', message: problem })
    })
    .optional(),
  /** Who made them, shown on the map as their licence asks. */
  MAP_TILE_ATTRIBUTION: optionalText,
  /** Bucket of S3-compatible storage that uploads are kept in; without it they are in DATA_DIR. */
  S3_BUCKET: z
    .string()
    .trim()
    .refine((value) => /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(value), {
      error: 'use the name of a bucket: 3 to 63 of a–z, 0–9, hyphens and dots',
    })
    .optional(),
  /** Address of the storage; without it Amazon's own of the region. */
  S3_ENDPOINT: z
    .string()
    .trim()
    .refine(isHttpUrl, {
      error: 'use the full address of the storage, such as https://s3.example.org',
    })
    .transform((value) => trimEndOf(value, /\//))
    .optional(),
  S3_REGION: z.string().trim().default('us-east-1'),
  /** The key that may list, read, write and delete in the bucket. */
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  /** `off` where the bucket is part of the server's name and not of the path. */
  S3_FORCE_PATH_STYLE: flag('on'),
  /** Largest file that may be uploaded, in mebibytes. */
  UPLOAD_LIMIT_MB: wholeNumber(100, 1, 2048),
  /** Memory for objects of JavaScript, in mebibytes; the command that starts the process gives it. */
  HEAP_LIMIT_MB: wholeNumber(768, 256, 65_536),
  /** Free space under which `/readyz` reports trouble, in mebibytes. */
  MIN_FREE_DISK_MB: wholeNumber(200, 0, 1_000_000),
  /** Seconds that a stop first says so on `/readyz`, and answers on: a proxy needs them to ask another process. */
  DRAIN_S: wholeNumber(0, 0, 600),
  /** Seconds that a stop then waits for requests and jobs to finish. */
  STOP_TIMEOUT_S: wholeNumber(20, 0, 600),
  /** Chromium used for PDF and browser tests. */
  CHROMIUM_PATH: optionalText,
  /** Folder of official data sets, for tests, measures and installation without network. */
  REFERENCE_DATA_DIR: optionalText,
})

type Settings = z.infer<typeof settings>

/** The names of all settings, as `.env.example` explains them. */
export const SETTING_NAMES: readonly string[] = Object.keys(settings.shape)

export interface Env extends Omit<Settings, 'DATA_DIR' | 'DATABASE_URL' | 'SITE_URL'> {
  DATA_DIR: string
  DATABASE_URL: string
  SITE_URL: string
  /** Which database `DATABASE_URL` names. */
  databaseKind: 'sqlite' | 'mongodb'
  /** Where uploads are kept when not in `DATA_DIR`. */
  s3: S3Settings | undefined
}

/** Settings that were refused, each with its remedy. */
export class EnvError extends Error {
  constructor(readonly problems: string[]) {
    super(`The settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
    this.name = 'EnvError'
  }
}

/**
 * Reads and checks the settings.
 *
 * @throws {EnvError} naming every setting that is wrong, with what was found and the remedy
 */
export function readEnv(source: Record<string, string | undefined>): Env {
  // A setting left blank, as in a copied .env.example, is a setting left out.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const result = settings.safeParse(given)
  if (!result.success) {
    throw new EnvError(
      result.error.issues.map((issue) => {
        const name = String(issue.path[0])
        const found = SECRET_SETTINGS.has(name) ? '(hidden)' : JSON.stringify(source[name])
        return `${name} is ${found}: ${issue.message}.`
      }),
    )
  }
  const values = result.data
  if (values.MAP_TILE_URL && !values.MAP_TILE_ATTRIBUTION) {
    throw new EnvError([
      'MAP_TILE_ATTRIBUTION is empty: say who made the images of MAP_TILE_URL, as their licence asks, such as "© OpenStreetMap contributors".',
    ])
  }
  const uploads = readS3(values)
  if ('problem' in uploads) throw new EnvError([uploads.problem])
  const dataDir = path.resolve(/* turbopackIgnore: true */ values.DATA_DIR)
  const databaseUrl = values.DATABASE_URL ?? `file:${path.join(dataDir, 'accompagner.db')}`
  return {
    ...values,
    DATA_DIR: dataDir,
    DATABASE_URL: databaseUrl,
    SITE_URL: values.SITE_URL ?? `http://localhost:${values.PORT}`,
    databaseKind: databaseUrl.startsWith('file:') ? 'sqlite' : 'mongodb',
    s3: uploads.s3,
  }
}

const SECRET_SETTINGS = new Set([
  'BACKUP_KEY',
  'METRICS_TOKEN',
  'PAYLOAD_SECRET',
  'SMTP_URL',
  'DATABASE_URL',
  'LIBRETRANSLATE_API_KEY',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
  'MAP_TILE_URL', // many hold a key
])

export const env: Env = readEnv(process.env)
