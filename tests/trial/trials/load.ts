import { memoryDuring, PLANNED_MB } from '../parts/residentMemory'
import { lotFrom } from '../parts/lot'
import { pageAddresses } from '../parts/pageAddresses'
import { session, type Answer } from '../parts/session'
import type { Finding, Trial, TrialSite } from '../trial'

/** Asked at once; never more, whatever is slow. */
const AT_ONCE = 20
/** Slower than that, a reader goes away. */
const LONGEST_MS = 20_000

/** A fixed number of requests, most of them for pages that were never made before. */
export const load: Trial = {
  name: 'load',
  what: 'many readers at once find an answer each, and memory stays within what the README says',
  run: async (context) => {
    const site = await context.startSite()
    const addresses = await drawAddresses(site, context.seed, context.size(6_000, 600))
    const { before, peak, after, result } = await memoryDuring(site.process, async () => {
      const startedAt = performance.now()
      const answers = await askAll(site, addresses)
      return { answers, seconds: (performance.now() - startedAt) / 1000 }
    })
    const { answers, seconds } = result
    context.did(
      `${answers.length} requests in ${Math.round(seconds)} s, ${timesOf(answers)}; memory ${before} MB before, ${peak} at most, ${after} after`,
    )
    return [...answers.flatMap(judge), ...planned(peak)]
  },
}

type Asked = Answer & { path: string }

const judge = ({ path, status, text, ms }: Asked): Finding[] => {
  if (status === 0) return [{ kind: 'crash', said: `${path}: ${text}` }]
  if (status >= 500) return [{ kind: 'fault', said: `${path}: ${status} ${text.slice(0, 120)}` }]
  return ms > LONGEST_MS ? [{ kind: 'limit', said: `${path} took ${Math.round(ms)} ms` }] : []
}

/** How many were kept in memory already, and how long answers took. */
function timesOf(answers: readonly Asked[]): string {
  const times = answers.map(({ ms }) => Math.round(ms)).sort((a, b) => a - b)
  const kept = answers.filter(({ isKept }) => isKept).length / answers.length
  const p95 = times[Math.floor(times.length * 0.95)]
  return `${Math.round(kept * 100)} % from memory, p95 ${p95} ms, slowest ${times.at(-1)} ms`
}

const planned = (peak: number): Finding[] =>
  peak > PLANNED_MB ? [{ kind: 'limit', said: `${peak} MB, ${PLANNED_MB} are planned` }] : []

/** Pages of the site, a third of them searches that nobody made before. */
async function drawAddresses(site: TrialSite, seed: number, count: number): Promise<string[]> {
  const pages = (await pageAddresses(site)).filter(
    (path) => !/styleguide|\/print|imprim/.test(path),
  )
  const draw = lotFrom(seed)
  return Array.from({ length: count }, (_, i) => {
    if (i % 3 === 0) return `/fr/repertoire?q=mot${Math.floor(draw() * 1e9)}`
    return pages[Math.floor(draw() * pages.length)]!
  })
}

async function askAll(site: TrialSite, addresses: readonly string[]): Promise<Asked[]> {
  const reader = session(site.baseUrl)
  const answers: Asked[] = []
  const left = [...addresses]
  const oneReader = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      answers.push({ ...(await reader.ask('GET', path)), path })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, oneReader))
  return answers
}
