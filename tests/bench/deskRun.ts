import { createLocalReq } from 'payload'

import { dayAt } from '@/days/calendar'
import { fieldsFor, storedAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import { LOCALES } from '@/i18n/locales'
import { openSite } from '@/server/cli/openSite'
import { collectFacts } from '@/today/payload/collectFacts'
import { collectTranslations } from '@/today/payload/collectTranslations'
import {
  extract,
  keptCounts,
  snapshot,
  translationTitle,
  type SourceUnit,
  type UnitOrder,
} from '@/translation'
import { sheetResource } from '@/translation/kinds/sheet'
import { savePassages } from '@/translation/payload/savePassages'

import { repeat } from './measure'
import { timedRest } from './timedRest'

/** What one run measured, in milliseconds each. */
export interface DeskMeasure {
  passages: number
  /** Of one passage, as the desk saves it. */
  savesMs: number[]
  /** Of the whole document, as Payload's own form saves it. */
  documentSavesMs: number[]
  /** What the desk reads to open. */
  opensMs: number[]
  /** Sheets with their texts, each translated into two languages. */
  sheets: number
  /** What the queue reads of all translations. */
  queueMs: number[]
  /** What Today reads for an administrator. */
  todayMs: number[]
}

/** A large chapter: the title, the summary and its paragraphs. */
const PASSAGES = 400
const SAVES = 60
const OPENINGS = 12
const SHEETS = 500
/** Conditions of services, in each sheet. */
const SERVICES = 5
const PASSWORD = 'a long password for measures'

/* Started by `desk.ts`, in a process of its own, on an empty database. */
const payload = await openSite()
const email = 'translator@example.org'
const translator = await payload.create({
  collection: 'users',
  data: fieldsFor({
    name: 'Traduction',
    email,
    password: PASSWORD,
    roles: ['translator'],
    languages: ['en'],
    emailProvedAt: new Date().toISOString(),
  }),
})
const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } })
const { id, units } = await largeTranslation()
const timed = timedRest(payload, token)
await fill()

let saves = 0
const measure: DeskMeasure = {
  passages: units.length,
  savesMs: await repeat(SAVES, saveOne),
  documentSavesMs: await repeat(OPENINGS, saveDocument),
  opensMs: await repeat(OPENINGS, () => timed('GET', `/translations/${id}/units`)),
  ...(await withSheets()),
}
console.log(JSON.stringify(measure))
process.exit(0)

/** A chapter that everyone reads, and its translation into English. */
async function largeTranslation(): Promise<{ id: Id; units: SourceUnit[] }> {
  const chapter = await payload.create({
    collection: 'guide-chapters',
    data: fieldsFor({
      title: 'Un très long chapitre',
      slug: 'tres-long',
      part: 'status',
      summary: 'Tout ce qui peut arriver.',
      content: [richText(Array.from({ length: PASSAGES - 2 }, (_, index) => words(index)))],
      _status: 'published',
    }),
  })
  const made: unknown = await payload.create({
    collection: 'translations',
    data: fieldsFor({
      resourceType: 'guide-chapters',
      resourceKey: String(chapter.id),
      language: 'en',
      units: {},
    }),
    draft: true,
    depth: 0,
  })
  const { id: made_id, sourceUnits } = storedAs<{ id: Id; sourceUnits: SourceUnit[] }>(
    made as object,
  )
  return { id: made_id, units: sourceUnits }
}

function words(index: number): string {
  return (
    `La demande numéro ${index} coûte ${index + 100} $ par personne; gardez le reçu, la lettre de ` +
    `l’employeur et une copie de chaque page, et notez le jour où vous l’avez envoyée.`
  )
}

function richText(paragraphs: readonly string[]) {
  const shape = { direction: 'ltr', format: '', indent: 0, version: 1 }
  const text = { detail: 0, format: 0, mode: 'normal', style: '', type: 'text', version: 1 }
  const children = paragraphs.map((said) => ({
    ...shape,
    type: 'paragraph',
    textFormat: 0,
    children: [{ ...text, text: said }],
  }))
  return { blockType: 'richText', content: { root: { ...shape, type: 'root', children } } }
}

/** The queue and Today beside many sheets, half of whose passages are translated. */
async function withSheets(): Promise<Pick<DeskMeasure, 'sheets' | 'queueMs' | 'todayMs'>> {
  for (let sheet = 1; sheet <= SHEETS; sheet += 1) {
    for (const language of ['en', 'es'] as const) await addTranslation(sheet, language)
  }
  const user = { ...translator, collection: 'users' as const, roles: ['admin' as const] }
  const asker = { payload, user }
  const today = dayAt(new Date())
  return {
    sheets: SHEETS,
    queueMs: await repeat(OPENINGS, () => took(() => collectTranslations(asker, LOCALES))),
    todayMs: await repeat(OPENINGS, () => took(() => collectFacts(asker, today))),
  }
}

/** As the site makes it, past the hooks: one thousand of them are no part of what is measured. */
async function addTranslation(sheet: number, language: 'en' | 'es'): Promise<void> {
  const conditions = (word: string) => ({ fr: `Pour ${word} ${sheet}, sur rendez-vous.` })
  const resource = sheetResource(
    {
      name: `Organisme d’exemple ${sheet}`,
      description: { fr: words(sheet) },
      services: Array.from({ length: SERVICES }, (_, at) => ({ conditions: conditions(`${at}`) })),
    },
    dayAt(new Date()),
  )
  const passages = extract(resource)
  const half = passages.filter((_, index) => index % 2 === 0)
  const entries = Object.fromEntries(
    half.map(({ key, source, fingerprint }) => [
      key,
      { source, target: `${source} (${language})`, fingerprint, state: 'approved' as const },
    ]),
  )
  const now = new Date().toISOString()
  const document = {
    resourceType: 'organizations',
    resourceKey: String(sheet),
    language,
    sourceLanguage: 'fr',
    title: translationTitle(resource, language),
    units: entries,
    sourceUnits: snapshot(passages),
    ...keptCounts(passages, entries),
    workflowState: 'published',
    publishedAt: now,
    _status: 'published',
    createdAt: now,
    updatedAt: now,
  }
  const made = await payload.db.create({ collection: 'translations', data: document, req: {} })
  await payload.db.createVersion({
    collectionSlug: 'translations',
    parent: (made as { id: Id }).id,
    versionData: document,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    req: {},
  })
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

/** Half of it is translated already. */
async function fill(): Promise<void> {
  const req = await createLocalReq({ user: { ...translator, collection: 'users' } }, payload)
  const half = units.filter((_, index) => index % 2 === 0)
  await savePassages(
    req,
    id,
    half.map((unit) => order(unit, '', `${unit.source} (en)`)),
  )
}

function order(unit: SourceUnit, before: string, target: string): UnitOrder {
  return { action: 'write', unit, before, target }
}

async function saveOne(): Promise<number> {
  const unit = units[2 * saves + 1]!
  saves += 1
  return timed('POST', `/translations/${id}/units`, { orders: [order(unit, '', 'A passage')] })
}

function saveDocument(): Promise<number> {
  return timed('PATCH', `/translations/${id}?draft=true&depth=0`, { dueDate: '2099-01-05' })
}
