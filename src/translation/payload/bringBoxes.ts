import type { PayloadRequest } from 'payload'

import { allStoredAs } from '@/db/documents'
import type { Id } from '@/db/ids'
import type { Locale } from '@/i18n/locales'
import { extract, type Resource, type StoredUnits, type UnitOrder } from '@/translation'
import type { TextKind, TextKindCode } from '@/translation/kinds'

import { savePassages } from './savePassages'

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
 * they go to the desk, where somebody else reads them. An accepted proposal brings them too.
 */
export async function bringBoxes(req: PayloadRequest, saved: Saved): Promise<void> {
  const { before, kind, now, resource, slug } = saved
  if (!before || !kind.boxes) return
  const units = extract(resource)
  for (const { id, language, units: stored } of await findTranslations(req, slug, now.id)) {
    if (language === resource.sourceLanguage) continue
    const [written, old] = [kind.boxes(now, language), kind.boxes(before, language)]
    const orders = units.flatMap((unit): UnitOrder[] => {
      const target = written.get(unit.path)
      const known = stored?.[unit.key]?.target ?? ''
      if (!target || target === old.get(unit.path) || target === known) return []
      return [{ action: 'write', unit, before: known, target }]
    })
    if (orders.length > 0) await savePassages(req, id, orders)
  }
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
