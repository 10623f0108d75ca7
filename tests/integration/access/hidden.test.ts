import fc from 'fast-check'
import {
  type FlattenedField,
  handleEndpoints,
  type Payload,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import config from '@payload-config'

import { emptyDatabase, startPayload } from '../harness'
import { type Canary, type Knowledge, learn, plantEverywhere } from './canaries'
import { PEOPLE, type Person } from './table'
import { peopleOf, type World } from './world'

/*
 * What a person may not read stays hidden whatever is selected, filtered, sorted, joined or drafted.
 * A word of its own stands in every field of every document; questions are drawn at random over
 * every collection of the configuration, and asked through Payload's REST as a browser would.
 */

const SEED = Number(process.env.HIDDEN_SEED ?? 20261125)
const ROUNDS = Number(process.env.HIDDEN_ROUNDS ?? 150)

/** A busy machine answers some ten questions a second. */
const TIMEOUT_MS = 30_000 + ROUNDS * 600

let payload: Payload
let world: World
let canaries: Canary[]
let mayRead: Knowledge['mayRead']
let mayReadField: Knowledge['mayReadField']
const tokens = new Map<Person, string>()

beforeAll(async () => {
  payload = await startPayload()
  await emptyDatabase(payload)
  world = await peopleOf(payload)
  canaries = await plantEverywhere(payload, world)
  for (const person of PEOPLE) {
    const email = world.accounts[person]?.email
    if (!email) continue
    const { token } = await payload.login({
      collection: 'users',
      data: { email, password: 'a long password for tests' },
    })
    tokens.set(person, token!)
  }
  ;({ mayRead, mayReadField } = await learn(payload, world))
}, 120_000)

afterAll(() => emptyDatabase(payload))

interface Answer {
  status: number
  text: string
  total: number | undefined
  ids: unknown[] | undefined
}

/** Words that a question named: the log tells administrators what was asked, in any order of these tests. */
const named = new Set<string>()

async function ask(person: Person, path: string): Promise<Answer> {
  for (const word of wordsIn(path)) named.add(word)
  const token = tokens.get(person)
  const response = await handleEndpoints({
    config,
    request: new Request(`http://localhost:3000/api${path}`, {
      headers: token ? { Authorization: `JWT ${token}` } : {},
    }),
  })
  const text = await response.text()
  const json = JSON.parse(text) as { totalDocs?: number; docs?: { id: unknown }[] }
  return {
    status: response.status,
    text,
    total: json.totalDocs,
    ids: json.docs?.map(({ id }) => id),
  }
}

/** Refused for the person's rights, or because there is no such question, in a sentence. */
const isRefused = ({ status, text }: Answer): boolean =>
  [400, 403, 404].includes(status) && /"message":"[^"]{10,}/.test(text)

const wordsIn = (text: string): Set<string> => new Set(text.match(/kanari\d{6}z/g) ?? [])

/** The paths of a collection as a question names them, into related documents twice. */
function pathsOf(collection: SanitizedCollectionConfig, hops = 2): string[] {
  const inside = (fields: readonly FlattenedField[], prefix: string): string[] =>
    fields.flatMap((field) => {
      const path = `${prefix}${field.name}`
      if (field.type === 'blocks')
        return [path, ...field.blocks.flatMap((block) => inside(block.flattenedFields, `${path}.`))]
      if ('flattenedFields' in field) return [path, ...inside(field.flattenedFields, `${path}.`)]
      const isRelation = field.type === 'relationship' || field.type === 'upload'
      if (!isRelation || Array.isArray(field.relationTo) || hops === 0) return [path]
      const target = payload.collections[field.relationTo].config
      return [path, ...pathsOf(target, hops - 1).map((rest) => `${path}.${rest}`)]
    })
  return inside(collection.flattenedFields, '')
}

/** Ways from a collection to another through one relationship. */
function waysTo(target: string): { from: string; path: string }[] {
  return payload.config.collections.flatMap((collection) =>
    pathsOf(collection, 0).flatMap((path) => {
      const field = fieldAt(collection.flattenedFields, path.split('.'))
      return field && 'relationTo' in field && field.relationTo === target
        ? [{ from: collection.slug, path }]
        : []
    }),
  )
}

function fieldAt(
  fields: readonly FlattenedField[],
  [step, ...rest]: string[],
): FlattenedField | undefined {
  const field = fields.find(({ name }) => name === step)
  if (!field || rest.length === 0) return field
  if (field.type === 'blocks') {
    return fieldAt(
      field.blocks.flatMap((block) => block.flattenedFields),
      rest,
    )
  }
  return 'flattenedFields' in field ? fieldAt(field.flattenedFields, rest) : undefined
}

const person = fc.constantFrom(...PEOPLE)
const yesNo = fc.boolean()

/** Everything that a question may say of how its answer is wanted, besides its filter and order. */
const wanted = fc.record(
  {
    depth: fc.integer({ min: 0, max: 6 }),
    draft: yesNo,
    trash: yesNo,
    locale: fc.constantFrom('fr', 'en', 'es', 'all'),
    limit: fc.constantFrom(0, 1, 10, 100),
    pagination: yesNo,
    showHiddenFields: yesNo,
    overrideAccess: yesNo,
    flattenLocales: yesNo,
  },
  { requiredKeys: [] },
)

const queryOf = (asked: Record<string, unknown>): string =>
  Object.entries(asked)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
    .join('&')

/** A collection, some of its paths, and how it is asked. */
const reading = fc
  .record({
    person,
    at: fc.nat(),
    paths: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    populated: fc.nat(),
    wanted,
    route: fc.constantFrom<Route[]>('list', 'one', 'count', 'versions', 'version'),
    selects: fc.constantFrom('nothing', 'some', 'all but some', 'populated', 'joins'),
    operator: fc.constantFrom(
      'exists',
      'contains',
      'not_like',
      'greater_than',
      'equals',
      'not_equals',
    ),
    filters: yesNo,
    sorts: fc.constantFrom('', '-', 'no'),
  })
  .map((drawn) => ({ ...drawn, query: (paths: string[]) => selectOf(drawn, paths) }))

function selectOf(
  drawn: { selects: string; operator: string; filters: boolean; sorts: string },
  paths: readonly string[],
): Record<string, unknown> {
  const [first = 'id', ...others] = paths
  const brackets = (path: string) => path.replaceAll('.', '][')
  const value = drawn.operator === 'exists' ? 'true' : 'kanari'
  return {
    ...(drawn.selects === 'some' ? { [`select[${brackets(first)}]`]: true } : {}),
    ...(drawn.selects === 'all but some'
      ? Object.fromEntries(paths.map((path) => [`select[${brackets(path)}]`, false]))
      : {}),
    ...(drawn.selects === 'joins' ? { [`joins[${first}][sort]`]: others[0] ?? 'id' } : {}),
    ...(drawn.filters ? { [`where[${others[0] ?? first}][${drawn.operator}]`]: value } : {}),
    ...(drawn.sorts === 'no' ? {} : { sort: `${drawn.sorts}${others[1] ?? first}` }),
  }
}

const check = <Drawn>(
  drawn: fc.Arbitrary<Drawn>,
  fact: (drawn: Drawn) => Promise<void>,
  rounds = ROUNDS,
) => fc.assert(fc.asyncProperty(drawn, fact), { seed: SEED, numRuns: rounds, endOnFailure: true })

type Route = 'list' | 'one' | 'count' | 'versions' | 'version'

/** Where there are no versions, the documents are asked for. */
const plainRoute = (route: Route) =>
  route === 'versions' ? 'list' : route === 'version' ? 'one' : route

describe(`what a person may not read (HIDDEN_SEED=${SEED})`, { timeout: TIMEOUT_MS }, () => {
  it('stands in every collection, where those who may read it find it', async () => {
    const planted = new Set(canaries.map(({ collection }) => collection))
    const ours = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    expect(ours.map(({ slug }) => slug).filter((slug) => !planted.has(slug))).toEqual([])
    // What an account writes of a sheet and has not sent, and who follows by e-mail, is read by nobody.
    const read = ours.filter(({ slug }) => slug !== 'sheet-drafts' && slug !== 'followers')
    for (const { slug } of read) {
      const { text } = await ask('admin', `/${slug}?limit=0&depth=0`)
      expect([slug, wordsIn(text).size > 0]).toEqual([slug, true])
    }
    const drafts = await ask('admin', '/guide-chapters?limit=0&draft=true')
    const inDraft = canaries.filter(({ version }) => version === 'draft')
    expect(inDraft.some(({ word }) => drafts.text.includes(word))).toBe(true)
    for (const one of PEOPLE) {
      expect([one, canaries.some((canary) => !mayRead(one, canary))]).toEqual([one, true])
    }
  })

  it('is all that is withdrawn, in preparation or not to be listed, outside the team', async () => {
    const states = {
      'guide-chapters': { workflowState: { not_equals: 'published' } },
      pages: { workflowState: { not_equals: 'published' } },
      updates: { workflowState: { not_equals: 'published' } },
      editions: { state: { equals: 'draft' } },
      organizations: {
        or: [{ _status: { equals: 'draft' } }, { doNotList: { equals: true } }],
      },
    } as const
    for (const [slug, where] of Object.entries(states)) {
      const { docs } = await payload.find({
        collection: slug as keyof typeof states,
        where: where as Where,
        depth: 0,
        overrideAccess: true,
        pagination: false,
      })
      const ids = docs.map(({ id }) => String(id))
      const hidden = canaries.filter(
        ({ collection, id, version }) =>
          collection === slug && (version === 'draft' || ids.includes(String(id))),
      )
      expect([slug, hidden.length > 0]).toEqual([slug, true])
      for (const one of ['visitor', 'mapReader', 'formerMapReader'] as const) {
        expect([one, hidden.filter((canary) => mayRead(one, canary))]).toEqual([one, []])
      }
    }
  })

  it('is in no answer, however it is asked for', async () => {
    await check(
      reading,
      async (drawn) => {
        // Some of Payload's own have no address at all.
        const collections = payload.config.collections.filter(({ endpoints }) => endpoints)
        const collection = collections[drawn.at % collections.length]!
        const all = pathsOf(collection)
        const paths = drawn.paths.map((nth) => all[nth % all.length] ?? 'id')
        const found = canaries.filter((canary) => canary.collection === collection.slug)
        const id = found[drawn.populated % Math.max(1, found.length)]?.id ?? 1
        const target = collections[drawn.populated % collections.length]!
        const versions = Boolean(collection.versions) && drawn.route.startsWith('version')
        const query = drawn.query(versions ? paths.map((path) => `version.${path}`) : paths)
        const populate =
          drawn.selects === 'populated'
            ? { [`populate[${target.slug}][${pathsOf(target, 0)[0] ?? 'id'}]`]: true }
            : {}
        const routes = { list: '', one: `/${id}`, count: '/count' }
        const ofVersions = { ...routes, versions: '/versions', version: `/versions/${id}` }
        const route = versions ? ofVersions[drawn.route] : routes[plainRoute(drawn.route)]
        const address = `/${collection.slug}${route}?${queryOf({ ...drawn.wanted, ...query, ...populate })}`
        const { text } = await ask(drawn.person, address)
        const words = wordsIn(text)
        const isLogged = ({ word }: Canary) => collection.slug === 'audit-events' && named.has(word)
        const leaked = canaries.filter(
          (canary) => words.has(canary.word) && !mayRead(drawn.person, canary) && !isLogged(canary),
        )
        expect([
          drawn.person,
          address,
          leaked.map(({ collection: from, path }) => `${from}.${path}`),
        ]).toEqual([drawn.person, address, []])
      },
      2 * ROUNDS,
    )
  })

  interface Asked {
    person: Person
    nth: number
    way: number
    draft: boolean
    isNested: boolean
  }
  const asked: fc.Arbitrary<Asked> = fc.record({
    person,
    nth: fc.nat(),
    way: fc.nat(),
    draft: yesNo,
    isNested: yesNo,
  })

  /** A word that the person may not read, and a path to it, perhaps through another collection. */
  function pick({ person: one, nth, way, isNested }: Asked) {
    const hidden = canaries.filter((canary) => !mayRead(one, canary))
    const canary = hidden[nth % hidden.length]!
    const ways = waysTo(canary.collection)
    const through = isNested ? ways[way % Math.max(1, ways.length)] : undefined
    return through
      ? { canary, slug: through.from, path: `${through.path}.${canary.path}` }
      : { canary, slug: canary.collection as string, path: canary.path }
  }

  it('is told by no filter', async () => {
    await check(asked, async (drawn) => {
      const { canary, path, slug } = pick(drawn)
      const draft = drawn.draft ? '&draft=true' : ''
      for (const route of ['', '/count']) {
        for (const [operator, value] of [
          ['contains', canary.word],
          ['like', canary.word],
          ['equals', canary.word],
        ]) {
          const address = `/${slug}${route}?where[${path}][${operator}]=${value}${draft}`
          const answer = await ask(drawn.person, address)
          expect([drawn.person, address, isRefused(answer) || answer.total === 0]).toEqual([
            drawn.person,
            address,
            true,
          ])
        }
      }
    })
  })

  it('is told by no filter that leaves out', async () => {
    await check(asked, async (drawn) => {
      const { canary, path, slug } = pick(drawn)
      const filter = `/${slug}/count?where[or][0][and][0][${path}][not_like]=`
      const without = await ask(drawn.person, `${filter}${canary.word}`)
      const withoutNothing = await ask(drawn.person, `${filter}kanari999999z`)
      expect([drawn.person, filter, without.total]).toEqual([
        drawn.person,
        filter,
        withoutNothing.total,
      ])
    })
  })

  it('is told by no order: one on a field that is hidden is refused', async () => {
    await check(asked, async (drawn) => {
      const { canary, path, slug } = pick(drawn)
      // What is hidden of a document only is told by no order of the documents that are not.
      if (path === canary.path && mayReadField(drawn.person, canary)) return
      for (const sort of [path, `-${path}`, `id,-${path}`, path.replaceAll('.', '__')]) {
        const address = `/${slug}?sort=${sort}`
        const answer = await ask(drawn.person, address)
        const isSilent = isRefused(answer) || answer.total === 0
        expect([drawn.person, address, isSilent]).toEqual([drawn.person, address, true])
      }
    })
  })

  it('of an account is its hash, salt and tokens: nobody sorts or filters by them, from anywhere', async () => {
    for (const { auth, slug, flattenedFields } of payload.config.collections) {
      if (!auth) continue
      const secrets = flattenedFields.filter((field) => 'hidden' in field && field.hidden)
      const names = secrets.map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining(['hash', 'salt', 'resetPasswordToken']))
      const from = [{ from: slug, path: '' }, ...waysTo(slug)]
      for (const { from: collection, path } of from) {
        for (const [nth, name] of names.entries()) {
          const field = path ? `${path}.${name}` : name
          const who = PEOPLE[(nth + path.length) % PEOPLE.length]!
          for (const one of ['admin', 'visitor', who] as const) {
            for (const question of [`sort=-${field}`, `where[${field}][exists]=true`]) {
              const address = `/${collection}?${question}`
              const answer = await ask(one, address)
              expect([one, address, isRefused(answer)]).toEqual([one, address, true])
            }
          }
        }
      }
    }
  })
})
