import fc from 'fast-check'

import type { Endpoint } from '@/server/endpoints'

/*
 * Requests as nobody honest sends them, drawn by lot. The same seed draws the same requests, in the
 * test of one process and in the trial of a built site alike.
 */

const text = fc.constantFrom(
  '',
  '0',
  '1',
  '-1',
  'abc',
  'null',
  '1e9',
  '99999999999999999999',
  '%25',
  '%F0%9F%98%80',
  'a'.repeat(300),
  '%27',
  '$where',
  '__proto__',
  '[object Object]',
  '65f0c0ffee65f0c0ffee65f0',
)
const field = fc.constantFrom(
  'id',
  'title',
  'name',
  'slug',
  'email',
  'workflowState',
  'nothing',
  'a.b.c',
  '_status',
  'createdAt',
  'blocks',
  '__proto__',
  'and',
  'or',
  'hash',
)
const operator = fc.constantFrom(
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'like',
  'contains',
  'near',
  'within',
  'intersects',
  'all',
  'nothing',
)
const word = fc.oneof(
  fc.tuple(field, operator, text).map(([name, how, value]) => `where[${name}][${how}]=${value}`),
  fc
    .tuple(
      fc.constantFrom(
        'limit',
        'page',
        'depth',
        'sort',
        'locale',
        'fallback-locale',
        'select',
        'populate',
        'joins',
        'draft',
        'where',
        'trash',
        'pagination',
        'duplicateFromID',
        'select[id]',
        'populate[x]',
        'joins[a][limit]',
        'data',
        'file',
      ),
      fc.oneof(text, field),
    )
    .map(([name, value]) => `${name}=${value}`),
)
const type = fc.constantFrom(
  'application/json',
  'application/json; charset=utf-8',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/plain',
  'nothing',
  '',
)
const body = fc.constantFrom(
  '',
  '{',
  'null',
  '[]',
  '1',
  '"a"',
  '{}',
  '{"title":1}',
  '{"title":null,"blocks":"x","id":{}}',
  '{"email":{"a":1},"password":[]}',
  '{"roles":"admin","user":"1"}',
  '{"where":{"id":{"equals":{}}}}',
  '{"to":"nothing","value":1,"__proto__":{}}',
  '--x\r\n',
  '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{\r\n--x--\r\n',
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\nx',
  '--x--',
  '--x\r\nContent-Disposition: form-data; name="$ACTION_REF_1"\r\n\r\n\r\n--x\r\nContent-Disposition: form-data; name="$ACTION_1:0"\r\n\r\n{\r\n--x--\r\n',
  '["$K1"]',
  '["$1:a:b",{"then":"$@2"}]',
  '[1,2]',
  '[{"errors":{}},{"get":1}]',
  '[{"name":"form-state","args":{}}]',
  '[{"name":"render-list","args":{"collectionSlug":"users","query":"x"}}]',
  '[{"name":"render-document-slots","args":{"collectionSlug":"__proto__"}}]',
  '[{"name":"nothing","args":null}]',
  '--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n["$K1"]\r\n--x\r\nContent-Disposition: form-data; name="1_email"\r\n\r\nx\r\n--x--\r\n',
  'a=b&c',
  '\u0000',
  ...longQuestions(),
)

/** Questions in a body, past what databases take at once: an address has no room for them. */
export function longQuestions(): string[] {
  const numbers = Array.from({ length: 3_000 }, (_, i) => i)
  return [
    `where[slug][like]=${'a'.repeat(60_000)}`,
    `where[name][contains]=${'a+'.repeat(5_000)}`,
    `where[id][in]=${Array.from({ length: 33_000 }, (_, i) => i).join(',')}`,
    numbers.map((i) => `where[and][${i}][id][equals]=${i}`).join('&'),
    `sort=${numbers.map(() => 'id').join(',')}`,
  ]
}

/** One odd request, before it is known to which endpoint. */
const odd = fc.record({
  at: fc.nat(),
  ids: fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant('1') }, text), {
    minLength: 2,
    maxLength: 2,
  }),
  words: fc.array(word, { maxLength: 3 }),
  type,
  body,
  asEditor: fc.boolean(),
  override: fc.constantFrom('', '', '', 'GET'),
  method: fc.constantFrom('', '', '', '', 'HEAD', 'OPTIONS', 'PUT', 'TRACE', 'PROPFIND'),
  origin: fc.constantFrom('', 'https://elsewhere.example.org', 'null'),
  // Which action of a page is called: none, one that is not there, or one of those given.
  action: fc.constantFrom('none', 'none', 'unknown', 'known'),
})

/** A request as it is sent. */
export interface OddRequest {
  method: string
  /** With its query. */
  path: string
  headers: Record<string, string>
  body: string
  asEditor: boolean
}

/** Draws requests: each endpoint in turn until all had one, then by lot. */
export function drawOddRequests(
  endpoints: readonly Endpoint[],
  { seed, count, actions = [] }: { seed: number; count: number; actions?: readonly string[] },
): OddRequest[] {
  const drawn = fc.sample(odd, { seed, numRuns: Math.max(count, endpoints.length) })
  return drawn.map((one, number) => {
    const lot = number >= endpoints.length ? one.at : 0
    return addressed(endpoints[(number * 7 + lot) % endpoints.length]!, one, actions)
  })
}

/**
 * What is signed out or takes accounts away would only make what follows less telling; Payload's
 * drawing of pictures (`/api/og`) is not opened by the site, which answers 404 there.
 */
export const isTellingEndpoint = ({ method, path }: Endpoint): boolean =>
  !(method === 'DELETE' && path.startsWith('/api/users')) &&
  path !== '/api/og' &&
  !/logout|lmia-files\/publisher|first-register/.test(path)

/** One request in one line, with what is needed to send it again. */
export const describeOdd = ({ method, path, headers, body, asEditor }: OddRequest): string =>
  `${method} ${path} ${JSON.stringify(headers)} ${shortened(JSON.stringify(body))}${asEditor ? ' editor' : ''}`

/** Enough of a body to find it again. */
const TOLD_CHARS = 200
const shortened = (text: string): string =>
  text.length > TOLD_CHARS ? `${text.slice(0, TOLD_CHARS)}… (${text.length} characters)` : text

type Drawn = typeof odd extends fc.Arbitrary<infer Value> ? Value : never

const UNKNOWN_ACTION = `7f${'0'.repeat(40)}`

function actionOf({ action, at }: Drawn, actions: readonly string[]): string | undefined {
  if (action === 'none') return undefined
  return (action === 'known' ? actions[at % actions.length] : undefined) ?? UNKNOWN_ACTION
}

function addressed(endpoint: Endpoint, drawn: Drawn, actions: readonly string[]): OddRequest {
  const action = actionOf(drawn, actions)
  let param = 0
  const path = endpoint.path.replace(/:\w+\??/g, () => {
    param += 1
    return drawn.ids[(param - 1) % 2] ?? ''
  })
  const method = drawn.method || endpoint.method
  const query = drawn.words.length ? `?${drawn.words.join('&')}` : ''
  const hasBody = method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS'
  return {
    method,
    path: `${path}${query}`.replaceAll(' ', '%20'),
    headers: {
      ...(drawn.type ? { 'content-type': drawn.type } : {}),
      ...(drawn.override ? { 'x-payload-http-method-override': drawn.override } : {}),
      ...(drawn.origin ? { origin: drawn.origin } : {}),
      ...(action ? { 'next-action': action } : {}),
    },
    body: hasBody ? drawn.body : '',
    asEditor: drawn.asEditor,
  }
}
