import { registeredEndpoints } from '@/server/endpoints'

import { CANARIES } from '../parts/canaries'
import { crawl } from '../parts/crawl'
import { insertRequest } from '../parts/databases'
import { plantList } from '../parts/plant'
import { pageAddresses } from '../parts/pageAddresses'
import { sendReport } from '../parts/publicForm'
import { type RawAnswer, sendRaw } from '../parts/sendRaw'
import type { Session } from '../parts/session'
import { siteConfig } from '../parts/siteConfig'
import type { Finding, Trial, TrialSite } from '../trial'

/** The example world's people, by what they may read. */
const PEOPLE = {
  visitor: undefined,
  organization: 'organisme@example.org',
  mapReader: 'carte@example.org',
  /** Made one of here: the example world has none. */
  formerMapReader: 'traduction.en@example.org',
  translator: 'traduction.es@example.org',
  researcher: 'recherche1@example.org',
  admin: 'admin@example.org',
} as const

type Person = keyof typeof PEOPLE

/**
 * A page of the admin is drawn in half a second, a hundred times what others take, and knows few words
 * of a question: each is asked plainly and by some ways, so that every way meets several of them.
 */
const DESK_WAYS = 3
const QUICK_WAYS = 2

/** Words that only some may read, looked for at every address, in every role and way of asking. */
export const leaks: Trial = {
  name: 'leaks',
  what: 'no name of an employer, request, report or draft reaches who may not read it',
  run: async (context) => {
    const dataDir = await context.newFolder()
    const asking = { name: CANARIES.request.word, email: 'demande@example.org' }
    await insertRequest(context, dataDir, asking)
    const site = await context.startSite({ dataDir })
    await plant(site)
    const tokens = await sessionsOf(site)
    const addresses = [...(await pageAddresses(site)), ...(await apiAddresses(tokens.admin!))]
    const port = Number(new URL(site.baseUrl).port)
    const { answers, leaks, faults, unseen } = await crawl({
      people: Object.keys(PEOPLE),
      addresses,
      canaries: Object.values(CANARIES),
      waysEach: (address) => {
        if (context.isQuick) return QUICK_WAYS
        return address.startsWith('/admin') ? DESK_WAYS : Infinity
      },
      guessesByCounts: context.isQuick,
      ask: async (person, { method, path, headers }) => {
        const token = tokens[person as Person]?.token
        const named = token ? { ...headers, cookie: `payload-token=${token}` } : headers
        return sendRaw(port, {
          method,
          path,
          headers: { ...named, 'sec-fetch-site': 'same-origin' },
          body: '',
        }).then(withHeaders, (error: unknown) => ({ status: 0, text: String(error) }))
      },
    })
    context.did(`${answers} answers of ${addresses.length} addresses in 7 roles`)
    return [
      ...leaks.map((said): Finding => ({ kind: 'leak', said })),
      ...faults.map((said): Finding => ({ kind: 'fault', said })),
      ...unseen.map((word): Finding => ({ kind: 'blind', said: `nobody met "${word}"` })),
    ]
  },
}

/** A name could leave in an address to go on to, or in the name of a file. */
const withHeaders = ({ status, text, headers }: RawAnswer) => ({
  status,
  text: `${headers.join('\n')}\n${text}`,
})

/** Puts the words where they belong, as people do. */
async function plant(site: TrialSite): Promise<void> {
  const researcher = await site.signIn(PEOPLE.researcher)
  await plantList(researcher, { rows: 40, employer: CANARIES.employer.word })
  const { docs } = await researcher.json<{ docs: [Record<string, unknown>] }>(
    'GET',
    '/api/guide-chapters?limit=1&depth=0',
  )
  await researcher.json('PATCH', `/api/guide-chapters/${String(docs[0].id)}?draft=true&depth=0`, {
    title: CANARIES.draft.word,
  })
  await sendReport(researcher, { reason: 'wrongPhone', email: CANARIES.report.word })
  const admin = await site.signIn(PEOPLE.admin)
  const { docs: people } = await admin.json<{ docs: [{ id: number | string }] }>(
    'GET',
    `/api/users?depth=0&where[email][equals]=${PEOPLE.formerMapReader}`,
  )
  await admin.json('PATCH', `/api/users/${people[0].id}?depth=0`, {
    roles: ['mapReader'],
    mapAccessUntil: '2024-01-01',
  })
}

async function sessionsOf(site: TrialSite): Promise<Partial<Record<Person, Session>>> {
  const sessions: Partial<Record<Person, Session>> = {}
  for (const [person, email] of Object.entries(PEOPLE) as [Person, string | undefined][]) {
    if (email) sessions[person] = await site.signIn(email)
  }
  return sessions
}

/** Every address of the API and the admin, with the numbers of documents that exist. */
async function apiAddresses(admin: Session): Promise<string[]> {
  const config = await siteConfig()
  const ids = new Map<string, string>()
  for (const { slug } of config.collections) {
    const { status, text } = await admin.ask('GET', `/api/${slug}?limit=1&depth=0&sort=-createdAt`)
    const { docs = [] } = status === 200 ? (JSON.parse(text) as { docs?: { id: unknown }[] }) : {}
    ids.set(slug, String(docs[0]?.id ?? 1))
  }
  const api = registeredEndpoints({ config })
    .filter(({ method, path }) => method === 'GET' && !/publisher|logout/.test(path))
    .map(({ path }) => path.replace(/:\w+\??/g, ids.get(path.split('/')[2] ?? '') ?? '1'))
  const desks = [...ids].flatMap(([slug, id]) => [
    `/admin/collections/${slug}`,
    `/admin/collections/${slug}/${id}`,
  ])
  const places = ['m:68055', 'n:saint-remi'].flatMap((key) => [
    `/api/map/places/${key}`,
    `/api/map/sheets/places/${key}`,
  ])
  return [...new Set([...places, ...api, '/admin', ...desks])]
}
