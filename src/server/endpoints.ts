import type { Endpoint as PayloadEndpoint, Payload } from 'payload'

/**
 * Every address under `/api` that exists: Payload's own, those of the collections, and ours. What
 * is not here is refused at the door, and what has limits of its own is named in `ENDPOINT_RULES`.
 */
export interface Endpoint {
  method: string
  /** As registered: `/api/users/:id`, `/api/media/paste-url/:id?`. */
  path: string
}

/** Endpoints that this server answers itself, before Payload. */
export const OWN_ENDPOINTS = [
  { method: 'GET', path: '/api/map/basemap.json' },
  { method: 'GET', path: '/api/map/ground.svg' },
  { method: 'GET', path: '/api/map/meta' },
  { method: 'GET', path: '/api/map/names' },
  { method: 'GET', path: '/api/map/version' },
  { method: 'GET', path: '/api/map/query' },
  { method: 'GET', path: '/api/map/compare' },
  { method: 'GET', path: '/api/map/needs' },
  { method: 'GET', path: '/api/map/places/:key' },
  { method: 'GET', path: '/api/map/sheets/places/:key' },
  { method: 'GET', path: '/api/map/sheets/employers/:id' },
  { method: 'GET', path: '/api/map/search' },
  { method: 'GET', path: '/api/map/occupations' },
  { method: 'GET', path: '/api/map/people' },
  { method: 'GET', path: '/api/map/export.csv' },
  { method: 'GET', path: '/api/map/export.xlsx' },
  { method: 'GET', path: '/api/search' },
  { method: 'GET', path: '/api/search/suggest' },
  { method: 'GET', path: '/api/offline/pack' },
  { method: 'GET', path: '/api/offline/search' },
  { method: 'GET', path: '/api/openapi.json' },
  { method: 'GET', path: '/api/directory.csv' },
  { method: 'GET', path: '/api/directory.xlsx' },
  { method: 'GET', path: '/api/directory.jsonld' },
  { method: 'GET', path: '/api/hsds' },
  { method: 'GET', path: '/api/hsds/package.zip' },
  { method: 'GET', path: '/api/hsds/services' },
  { method: 'GET', path: '/api/hsds/services/:uuid' },
  { method: 'GET', path: '/api/hsds/organizations' },
  { method: 'GET', path: '/api/hsds/organizations/:uuid' },
  { method: 'GET', path: '/api/hsds/taxonomies' },
  { method: 'GET', path: '/api/hsds/taxonomies/:uuid' },
  { method: 'GET', path: '/api/hsds/taxonomy_terms' },
  { method: 'GET', path: '/api/hsds/taxonomy_terms/:uuid' },
  { method: 'GET', path: '/api/hsds/service_at_locations' },
  { method: 'GET', path: '/api/hsds/service_at_locations/:uuid' },
  { method: 'GET', path: '/api/feedback/send' },
  { method: 'POST', path: '/api/feedback/send' },
  { method: 'GET', path: '/api/organizations/nominate' },
  { method: 'POST', path: '/api/organizations/nominate' },
  { method: 'GET', path: '/api/useful' },
  { method: 'POST', path: '/api/useful' },
  { method: 'GET', path: '/api/follow/ask' },
  { method: 'POST', path: '/api/follow/ask' },
  { method: 'GET', path: '/api/follow/confirm' },
  { method: 'POST', path: '/api/follow/confirm' },
  { method: 'GET', path: '/api/follow/change' },
  { method: 'POST', path: '/api/follow/change' },
  { method: 'GET', path: '/api/follow/leave' },
  { method: 'POST', path: '/api/follow/leave' },
  { method: 'GET', path: '/api/outside-reading/:reading/file/:name' },
  { method: 'GET', path: '/api/outside-reading/:reading/note' },
  { method: 'POST', path: '/api/outside-reading/:reading/note' },
  { method: 'GET', path: '/api/outside-reading/:reading/answer' },
  { method: 'POST', path: '/api/outside-reading/:reading/answer' },
  { method: 'GET', path: '/api/my-sheet/lost' },
  { method: 'POST', path: '/api/my-sheet/lost' },
  { method: 'POST', path: '/api/preview' },
] as const satisfies readonly Endpoint[]

/** The forms of who answers for a sheet, by a personal link or an account, each by its own address. */
export const LINK_FORMS = [
  'confirm',
  'save',
  'drop',
  'send',
  'refuse',
  'leave',
  'ask',
  'invite',
  'right',
  'end',
  'quiet',
  'nobody-missing',
] as const

/** What waits for somebody to sign in is sent here with their password. */
export const RESUME_FORM = 'resume'

const LINK_ENDPOINTS: readonly Endpoint[] = [...LINK_FORMS, RESUME_FORM].flatMap((form) =>
  ['GET', 'POST'].map((method) => ({ method, path: `/api/my-sheet/${form}` })),
)

export interface EndpointRule {
  /** Which limit of `rateLimits` counts it, other than the ordinary one of the API. */
  limit?: 'signIn' | 'forms' | 'files' | 'link' | 'preview' | 'search' | 'suggest' | 'openData'
  /** Which limit of `bodyLimits` weighs it, other than the ordinary one. */
  body?: 'upload' | 'passages' | 'preference'
}

/** What an endpoint has of its own. A test finds the names of endpoints that do not exist. */
export const ENDPOINT_RULES: Readonly<Record<`${string} /api/${string}`, EndpointRule>> = {
  'POST /api/users/login': { limit: 'signIn' },
  'POST /api/users/forgot-password': { limit: 'signIn' },
  'POST /api/users/reset-password': { limit: 'signIn' },
  'POST /api/users/unlock': { limit: 'signIn' },
  'POST /api/users/first-register': { limit: 'signIn' },
  // A change of one's own password or address says the current one: it could be guessed here too.
  'PATCH /api/users': { limit: 'signIn' },
  'PATCH /api/users/:id': { limit: 'signIn' },
  'POST /api/feedback/send': { limit: 'forms' },
  'POST /api/organizations/nominate': { limit: 'forms' },
  'POST /api/my-sheet/lost': { limit: 'forms' },
  'POST /api/useful': { limit: 'forms' },
  'POST /api/follow/ask': { limit: 'forms' },
  'POST /api/follow/confirm': { limit: 'link' },
  'POST /api/follow/change': { limit: 'link' },
  'POST /api/follow/leave': { limit: 'link' },
  'POST /api/outside-reading/:reading/note': { limit: 'link' },
  'POST /api/outside-reading/:reading/answer': { limit: 'link' },
  'POST /api/my-sheet/confirm': { limit: 'link' },
  'POST /api/my-sheet/save': { limit: 'link' },
  'POST /api/my-sheet/drop': { limit: 'link' },
  'POST /api/my-sheet/send': { limit: 'link' },
  'POST /api/my-sheet/refuse': { limit: 'link' },
  'POST /api/my-sheet/leave': { limit: 'link' },
  'POST /api/my-sheet/right': { limit: 'link' },
  'POST /api/my-sheet/end': { limit: 'link' },
  'POST /api/my-sheet/quiet': { limit: 'link' },
  'POST /api/my-sheet/nobody-missing': { limit: 'link' },
  // What sends mail to an address that somebody typed.
  'POST /api/my-sheet/ask': { limit: 'forms' },
  'POST /api/my-sheet/invite': { limit: 'forms' },
  'POST /api/my-sheet/resume': { limit: 'signIn' },
  'POST /api/preview': { limit: 'preview' },
  'GET /api/search': { limit: 'search' },
  'GET /api/search/suggest': { limit: 'suggest' },
  'GET /api/editions/:id/files/:name': { limit: 'files' },
  'GET /api/offline/pack': { limit: 'files' },
  'GET /api/offline/search': { limit: 'files' },
  'GET /api/hsds/package.zip': { limit: 'files' },
  'GET /api/directory.csv': { limit: 'files' },
  'GET /api/directory.xlsx': { limit: 'files' },
  'GET /api/directory.jsonld': { limit: 'files' },
  'GET /api/hsds/services': { limit: 'openData' },
  'GET /api/hsds/services/:uuid': { limit: 'openData' },
  'GET /api/hsds/organizations': { limit: 'openData' },
  'GET /api/hsds/organizations/:uuid': { limit: 'openData' },
  'GET /api/hsds/service_at_locations': { limit: 'openData' },
  'GET /api/hsds/service_at_locations/:uuid': { limit: 'openData' },
  'GET /api/map/export.csv': { limit: 'files' },
  'GET /api/map/export.xlsx': { limit: 'files' },
  'POST /api/media': { body: 'upload' },
  'PATCH /api/media': { body: 'upload' },
  'PATCH /api/media/:id': { body: 'upload' },
  'POST /api/lmia-files/receive': { body: 'upload' },
  'GET /api/translations/xliff': { limit: 'files' },
  'GET /api/translations/:id/xliff': { limit: 'files' },
  'POST /api/translations/xliff': { limit: 'files', body: 'passages' },
  'POST /api/translations/:id/xliff': { limit: 'files', body: 'passages' },
  'GET /api/glossary/file': { limit: 'files' },
  'POST /api/glossary/file': { limit: 'files', body: 'passages' },
  'POST /api/payload-preferences/:key': { body: 'preference' },
  'POST /api/payload-preferences': { body: 'preference' },
  'PATCH /api/payload-preferences': { body: 'preference' },
  'PATCH /api/payload-preferences/:id': { body: 'preference' },
}

/** The rule of a request; nothing when it follows the ordinary limits. */
export const ruleOf = (method: string, path: string): EndpointRule | undefined =>
  RULES.find((rule) => rule.method === method && matches(rule.segments, segmentsOf(path)))?.rule

const RULES = Object.entries(ENDPOINT_RULES).map(([name, rule]) => {
  const [method, path] = name.split(' ') as [string, string]
  return { method, segments: segmentsOf(path), rule }
})

/** What `registeredEndpoints` needs of Payload. */
export type EndpointSource = Pick<Payload, 'config'>

/** Every endpoint of a configuration, ours first, as Payload looks for them: the first that fits. */
export function registeredEndpoints({ config }: EndpointSource): Endpoint[] {
  const of = (prefix: string, endpoints: readonly PayloadEndpoint[] | false = []): Endpoint[] =>
    (endpoints || []).map(({ method, path }) => ({
      method: method.toUpperCase(),
      path: `${config.routes.api}${prefix}${path === '/' ? '' : path}`,
    }))
  const registered = [
    ...OWN_ENDPOINTS,
    ...LINK_ENDPOINTS,
    ...of('', config.endpoints),
    ...config.collections.flatMap(({ slug, endpoints, versions }) =>
      of(`/${slug}`, endpoints).filter(({ path }) => versions || !VERSIONS.test(path)),
    ),
    ...config.globals.flatMap(({ slug, endpoints, versions }) =>
      of(`/globals/${slug}`, endpoints).filter(({ path }) => versions || !VERSIONS.test(path)),
    ),
  ]
  return registered.filter(({ method, path }) => !FAULTY.has(`${method} ${path}`))
}

/** Registered for every collection, and a fault where no versions are kept. */
const VERSIONS = /\/versions(?:\/:id)?$/

/** Registered by Payload and always a fault (3.90.1): the admin asks for none of them. */
const FAULTY: ReadonlySet<string> = new Set([
  'POST /api/users/verify/:id', // no account waits to be verified
  'DELETE /api/payload-preferences/:key',
  'DELETE /api/payload-preferences/:id',
])

/** An endpoint that an address leads to, whatever the method. */
export interface FoundEndpoint extends Endpoint {
  /** The address with the endpoint's own words as they are registered. */
  spelled: string
  params: Readonly<Record<string, string>>
}

/** Finds the endpoints of an address, in the order of their registration. */
export type FindEndpoints = (path: string) => FoundEndpoint[]

/** Makes the finder once: Payload registers hundreds of endpoints. */
export function endpointFinder(endpoints: readonly Endpoint[]): FindEndpoints {
  const byRoom = Map.groupBy(
    endpoints.map((endpoint) => ({ ...endpoint, segments: segmentsOf(endpoint.path) })),
    ({ segments }) => segments[1] ?? '',
  )
  return (path) => {
    const asked = segmentsOf(path)
    const candidates = byRoom.get(asked[1]?.toLowerCase() ?? '') ?? []
    return candidates.flatMap(({ method, path: registered, segments }) =>
      matches(segments, asked)
        ? [
            {
              method,
              path: registered,
              spelled: spell(segments, asked),
              params: read(segments, asked),
            },
          ]
        : [],
    )
  }
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '')
}

const isParam = (segment: string): boolean => segment.startsWith(':')

/** Words are compared without their case, as Payload and Express do. */
function matches(registered: readonly string[], asked: readonly string[]): boolean {
  const required = registered.filter((segment) => !segment.endsWith('?')).length
  if (asked.length > registered.length || asked.length < required) return false
  return asked.every((segment, at) => {
    const word = registered[at] ?? ''
    return isParam(word) || word.toLowerCase() === segment.toLowerCase()
  })
}

const spell = (registered: readonly string[], asked: readonly string[]): string =>
  `/${asked.map((segment, at) => (isParam(registered[at] ?? ':') ? segment : registered[at])).join('/')}`

const read = (registered: readonly string[], asked: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    registered.flatMap((word, at) =>
      isParam(word) && asked[at] !== undefined ? [[word.replace(/[:?]/g, ''), asked[at]]] : [],
    ),
  )
