import { fieldsFor, storedAs } from '@/db/documents'
import { openSite } from '@/server/cli/openSite'
import { pageKey } from '@/sources/address'
import { lostLinks } from '@/sources/payload/linkDesk'
import { linkRound } from '@/sources/payload/linkRound'
import { allLinks, changeLink } from '@/sources/payload/store'
import { extract, type Resource } from '@/translation'

import { html, startPages } from '../integration/guide/pages'

/** What one run measured, in milliseconds. */
export interface LinkMeasure {
  links: number
  hosts: number
  chapters: number
  sheets: number
  lost: number
  lookMs: number
  meetMs: number
  countMs: number
}

const CHAPTERS = 60
const PASSAGES = 60
const LINKS_OF_CHAPTER = 7
/** Of the English and of the Spanish of some chapters, in place of a French one. */
const TRANSLATED = 40
const HOSTS = 40
const SHEETS = 2000
const LOST = 10
const DAY_MS = 86_400_000
const SITE = 'https://site.example'

/* Started by `watch.ts`, in a process of its own, on an empty database. */
const payload = await openSite()
const others = await startPages()

let met = 0
/** One more address that is there. */
function nextLink(): string {
  const [host, path] = [`links${met % HOSTS}.test`, `/${met}`]
  met += 1
  others.set(host, path, (response) => html(response, '<p>Des mots.</p>'))
  return others.at(host, path)
}

for (let chapter = 0; chapter < CHAPTERS; chapter += 1) {
  const content = Array.from({ length: PASSAGES }, (_, at) => ({
    blockType: 'callout',
    tone: 'tip',
    title: `Passage ${at}`,
    text: `${'Des mots de tous les jours. '.repeat(8)}${at < LINKS_OF_CHAPTER ? nextLink() : ''}`,
  }))
  const doc = await payload.create({
    collection: 'guide-chapters',
    data: fieldsFor({ title: `Chapitre ${chapter}`, slug: `chapitre-${chapter}`, content }),
    depth: 0,
    draft: true,
    overrideAccess: true,
  })
  const sourceUnits = extract(storedAs<Resource>(doc))
  for (const language of ['en', 'es']) {
    const own = chapter < TRANSLATED ? nextLink() : ''
    const units = sourceUnits.map(({ key, source }, at) => [
      key,
      { source, target: `Words ${at} ${at === 0 ? own : source}`, state: 'toReview' },
    ])
    await payload.create({
      collection: 'translations',
      data: fieldsFor({
        title: doc.title,
        language,
        resourceType: 'guide-chapters',
        resourceKey: String(doc.id),
        sourceUnits,
        units: Object.fromEntries(units),
      }),
      depth: 0,
      draft: true,
      overrideAccess: true,
    })
  }
}

let day = 0
const start = Date.now()
const round = () =>
  linkRound(payload, {
    siteUrl: SITE,
    network: others.network,
    limits: { delayMs: 0 },
    now: () => new Date(start + day * DAY_MS),
  })

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

await round()
const links = await allLinks(payload)
day = 8
const lookMs = await timed(async () => {
  while ((await round()) > 0);
})

for (let sheet = 0; sheet < SHEETS; sheet += 1) {
  await payload.db.create({
    collection: 'organizations',
    data: {
      name: `Organisme ${sheet}`,
      slug: `organisme-${sheet}`,
      _status: 'published',
      contact: { website: `https://organisme-${sheet}.example/` },
    },
    req: {},
  })
}
day = 8.3
const meetMs = await timed(round)
day = 8.6
await round()

const lost = links.slice(0, LOST)
for (const { address } of lost) {
  const dead = { since: new Date(start).toISOString(), why: 'gone' } as const
  await changeLink(payload, pageKey(address), (link) => link && { ...link, dead })
}
const counts: number[] = []
for (let again = 0; again < 9; again += 1) {
  counts.push(
    await timed(async () => {
      const { length } = await lostLinks(payload, SITE)
      if (length !== LOST) throw new Error(`${length} links are counted in place of ${LOST}`)
    }),
  )
}
others.close()
const measured: LinkMeasure = {
  links: links.length,
  hosts: HOSTS,
  chapters: CHAPTERS,
  sheets: SHEETS,
  lost: LOST,
  lookMs,
  meetMs,
  countMs: counts.sort((a, b) => a - b)[4]!,
}
console.log(JSON.stringify(measured))
process.exit(0)
