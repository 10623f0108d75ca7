import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from 'vitest'

import { placeInGuide } from '@/data/guide/parts'
import { migrations } from '@/db/migrations'
import { placeSite, type WrittenSite } from '@/directory/placeSite'
import type { Locale } from '@/i18n/locales'
import { pathTo } from '@/i18n/paths'
import { createContext } from '@/lmia/createContext'

import { type RunningSite, startSite } from '../site'

import { type Transformation, type Transformations, differencesBetween } from './compare'
import {
  type Row,
  type Tables,
  addTo,
  describeUpgrade,
  digestsIn,
  passwordsIn,
  readTables,
  rowsOf,
  unpackOldFolder,
} from './oldDatabase'

/*
 * The data folder that the first release left after a morning's use, opened by today's code.
 * Every value of every table must stand where it stood: whoever changes one on purpose names it
 * here, with what it becomes.
 */
const DAYS: Transformations = Object.fromEntries([
  ...[
    'sources.last_checked',
    'guide_chapters.review_by',
    'guide_chapters_sources.last_checked',
    '_guide_chapters_v.version_review_by',
    '_guide_chapters_v_version_sources.last_checked',
    'updates.date',
    '_updates_v.version_date',
    'translations.due_date',
    '_translations_v.version_due_date',
    'organizations_notices.from',
    'organizations_notices.until',
    'organizations_sources_of_facts.date',
    '_organizations_v_version_notices.from',
    '_organizations_v_version_notices.until',
    '_organizations_v_version_sources_of_facts.date',
  ].map((column) => [column, byDays(column, firstTen)]),
  ...['users.map_access_until', 'map_access_requests.access_until'].map((column) => [
    column,
    byDays(column, (stored) => LAST_DAYS[stored] ?? stored),
  ]),
])

/** The ends of access of that folder; that of the example ran out in the middle of a day. */
const LAST_DAYS: Record<string, string> = {
  "'2027-11-24T02:31:38.037Z'": "'2027-11-22'",
  "'2028-01-15T03:59:59.000Z'": "'2028-01-14'",
}

/** What was kept at midnight or at noon in London is that day. */
function firstTen(stored: string): string {
  return stored.replace(/T(?:00|12):00:00\.000Z/, '')
}

function byDays(column: string, becomes: (stored: string) => string): Transformation {
  return {
    by: '20261128_054000_calendar_days',
    why: 'days are kept as days',
    becomes: (old) => becomes(old[column.split('.')[1]!]!),
  }
}

const RESPELLED = {
  by: '20261128_041500_camel_case_codes',
  why: 'The codes of refusals and notices are spelled as all others: cityUnknown for city_unknown.',
}
const EVENTS_OF_THEIR_OWN = {
  by: '20261128_043200_verification_events',
  why: 'what was verified became events; see "has what was verified"',
  becomes: () => 'NULL',
}
const CHANGED_ON_PURPOSE: Transformations = {
  organizations_verifications: EVENTS_OF_THEIR_OWN,
  _organizations_v_version_verifications: EVENTS_OF_THEIR_OWN,
  campaigns_invitations: {
    by: '20261128_211836_campaigns',
    why: 'each invitation is a document of its own; see "has each invitation"',
    becomes: () => 'NULL',
  },
  'users.organization_id': {
    by: '20261129_003533_account_sheets',
    why: 'an account may answer for several sheets; see "opens the sheet"',
    becomes: () => 'NULL',
  },
  ...Object.fromEntries(
    ['kind', 'language', 'file_id', 'note', '_status'].map((column) => [
      `editions.${column}`,
      {
        by: '20261129_222947_frozen_editions',
        why: 'said by its notes; see `integration/upgrade/editions.test.ts`',
        becomes: () => 'NULL',
      },
    ]),
  ),
  ...DAYS,
  'lmia_files.notices': { ...RESPELLED, becomes: ({ notices }) => respelled(notices!) },
  'lmia_files.notice_counts': {
    ...RESPELLED,
    becomes: (old) => old.notice_counts!.replace(/"\w+":/g, camelCase),
  },
  'payload_kv.data': { ...RESPELLED, becomes: ({ data }) => respelled(data!) },
}

/** Places without a point get that of their address, where everyone reads and in the latest draft. */
function pointsDerived(before: Tables): Transformations {
  const isLatest = (version: string) => before._organizations_v?.rows.get(version)?.latest === '1'
  const finder = createContext().gazetteer
  const derived = (name: 'latitude' | 'longitude', old: Row) => {
    const [municipality = '', postalCode = ''] = [old.municipality, old.postal_code].map(unquoted)
    return String(placeSite<WrittenSite>({ municipality, postalCode }, undefined, finder)[name])
  }
  const changed = (table: string, isPlaced: (old: Row) => boolean) =>
    (['latitude', 'longitude'] as const).map((name): [string, Transformation] => [
      `${table}.${name}`,
      {
        by: '20261128_054338_site_point_from',
        why: 'points are derived from addresses; those of before at the first start',
        becomes: (old) => (old[name] === 'NULL' && isPlaced(old) ? derived(name, old) : old[name]!),
      },
    ])
  return Object.fromEntries([
    ...changed('organizations_sites', () => true),
    ...changed('_organizations_v_version_sites', (old) => isLatest(old._parent_id!)),
  ])
}

/** Account, organization and right, of each account that answered for one. */
function organizationsAnsweredForIn(before: Tables): string[] {
  const told = [...(before.users?.rows.entries() ?? [])].flatMap(([id, row]) =>
    row.organization_id === 'NULL' ? [] : [`${id} ${row.organization_id} edit`],
  )
  expect(told.length).toBeGreaterThan(0)
  return told
}

const sheetsOpenedIn = (dataDir: string): string[] =>
  rowsOf<{ told: string }>(
    dataDir,
    `SELECT _parent_id || ' ' || organization_id || ' ' || "right" AS told FROM users_sheets`,
  ).map(({ told }) => told)

const unquoted = (value = '') => value.replace(/^'|'$/g, '')

const respelled = (json: string): string => json.replace(/"code":"\w+"/g, camelCase)

const camelCase = (code: string): string =>
  code.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** Collections whose documents must all be there for an administrator, and their tables. */
const DOCUMENTS = {
  users: 'users',
  'guide-chapters': 'guide_chapters',
  translations: 'translations',
  glossary: 'glossary',
  sources: 'sources',
  updates: 'updates',
  pages: 'pages',
  organizations: 'organizations',
  'organization-proposals': 'organization_proposals',
  regions: 'regions',
  'lmia-files': 'lmia_files',
  'lmia-approvals': 'lmia_approvals',
  'lmia-corrections': 'lmia_corrections',
  'map-access-requests': 'map_access_requests',
  feedback: 'feedback',
  'audit-events': 'audit_events',
} as const

const VERSIONS = {
  'guide-chapters': '_guide_chapters_v',
  translations: '_translations_v',
  organizations: '_organizations_v',
  pages: '_pages_v',
  updates: '_updates_v',
} as const

/** Texts that are published, and where they are read. */
const PUBLISHED = {
  guide_chapters: (slug: string) => pathTo('fr', { pathname: '/guide/[slug]', params: { slug } }),
  updates: (slug: string) => pathTo('fr', { pathname: '/updates/[slug]', params: { slug } }),
} as const

/** Nothing but what a start itself does. */
const QUIET = { JOBS: 'off', SEED: 'on', RATE_LIMITS: 'off', LMIA_KEEP_UP: 'off' }

const start = (dataDir: string): Promise<RunningSite> => startSite({ ...QUIET, DATA_DIR: dataDir })

/** The release let campaigns be written; the folder has none. */
const OLD_CAMPAIGN = `
  INSERT INTO campaigns (id, name, "from", until, state)
    VALUES (7, 'Automne', '2026-09-01', '2026-10-31', 'open');
  INSERT INTO campaigns_invitations (_order, _parent_id, id, organization_id, sent_at, reminded_at, reminders, answered_at)
    VALUES (1, 7, 'a', 1, '2026-09-02T14:00:00.000Z', '2026-09-20T14:00:00.000Z', 1, '2026-09-21T14:00:00.000Z'),
      (2, 7, 'b', 2, NULL, NULL, 0, NULL);`

const INVITATIONS =
  'SELECT key, sent, first_sent_on, last_sent_on, answered_at FROM campaign_invitations ORDER BY key'
const CARRIED = [
  ['7-o1', 2, '2026-09-02', '2026-09-20', '2026-09-21T14:00:00.000Z'],
  ['7-o2', 0, null, null, null],
]

describeUpgrade('the data folder of the first release, opened by this version', () => {
  let dataDir: string
  let site: RunningSite
  let before: Tables
  let files: Record<string, string>

  beforeAll(async () => {
    dataDir = unpackOldFolder()
    before = readTables(dataDir)
    addTo(dataDir, OLD_CAMPAIGN)
    files = digestsIn(dataDir, 'outbox', 'lmia', 'media')
    site = await start(dataDir)
  }, 180_000)
  afterAll(async () => {
    await site?.stop()
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  })

  it('was read whole before', () => {
    expect(before.users?.rows.size).toBe(11)
    expect(before.lmia_approvals?.rows.size).toBe(8231)
    expect(Object.keys(files).length).toBeGreaterThan(10)
  })

  it('would be seen to lose a row, a column or a letter', () => {
    const { columns, rows } = before.pages!
    const [[key, page]] = [...rows] as [[string, Record<string, string>]]
    const pages = (row: Record<string, string>) => ({
      pages: { columns, rows: new Map([[key, row]]) },
    })
    expect(differencesBetween(pages(page), { pages: { columns, rows: new Map() } })).toHaveLength(1)
    expect(differencesBetween(pages(page), { pages: { columns: [], rows } })).toHaveLength(
      columns.length,
    )
    expect(differencesBetween(pages(page), pages({ ...page, title: "'?'" }))).toHaveLength(1)
  })

  it('has every value of every table where it was', () => {
    const changed = { ...CHANGED_ON_PURPOSE, ...pointsDerived(before) }
    expect(differencesBetween(before, readTables(dataDir, before), changed)).toEqual([])
  })

  it('has each invitation of a campaign as a document of its own', () => {
    expect(rowsOf<object>(dataDir, INVITATIONS).map(Object.values)).toEqual(CARRIED)
  })

  it('opens the sheet to whoever answered for its organization, who may edit', () =>
    expect(sheetsOpenedIn(dataDir)).toEqual(organizationsAnsweredForIn(before)))

  it('has what was verified as events, each with what its section said then', () => {
    const rows = [...(before.organizations_verifications?.rows.values() ?? [])]
    const told = rowsOf<{ facts: string; fingerprint: string | null }>(
      dataDir,
      `SELECT organization_id || section || actor || channel || date AS facts, fingerprint
       FROM verification_events`,
    )
    const isTold = new Set(told.map(({ facts }) => facts))
    for (const row of rows) {
      const { _parent_id: sheet = '', section, actor, channel, date } = row
      const facts = [sheet, ...[section, actor, channel].map(unquoted), unquoted(date).slice(0, 10)]
      expect(isTold, facts.join()).toContain(facts.join(''))
    }
    expect(told.every(({ fingerprint }) => fingerprint !== null)).toBe(true)
    const places = rows.filter(({ section }) => section === "'sites'").length
    expect(told.length).toBe(rows.length + places)
  })

  it('has the passages of its translations, and of their versions, by state', () => {
    const columns = ['counts', 'missing_units', 'stale_units', 'to_review_units', 'approved_units']
    const told = rowsOf<Record<string, string | number>>(
      dataDir,
      `SELECT ${columns.join()} FROM translations
       UNION ALL SELECT ${columns.map((column) => `version_${column}`).join()} FROM _translations_v`,
    )
    expect(told.length).toBeGreaterThan(10)
    for (const { counts, ...passages } of told) {
      const { missing, stale, toReview, approved } = JSON.parse(String(counts)).units
      expect(Object.values(passages)).toEqual([missing, stale, toReview, approved])
    }
  })

  it('has the words of its translations approved without a week, and what is stale since a day', () => {
    const told = rowsOf<Record<'counts' | 'approvals' | 'stale_since' | 'units', string | null>>(
      dataDir,
      `SELECT counts, approvals, stale_since, units FROM translations
       UNION ALL SELECT version_counts, version_approvals, version_stale_since, version_units
       FROM _translations_v`,
    )
    for (const { counts, approvals, stale_since: since, units } of told) {
      const { words, units: passages } = JSON.parse(String(counts))
      expect(JSON.parse(String(approvals))).toEqual(
        words.approved > 0 ? { undated: words.approved } : null,
      )
      expect(since === null, String(counts)).toBe(passages.stale === 0)
      if (since) expect(units).toContain(since)
    }
    expect(told.some(({ stale_since: since }) => since)).toBe(true)
  })

  it('has no place that its address could put on the map and that is not there', () => {
    const lost = rowsOf<{ lost: number }>(
      dataDir,
      `SELECT sum(latitude IS NULL) AS lost FROM organizations_sites`,
    )
    expect(lost).toEqual([{ lost: 0 }])
  })

  it('has its chapters, and their versions, at their place in the guide', () => {
    const chapters = rowsOf<{ part: string; position: number; place: number }>(
      dataDir,
      `SELECT part, "order" AS position, place FROM guide_chapters
       UNION ALL SELECT version_part, version_order, version_place FROM _guide_chapters_v`,
    )
    expect(chapters.length).toBeGreaterThan(0)
    for (const { part, position, place } of chapters) {
      expect(place).toBe(placeInGuide(part, position))
    }
  })

  it('has every kept message and list, byte for byte', () => {
    expect(digestsIn(dataDir, 'outbox', 'lmia', 'media')).toEqual(files)
  })

  it('has had every migration, each once', () => {
    const applied = rowsOf<{ name: string }>(dataDir, 'SELECT name FROM payload_migrations')
    expect(applied.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  })

  it('has no row that refers to nothing', () => {
    expect(rowsOf(dataDir, 'PRAGMA foreign_key_check')).toEqual([])
    expect(rowsOf(dataDir, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }])
  })

  it('changes nothing at a second start', async () => {
    await site.stop()
    const once = readTables(dataDir)
    site = await start(dataDir)
    const twice = readTables(dataDir)
    expect(differencesBetween(once, twice)).toEqual([])
    expect(differencesBetween(twice, once)).toEqual([])
  }, 120_000)

  it('signs each person in with the password of before', async () => {
    const passwords = passwordsIn(dataDir)
    expect(passwords.length).toBe(7)
    for (const [email, password] of passwords) {
      expect([email, typeof (await signIn(email, password))]).toEqual([email, 'string'])
    }
  })

  it('gives an administrator every document and version', async () => {
    const token = await tokenOf('admin@example.org')
    const total = async (address: string) =>
      ((await (await ask(address, token)).json()) as { totalDocs: number }).totalDocs
    // Reading is logged: the log is counted as it stands now.
    const inSql = (table: string) =>
      rowsOf<{ n: number }>(dataDir, `SELECT count(*) AS n FROM \`${table}\``)[0]?.n
    for (const [slug, table] of Object.entries(DOCUMENTS)) {
      expect([slug, await total(`/api/${slug}?limit=1&depth=0`)]).toEqual([slug, inSql(table)])
    }
    for (const [slug, table] of Object.entries(VERSIONS)) {
      expect([slug, await total(`/api/${slug}/versions?limit=1&depth=0`)]).toEqual([
        slug,
        inSql(table),
      ])
    }
  })

  it('gives each chapter and translation with the words it had', async () => {
    const token = await tokenOf('admin@example.org')
    for (const { id, title, content } of rowsOf<{ id: number; title: string; content: string }>(
      dataDir,
      'SELECT id, title, content FROM guide_chapters',
    )) {
      const chapter = await (await ask(`/api/guide-chapters/${id}?depth=0`, token)).json()
      expect([chapter.title, textsIn(chapter.content)]).toEqual([
        title,
        textsIn(JSON.parse(content)),
      ])
    }
    for (const { id, units } of rowsOf<{ id: number; units: string }>(
      dataDir,
      'SELECT id, units FROM translations',
    )) {
      const translation = await (await ask(`/api/translations/${id}?depth=0`, token)).json()
      expect(textsIn(translation.units)).toEqual(textsIn(JSON.parse(units)))
    }
  }, 60_000)

  it('serves what was published, under its title', async () => {
    for (const [table, pathOf] of Object.entries(PUBLISHED)) {
      const texts = rowsOf<{ slug: string; title: string }>(
        dataDir,
        `SELECT slug, title FROM ${table} WHERE _status = 'published'`,
      )
      expect(texts.length).toBeGreaterThan(0)
      for (const { slug, title } of texts) {
        const answer = await ask(pathOf(slug))
        expect([slug, answer.status]).toEqual([slug, 200])
        expect(plain(await answer.text())).toContain(title)
      }
    }
  }, 60_000)

  it('leads from each address of before to the chapter, under its title in the language', async () => {
    const titled = rowsOf<{ slug: string; language: Locale; address: string }>(
      dataDir,
      `SELECT c.slug, t.language, t.address FROM translations t
       JOIN guide_chapters c ON CAST(c.id AS text) = t.resource_key
       WHERE t.resource_type = 'guide-chapters' AND t.address IS NOT NULL`,
    )
    expect(titled.length).toBeGreaterThan(0)
    const chapter = (locale: Locale, slug: string) =>
      pathTo(locale, { pathname: '/guide/[slug]', params: { slug } })
    for (const { slug, language, address } of titled) {
      const before = await ask(chapter(language, slug))
      const [wanted, given] = [chapter(language, address), before.headers.get('location')]
      expect([before.status, given && new URL(given, site.baseUrl).pathname]).toEqual([308, wanted])
      expect([address, (await ask(wanted)).status]).toEqual([address, 200])
    }
  }, 60_000)

  it('lists each organization that is public', async () => {
    const organizations = rowsOf<{ slug: string; name: string }>(
      dataDir,
      "SELECT slug, name FROM organizations WHERE _status = 'published' AND NOT do_not_list",
    )
    expect(organizations.length).toBeGreaterThan(50)
    for (const { slug, name } of organizations) {
      const page = await ask(
        pathTo('fr', { pathname: '/directory/organizations/[slug]', params: { slug } }),
      )
      expect([slug, page.status]).toEqual([slug, 200])
      expect(plain(await page.text())).toContain(name)
    }
  }, 60_000)

  it.each(['fr', 'en', 'es'] as const)('has the emergency numbers (%s)', async (locale) => {
    const page = await ask(pathTo(locale, '/directory'))
    for (const number of ['911', '811', '988', '211']) {
      expect(await page.clone().text()).toContain(`href="tel:${number}"`)
    }
  })

  it.each(['positive', 'negative'])('counts the same on the map (%s)', async (kind) => {
    const token = await tokenOf('carte@example.org')
    const [wanted] = rowsOf<{ rows: number; positions: number }>(
      dataDir,
      `SELECT count(*) AS rows, sum(line.positions) AS positions FROM lmia_approvals line
       JOIN lmia_files file ON file.id = line.file_id
       WHERE file.state = 'current' AND line.kind = '${kind}'`,
    )
    const answer = await ask(`/api/map/query?list=${kind}`, token)
    const { totals } = (await answer.json()) as { totals: { rows: number; positions: number } }
    expect({ rows: totals.rows, positions: totals.positions }).toEqual(wanted)
  })

  const ask = (address: string, token = '') =>
    fetch(`${site.baseUrl}${address}`, {
      headers: token ? { authorization: `JWT ${token}` } : {},
      redirect: 'manual',
    })

  async function signIn(email: string, password: string): Promise<string | undefined> {
    const response = await fetch(`${site.baseUrl}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    return ((await response.json()) as { token?: string }).token
  }

  async function tokenOf(email: string): Promise<string | undefined> {
    const password = passwordsIn(dataDir).find(([address]) => address === email)?.[1] ?? ''
    return signIn(email, password)
  }
})

describeUpgrade('an upgrade whose process is killed', () => {
  it('can be started again, and loses nothing', async () => {
    const dataDir = unpackOldFolder()
    const before = readTables(dataDir)
    try {
      for (const afterMs of [0, 20, 60, 150]) await killWhilePreparing(dataDir, afterMs)
      const site = await start(dataDir)
      await site.stop()
      const changed = { ...CHANGED_ON_PURPOSE, ...pointsDerived(before) }
      expect(differencesBetween(before, readTables(dataDir, before), changed)).toEqual([])
    } finally {
      rmSync(dataDir, { recursive: true, force: true })
    }
  }, 240_000)

  /** Starts the site and kills it, so long after it began to prepare the database. */
  async function killWhilePreparing(dataDir: string, afterMs: number): Promise<void> {
    const lock = path.join(dataDir, 'boot.lock')
    rmSync(lock, { force: true })
    let ended = false
    const starting = startSite({ ...QUIET, DATA_DIR: dataDir }, (child) => {
      const watch = setInterval(() => {
        if (!ended && !existsSync(lock)) return
        clearInterval(watch)
        setTimeout(() => child.kill('SIGKILL'), afterMs)
      }, 2)
      child.once('exit', () => (ended = true))
    })
    await expect(starting).rejects.toThrow(/ended with null/)
  }
})

/** Words of a value of any shape, whatever the order of its keys. */
const textsIn = (value: unknown): string[] => wordsOf(value).sort()

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(wordsOf)
      : []

/** The words of a page, as a reader sees them. */
const plain = (html: string): string =>
  html
    .replace(/&#x27;|&#39;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/<[^>]+>/g, '')
