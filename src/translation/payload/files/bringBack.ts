import type { PayloadRequest } from 'payload'

import { recordAudit } from '@/audit/recordAudit'
import type { Id } from '@/db/ids'
import { readId } from '@/db/readId'
import { personLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { UnitOrder } from '@/translation'
import {
  FATES,
  planImport,
  refuseText,
  settle,
  TEXT_REFUSALS,
  UNIT_REFUSALS,
  type CurrentText,
  type Fate,
  type PlannedUnit,
  type ReturnedText,
  type TextRefusalCode,
} from '@/translation/xliff'
import { mayUpdate } from '@/workflow/payload/mayUpdate'

import { sourceOf } from '../glossaries'
import { savePassages, type Passages } from '../savePassages'

/** What a file does, or would do, to one passage. */
export interface BroughtUnit extends Omit<PlannedUnit, 'order'> {
  /** Why it is refused, in the person's language. */
  sentence?: string
}

/** What a file does, or would do, to one text. */
export interface BroughtText {
  id: string
  title: string
  language: string
  sourceLanguage: string
  /** Why nothing of it is taken. */
  refusal?: { code: TextRefusalCode; sentence: string }
  counts: Record<Fate, number>
  /** All but those that stay the same. */
  units: BroughtUnit[]
}

export interface Brought {
  /** Whether it was done, or only shown. */
  isApplied: boolean
  texts: BroughtText[]
}

interface Options {
  /** The translation that the file must be of; any, without. */
  id?: Id
  isApplied: boolean
}

/** Compares a file with the texts of today and, when asked, writes what it brings. */
export async function bringBack(
  req: PayloadRequest,
  returned: readonly ReturnedText[],
  { id, isApplied }: Options,
): Promise<Brought> {
  const seen = Map.groupBy(returned, (text) => text.id ?? '')
  const texts: BroughtText[] = []
  for (const text of returned) {
    const isDoubled = (seen.get(text.id ?? '')?.length ?? 0) > 1
    texts.push(await bringBackText(req, text, { id, isApplied, isDoubled }))
  }
  return { isApplied, texts }
}

async function bringBackText(
  req: PayloadRequest,
  returned: ReturnedText,
  { id, isApplied, isDoubled }: Options & { isDoubled: boolean },
): Promise<BroughtText> {
  const locale = personLocale(req)
  const wanted = id === undefined ? returned.id : String(id)
  const about = {
    id: wanted ?? '',
    title: '',
    language: returned.language ?? '',
    sourceLanguage: returned.sourceLanguage ?? '',
  }
  if (wanted === undefined) return refused(about, 'textUnknown', {}, locale)
  if (isDoubled) return refused(about, 'doubledText', { id: wanted }, locale)
  const text = await findText(req, wanted)
  if (!text) return refused(about, 'textNotFound', { id: wanted }, locale)
  const current = currentOf(text)
  const { language, title } = text
  const titled = { id: wanted, title: String(title), language, sourceLanguage: sourceOf(text) }
  const refusal = refuseText(returned, current)
  if (refusal) return refused(titled, refusal.code, refusal.params, locale)
  const planned = planImport(returned, current)
  const done = isApplied ? await applied(req, text, planned) : planned
  return { ...titled, counts: countFates(done), units: inWords(done, locale) }
}

/** The latest draft of a translation that the person may write in. */
async function findText(req: PayloadRequest, named: string): Promise<Passages | undefined> {
  const id = readId(req.payload, named)
  if (id === undefined) return undefined
  const target = { collection: 'translations', id } as const
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { id: { equals: id } },
    depth: 0,
    draft: true,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
    user: req.user,
  })
  const [text]: unknown[] = docs
  return text && (await mayUpdate(req, target)) ? (text as Passages) : undefined
}

const currentOf = (text: Passages): CurrentText => ({
  id: String(text.id),
  language: text.language,
  sourceLanguage: sourceOf(text),
  units: text.sourceUnits ?? [],
  stored: text.units ?? {},
})

/** Writes through the desk's own door; what somebody else did in between is refused there. */
async function applied(
  req: PayloadRequest,
  text: Passages,
  planned: readonly PlannedUnit[],
): Promise<PlannedUnit[]> {
  const orders = planned.flatMap(({ order }): UnitOrder[] => (order ? [order] : []))
  if (orders.length === 0) return [...planned]
  const settled = settle(planned, await savePassages(req, text.id, orders, { as: 'import' }))
  const counts = countFates(settled)
  await recordAudit(req, {
    action: 'translations.bringBack',
    summary: `${text.title}, ${orders.length}`,
    resource: 'translations',
    resourceKey: text.id,
    details: { counts },
  })
  return settled
}

const countFates = (units: readonly PlannedUnit[]): Record<Fate, number> => {
  const counts = Object.fromEntries(FATES.map((fate) => [fate, 0])) as Record<Fate, number>
  for (const { fate } of units) counts[fate] += 1
  return counts
}

const inWords = (units: readonly PlannedUnit[], locale: Locale): BroughtUnit[] =>
  units
    .filter(({ fate }) => fate !== 'same')
    .map(({ order: _order, ...unit }) =>
      unit.code ? { ...unit, sentence: UNIT_REFUSALS[unit.code][locale] } : unit,
    )

function refused(
  about: Pick<BroughtText, 'id' | 'title' | 'language' | 'sourceLanguage'>,
  code: TextRefusalCode,
  params: Record<string, string>,
  locale: Locale,
): BroughtText {
  const sentence = fillIn(TEXT_REFUSALS[code][locale], params)
  return { ...about, refusal: { code, sentence }, counts: countFates([]), units: [] }
}
