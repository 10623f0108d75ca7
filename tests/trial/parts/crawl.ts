/*
 * The leak crawl: every address × person × parameter, looking for words that only some may read.
 * Pure but for `ask`: the same crawl walks the server in one process and a built site.
 */

/** A word that stands in one place of the site, and who may read it. */
export interface Canary {
  /** What is looked for in answers, in small letters. */
  word: string
  /** A part of it that questions ask for: an answer that only repeats the question lacks the rest. */
  part: string
  /** Fields by which it could be guessed. */
  fields: readonly string[]
  mayRead: readonly string[]
}

export interface CrawlRequest {
  method: string
  path: string
  headers: Record<string, string>
}

export interface CrawlAnswer {
  status: number
  text: string
}

export interface Crawl {
  people: readonly string[]
  /** Without a query. */
  addresses: readonly string[]
  canaries: readonly Canary[]
  ask: (person: string, request: CrawlRequest) => Promise<CrawlAnswer>
  /** How many of the ways of asking an address is asked by; all of them when left out. */
  waysEach?: (address: string) => number
  /** Guesses by counts alone instead of by every list too: the rule is the same. */
  guessesByCounts?: boolean
}

export interface CrawlResult {
  answers: number
  leaks: string[]
  faults: string[]
  /** Canaries that those who may read them never met: the crawl saw nothing there. */
  unseen: string[]
}

/** Asks everything in everyone's name: all people at once, each address after the other. */
export async function crawl(what: Crawl): Promise<CrawlResult> {
  const result: CrawlResult = { answers: 0, leaks: [], faults: [], unseen: [] }
  const seen = new Set<Canary>()
  for (const [number, address] of what.addresses.entries()) {
    await Promise.all(
      what.people.map(async (person) => {
        for (const request of waysOf(address, what, number)) {
          const answer = await what.ask(person, request)
          result.answers += 1
          judge(what.canaries, person, request, answer, result, seen)
        }
        await compareGuesses(what, person, address, result)
      }),
    )
  }
  result.unseen = what.canaries.filter((canary) => !seen.has(canary)).map(({ word }) => word)
  return result
}

function judge(
  canaries: readonly Canary[],
  person: string,
  request: CrawlRequest,
  { status, text }: CrawlAnswer,
  result: CrawlResult,
  seen: Set<Canary>,
): void {
  const said = `${person}: ${request.method} ${request.path} ${JSON.stringify(request.headers)}`
  if (status >= 500 || status === 0) result.faults.push(`${status} ${said} → ${text.slice(0, 160)}`)
  const small = text.toLowerCase()
  for (const canary of canaries) {
    if (!small.includes(canary.word)) continue
    if (canary.mayRead.includes(person)) seen.add(canary)
    else result.leaks.push(`"${canary.word}" in ${status} ${said}`)
  }
}

/** Words of a question, for every address; what an address does not know it leaves out or refuses. */
const QUERIES = [
  'depth=4&limit=0',
  'draft=true&depth=4&pagination=false',
  'locale=all&fallback-locale=none&depth=2',
  'sort=-employerName&trash=true&depth=4',
  'sort=author.name&depth=4&select[title]=true&select[employer]=true&select[author]=true',
  'populate[employers][name]=true&populate[users][email]=true&depth=4',
  'joins[approvals][limit]=0&joins[employers][limit]=0&depth=4',
  'select[workflowState]=false&select[_status]=false&depth=4',
  'where[or][0][id][exists]=true&where[or][1][id][exists]=false&depth=4',
  'page=1&limit=100&depth=1&year=2024&precision=none',
] as const

/** Ways of asking that are not in the address. */
const HEADERS: readonly Omit<CrawlRequest, 'path'>[] = [
  { method: 'GET', headers: {} },
  { method: 'GET', headers: { rsc: '1', 'next-router-prefetch': '1' } },
  { method: 'HEAD', headers: {} },
  {
    method: 'GET',
    headers: { 'x-http-method-override': 'GET', 'x-original-url': '/api/employers' },
  },
]

const OVERRIDE = {
  'x-payload-http-method-override': 'GET',
  'content-type': 'application/x-www-form-urlencoded',
}

function waysOf(path: string, { canaries, waysEach }: Crawl, number: number): CrawlRequest[] {
  const parts = canaries.map(({ part }) => part)
  const all = [
    ...HEADERS.map((way) => ({ ...way, path })),
    ...QUERIES.map((query) => ({ method: 'GET', headers: {}, path: `${path}?${query}` })),
    ...parts.map((part) => ({
      method: 'GET',
      headers: {},
      path: `${path}?q=${part}&place=${part}&search=${part}&where[name][like]=${part}&depth=4`,
    })),
    { method: 'POST', headers: OVERRIDE, path: `${path}?depth=4&limit=0` },
  ]
  const ways = waysEach?.(path) ?? all.length
  if (ways >= all.length) return all
  // The plain question always; of the others some, different ones at each address.
  const others = all.slice(1)
  return [
    all[0]!,
    ...Array.from({ length: ways - 1 }, (_, i) => {
      return others[(number * (ways - 1) + i) % others.length]!
    }),
  ]
}

const GUESSABLE = /^\/api\/[\w-]+(?:\/count|\/versions)?$/
const COUNTED = /^\/api\/[\w-]+\/count$/

/** A word that stands nowhere. */
const NO_WORD = 'qzxwvkj'

/**
 * A guess that is answered by another number of documents than a word that stands nowhere tells as
 * much as the word itself.
 */
async function compareGuesses(
  { canaries, ask, guessesByCounts }: Crawl,
  person: string,
  address: string,
  result: CrawlResult,
): Promise<void> {
  if (!(guessesByCounts ? COUNTED : GUESSABLE).test(address)) return
  const guess = async (query: string) => {
    const path = `${address}?${query}&depth=0&limit=1`
    const { status, text } = await ask(person, { method: 'GET', path, headers: {} })
    result.answers += 1
    return `${status} ${/"totalDocs":\d+/.exec(text)?.[0] ?? ''}`
  }
  // Where nothing is answered at all, no guess is.
  if (!(await guess('page=1')).startsWith('200')) return
  for (const { part, fields } of canaries.filter(({ mayRead }) => !mayRead.includes(person))) {
    for (const field of fields) {
      const there = await guess(`where[${field}][like]=${part}`)
      const nowhere = await guess(`where[${field}][like]=${NO_WORD}`)
      if (there === nowhere) continue
      result.leaks.push(`${person}: ${address} by ${field}: "${part}" ${there}, no word ${nowhere}`)
    }
  }
}
