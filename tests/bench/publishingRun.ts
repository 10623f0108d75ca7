import { setTimeout as wait } from 'node:timers/promises'

import { fieldsFor } from '@/db/documents'
import { openSite } from '@/server/cli/openSite'

/* Started by `publishing.ts`, beside a running site: publishes something each second and waits until it is read. */

const [baseUrl = '', seconds = '10'] = process.argv.slice(2)
const EVERY_MS = 1000
const POLL_MS = 20
/** Later than this it counts as never. */
const GIVE_UP_MS = 10_000

const payload = await openSite()
const { docs: listed } = await payload.find({
  collection: 'organizations',
  where: { and: [{ _status: { equals: 'published' } }, { doNotList: { not_equals: true } }] },
  depth: 0,
  limit: 40,
  select: { slug: true, contact: true },
})
/** The end of a number, which is another one after each publication. */
const LAST_DIGITS = /\d{4}\b/
const phoneOf = (sheet: (typeof listed)[number]) => sheet.contact?.phone || '450 555-0100'
// 811 and 211 have no such end: they would be published as they were.
const sheets = listed.filter((sheet) => LAST_DIGITS.test(phoneOf(sheet)))
// Another word each time: what is written over before it was read would never be seen.
const { docs: terms } = await payload.find({ collection: 'glossary', depth: 0, limit: 10 })

interface Shown {
  /** Milliseconds from a publication until everyone reads it. */
  shownAfterMs: number
  /** From a publication until the last answer that did not have it yet; 0 when there was none. */
  oldestMs: number
}

const published: Promise<Shown>[] = []
for (let turn = 0; turn < Number(seconds); turn += 1) {
  const from = Date.now()
  // Sheets for the most part, as in real life; now and then a word of the glossary.
  const term = terms[Math.floor(turn / 5) % terms.length]
  if (turn % 5 === 4 && term) {
    const words = `Explication ${turn} du ${from}`
    // None of its own words is left out: it would be a withdrawal, for which nothing goes on.
    const definition = `${words}. ${term.definition}`
    await payload.update({ collection: 'glossary', id: term.id, data: { definition } })
    published.push(shown('/fr/glossaire', words))
  } else {
    const sheet = sheets[turn % sheets.length]!
    // Its own number with another end, also than in the round before: one of fewer groups would be a withdrawal.
    const phone = phoneOf(sheet).replace(LAST_DIGITS, lastDigits(from))
    await payload.update({
      collection: 'organizations',
      id: sheet.id,
      data: fieldsFor({ contact: { ...sheet.contact, phone } }),
      locale: 'fr',
    })
    published.push(shown(`/fr/repertoire/organismes/${sheet.slug}`, phone))
  }
  await wait(Math.max(0, EVERY_MS - (Date.now() - from)))
}
console.log(JSON.stringify({ shown: await Promise.all(published) }))
process.exit(0)

/** Four digits that are others each second. */
function lastDigits(atMs: number): string {
  return String(Math.floor(atMs / 1000) % 10_000).padStart(4, '0')
}

async function shown(path: string, words: string): Promise<Shown> {
  const from = Date.now()
  let oldestMs = 0
  const plain = words.replaceAll(' ', '\u00a0')
  while (Date.now() - from < GIVE_UP_MS) {
    const html = await (await fetch(baseUrl + path)).text()
    const nowMs = Date.now() - from
    if (html.includes(words) || html.includes(plain)) return { shownAfterMs: nowMs, oldestMs }
    oldestMs = nowMs
    await wait(POLL_MS)
  }
  return { shownAfterMs: GIVE_UP_MS, oldestMs: GIVE_UP_MS }
}
