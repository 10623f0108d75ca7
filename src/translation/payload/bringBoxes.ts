import type { PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import {
  extract,
  keptCounts,
  reopenedUnit,
  type Resource,
  type StoredUnits,
  type Unit,
  type UnitOrder,
} from '@/translation'
import type { TextKind, TextKindCode } from '@/translation/kinds'

import { inPlaceOf } from '@/workflow'
import { contentOf, findVersion, writeDocument } from '@/workflow/payload/writeDocument'

import { inTurn } from './inTurn'
import { savePassages, type Passages } from './savePassages'

interface Saved {
  slug: TextKindCode
  kind: TextKind
  /** The text as it is now. */
  resource: Resource
  /** Its document now, and as it was. */
  now: { id?: Id }
  before: object | undefined
}

/**
 * Words that a person writes in a box of another language than the one that leads are a translation:
 * they go to the desk, where somebody else reads them. An accepted proposal brings them too. Until then
 * nobody reads what the box said was wrong: the passage is as the text that leads has it.
 */
export async function bringBoxes(req: PayloadRequest, saved: Saved): Promise<void> {
  const { before, kind, now, resource, slug } = saved
  if (!before || !kind.boxes) return
  const units = extract(resource)
  for (const found of await findTranslations(req, slug, now.id)) {
    const { id, language, units: stored } = found
    if (language === resource.sourceLanguage) continue
    const changed = changedBoxes(saved, units, language)
    const orders = changed.flatMap(({ unit, target }): UnitOrder[] => {
      const known = stored?.[unit.key]?.target ?? ''
      return target === known ? [] : [{ action: 'write', unit, before: known, target }]
    })
    if (orders.length > 0) await savePassages(req, id, orders)
    if (changed.length > 0) await inTurn(req, () => withdraw(req, id, { units, changed }))
  }
}

interface ChangedBox {
  unit: Unit
  /** Empty where the words were taken away. */
  target: string
}

/** Boxes of a language that do not say what they said; all of the one that led until now. */
function changedBoxes(
  { before = {}, kind, now }: Saved,
  units: readonly Unit[],
  language: Locale,
): ChangedBox[] {
  const written = kind.boxes?.(now, language)
  const hasLed = kind.read(before, '').sourceLanguage === language
  const old = hasLed ? undefined : kind.boxes?.(before, language)
  return units.flatMap((unit) => {
    const target = written?.get(unit.path) ?? ''
    return target === (old?.get(unit.path) ?? '') ? [] : [{ unit, target }]
  })
}

/** Takes from readers what their box does not say any more; as words to review, nothing is lost. */
async function withdraw(
  req: PayloadRequest,
  id: Id,
  { units, changed }: { units: readonly Unit[]; changed: readonly ChangedBox[] },
): Promise<void> {
  const translation = { collection: 'translations', id } as const
  const readable = await findVersion<Passages>(req, translation, 'readable')
  if (readable._status !== 'published') return
  const wrong = changed.flatMap(({ unit, target }) => {
    const entry = readable.units?.[unit.key]
    const isRead = entry?.state === 'approved' && entry.target !== target
    return isRead ? [[unit.key, reopenedUnit(entry)] as const] : []
  })
  if (wrong.length === 0) return
  const entries = { ...readable.units, ...Object.fromEntries(wrong) }
  const latest = contentOf(await findVersion<Passages>(req, translation, 'latest'))
  const document = inPlaceOf(latest, {
    ...contentOf(readable),
    units: entries,
    ...keptCounts(units, entries),
  })
  await writeDocument(req, translation, { document, isDraft: false })
  if (latest._status !== 'draft') return
  await writeDocument(req, translation, { document: inPlaceOf(document, latest), isDraft: true })
}

interface Found {
  id: Id
  language: Locale
  units?: StoredUnits | null
}

async function findTranslations(
  req: PayloadRequest,
  slug: TextKindCode,
  id: Id | undefined,
): Promise<Found[]> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { resourceType: { equals: slug }, resourceKey: { equals: String(id) } },
    depth: 0,
    draft: true,
    overrideAccess: true, // the words were written by who may write the sheet
    pagination: false,
    select: { language: true, units: true },
    req,
  })
  return allStoredAs<Found>(docs)
}
