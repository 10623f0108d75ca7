import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseEnv } from 'node:util'

import { describe, expect, it } from 'vitest'

import { EnvError, SETTING_NAMES, readEnv } from '@/env'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Each setting that can be wrong: something wrong, and a word of the remedy. */
const WRONG: [name: string, value: string, remedy: RegExp][] = [
  ['PORT', 'eighty', /whole number from 0 to 65535/],
  ['PORT', '70000', /whole number from 0 to 65535/],
  ['PORT', '80.5', /whole number from 0 to 65535/],
  ['DATABASE_URL', 'postgres://db', /file:.*mongodb:\/\//],
  ['MONGODB_TRANSACTIONS', 'false', /"on" or "off"/],
  ['DATABASE_PUSH', 'yes', /"on" or "off"/],
  ['PAYLOAD_SECRET', 'short', /at least 32 random characters/],
  ['SITE_URL', 'accompagner.example.org', /https:\/\//],
  ['SITE_URL', 'ftp://accompagner.example.org', /https:\/\//],
  ['SMTP_URL', 'mail.example.org:587', /smtp:\/\//],
  ['BOUNCE_ADDRESS', 'retours', /e-mail address/],
  ['BACKUP_KEY', 'short', /at least 16 characters/],
  ['METRICS_TOKEN', 'short', /at least 16 random characters/],
  ['TWO_FACTOR', 'admins', /is no role: use admin, researcher/],
  ['RETENTION', 'reports=soon', /reports=6 months/],
  ['RETENTION', 'letters=1 year', /use reports, accessRequests/],
  ['RETENTION', 'messages=1 day', /3 days at least/],
  ['CONTACT_EMAIL', 'equipe', /e-mail address/],
  ['TRUST_PROXY', '-1', /whole number from 0 to 10/],
  ['LOG_LEVEL', 'verbose', /fatal, error, warn, info/],
  ['SEED', '1', /"on" or "off"/],
  ['RATE_LIMITS', 'none', /"on" or "off"/],
  ['OFFLINE', 'none', /"on" or "off"/],
  ['STATISTICS', 'yes', /"on" or "off"/],
  ['WATCH', 'none', /"on" or "off"/],
  ['JOBS', 'true', /"on" or "off"/],
  ['S3_BUCKET', 'My Uploads', /3 to 63/],
  ['S3_ENDPOINT', 's3.example.org', /full address/],
  ['S3_FORCE_PATH_STYLE', 'yes', /"on" or "off"/],
  ['UPLOAD_LIMIT_MB', '0', /whole number from 1 to 2048/],
  ['HEAP_LIMIT_MB', '100', /whole number from 256 to 65536/],
  ['MIN_FREE_DISK_MB', 'lots', /whole number/],
  ['LMIA_PUBLISHER_URL', 'open.canada.ca', /full address/],
  ['LMIA_KEEP_UP', 'yes', /auto/],
  ['LIBRETRANSLATE_URL', 'translate.example.org', /address of a server/],
  ['MAP_TILE_URL', 'https://tiles.example.org/base.png', /\{z\}, \{x\} and \{y\} once each/],
  ['MAP_TILE_URL', 'http://tiles.example.org/{z}/{x}/{y}.png', /use https/],
  ['MAP_TILE_URL', 'https://a:hunter2@tiles.example.org/{z}/{x}/{y}', /name and password out/],
  ['MAP_TILE_URL', 'https://{x}.example.org/{z}/{y}', /after the name of the server/],
  ['DRAIN_S', '-1', /whole number from 0 to 600/],
  ['STOP_TIMEOUT_S', '601', /whole number from 0 to 600/],
]

/** Settings that take any text: nothing can be wrong with them before they are used. */
const ANY_TEXT = [
  'BACKUP_DIR',
  'BOUNCE_DIR',
  'NODE_ENV',
  'HOST',
  'DATA_DIR',
  'MAIL_FROM',
  'CHROMIUM_PATH',
  'LIBRETRANSLATE_API_KEY',
  'MAP_TILE_ATTRIBUTION',
  'REFERENCE_DATA_DIR',
  'S3_REGION',
  'S3_ACCESS_KEY_ID',
  'S3_SECRET_ACCESS_KEY',
]

const problemsOf = (source: Record<string, string>): string[] => {
  try {
    readEnv(source)
  } catch (error) {
    if (error instanceof EnvError) return error.problems
    throw error
  }
  return []
}

describe('the settings', () => {
  it.each(WRONG)('%s=%s is refused in a sentence that says what to do', (name, value, remedy) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(new RegExp(`^${name} is .+: .+\\.$`))
    expect(problems[0]).toMatch(remedy)
  })

  it('are each either checked above or any text', () => {
    const known = new Set([...WRONG.map(([name]) => name), ...ANY_TEXT])
    expect(SETTING_NAMES.filter((name) => !known.has(name))).toEqual([])
    expect([...known].filter((name) => !SETTING_NAMES.includes(name))).toEqual([])
  })

  it('name all that is wrong at once, with what was found', () => {
    const problems = problemsOf({ PORT: 'x', JOBS: 'maybe', LOG_LEVEL: 'info' })
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['PORT', 'JOBS'])
    expect(problems[1]).toContain('"maybe"')
  })

  it.each([
    ['PAYLOAD_SECRET', 'hunter2'],
    ['SMTP_URL', 'someone:hunter2@mail'],
    ['DATABASE_URL', 'mysql://root:hunter2@db'],
    ['MAP_TILE_URL', 'http://tiles.example.org/{z}/{x}/{y}.png?key=hunter2'],
  ])('never repeat the value of %s', (name, value) => {
    expect(problemsOf({ [name]: value }).join()).not.toContain('hunter2')
  })

  it('show the images of another server only with who made them', () => {
    const MAP_TILE_URL = 'https://tiles.example.org/{z}/{x}/{y}.png?key=hunter2'
    const problems = problemsOf({ MAP_TILE_URL })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^MAP_TILE_ATTRIBUTION is empty: .+licence/)
    expect(problems[0]).not.toContain('hunter2')
    expect(problemsOf({ MAP_TILE_URL, MAP_TILE_ATTRIBUTION: '© Exemple' })).toEqual([])
  })

  it('keep uploads on S3 only with a bucket and its key', () => {
    expect(readEnv({}).s3).toBeUndefined()
    expect(readEnv({ S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }).s3).toBeUndefined()
    const problems = problemsOf({ S3_BUCKET: 'uploads', S3_ACCESS_KEY_ID: 'hunter2' })
    expect(problems).toEqual([expect.stringMatching(/^S3_SECRET_ACCESS_KEY is empty: .+uploads/)])
    expect(problems.join()).not.toContain('hunter2')
    const given = { S3_BUCKET: 'uploads', S3_ACCESS_KEY_ID: 'a', S3_SECRET_ACCESS_KEY: 'b' }
    expect(readEnv({ ...given, S3_ENDPOINT: 'http://127.0.0.1:4568/' }).s3).toEqual({
      bucket: 'uploads',
      endpoint: 'http://127.0.0.1:4568',
      region: 'us-east-1',
      accessKeyId: 'a',
      secretAccessKey: 'b',
      forcePathStyle: true,
    })
  })

  it('left blank are left out', () => {
    expect(readEnv({ PORT: '', SITE_URL: '  ', PAYLOAD_SECRET: '' })).toEqual(readEnv({}))
  })

  it('need none to be given', () => {
    const env = readEnv({})
    expect(env.PORT).toBe(3000)
    expect(env.databaseKind).toBe('sqlite')
    expect(env.DATABASE_URL).toBe(`file:${path.join(env.DATA_DIR, 'accompagner.db')}`)
    expect(env.SITE_URL).toBe('http://localhost:3000')
  })

  it('follow one another: address from port, database from folder', () => {
    const env = readEnv({ PORT: '8080', DATA_DIR: '/srv/site' })
    expect(env.SITE_URL).toBe('http://localhost:8080')
    expect(env.DATABASE_URL).toBe('file:/srv/site/accompagner.db')
    expect(readEnv({ SITE_URL: 'https://a.example.org//' }).SITE_URL).toBe('https://a.example.org')
  })

  it.each(['mongodb://host/db?replicaSet=rs0', 'mongodb+srv://host/db'])('%s is MongoDB', (url) => {
    expect(readEnv({ DATABASE_URL: url }).databaseKind).toBe('mongodb')
  })

  it('are all explained in .env.example, which names no other', () => {
    const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8')
    const named = [...example.matchAll(/^#?\s?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name)
    expect([...new Set(named)].sort()).toEqual([...SETTING_NAMES].sort())
  })

  it('of .env.example can be used as they stand, with and without what is commented out', () => {
    const example = readFileSync(path.join(ROOT, '.env.example'), 'utf8')
    const given = parseEnv(example) as Record<string, string>
    expect(readEnv(given)).toEqual({ ...readEnv({}), NODE_ENV: 'production' })
    const all = parseEnv(example.replace(/^# (?=[A-Z][A-Z0-9_]+=)/gm, '')) as Record<string, string>
    expect(Object.keys(all).sort()).toEqual([...SETTING_NAMES].sort())
    expect(problemsOf(all)).toEqual([])
  })

  it('that docker-compose.yml gives exist', () => {
    const compose = readFileSync(path.join(ROOT, 'docker-compose.yml'), 'utf8')
    const given = [...compose.matchAll(/^ +([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name!)
    expect(given).toContain('DATABASE_URL')
    expect(given.filter((name) => !SETTING_NAMES.includes(name))).toEqual([])
    // A lease says which process does the work of the background: one that may not would leave it
    // undone when the other stops.
    expect(given).not.toContain('JOBS')
  })

  it('that the pages about machines and containers name exist', () => {
    for (const page of ['small-server.md', 'containers.md']) {
      const text = readFileSync(path.join(ROOT, 'src/docs', page), 'utf8')
      const given = [...text.matchAll(/\b([A-Z][A-Z0-9_]+)=/g)].map(([, name]) => name!)
      expect(given.length, page).toBeGreaterThan(1)
      expect(given.filter((name) => !SETTING_NAMES.includes(name))).toEqual([])
    }
  })

  it('and commands that the page about containers names are built', () => {
    const text = readFileSync(path.join(ROOT, 'src/docs/containers.md'), 'utf8')
    const named = [...text.matchAll(/dist\/cli\/(\w+)\.js/g)].map(([, name]) => name!)
    expect(named.length).toBeGreaterThan(4)
    const missing = named.filter(
      (name) => !existsSync(path.join(ROOT, `src/server/cli/${name}.ts`)),
    )
    expect(missing).toEqual([])
  })
})
