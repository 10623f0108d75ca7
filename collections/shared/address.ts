import {
  type CollectionSlug,
  type FieldHook,
  type PayloadRequest,
  type TextField,
  ValidationError,
} from 'payload'

import { isPageCollection, PAGE_OF, type PageCollection } from '@/data/pageOf'
import { payloadId, sameId, type Id } from '@/db/ids'
import { personLocale } from '@/i18n/firstLocale'
import { fixedEnds } from '@/i18n/fixedEnds'
import type { Label } from '@/i18n/locales'
import { toSlug } from '@/text/fold'
import { isEngineWrite } from '@/workflow/payload/writeDocument'

/** Texts of one title that are told apart by a number; more are refused as not unique. */
const MOST_OF_ONE_TITLE = 99

const ADDRESS: Label = {
  fr: 'Adresse de la page',
  en: 'Address of the page',
  es: 'Dirección de la página',
}

/**
 * The end of the address of a page: taken from the title while it is empty, unlike any other, and
 * kept once the page is published, since links lead there.
 */
export const addressField = (from: 'name' | 'title'): TextField => ({
  name: 'slug',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: ADDRESS,
  validate: (value, { data, req }) =>
    Boolean(value) || hasWords(data, from) || req.t('validation:required'),
  hooks: {
    beforeValidate: [settleAddress(from)],
    // A copy has its own; Payload would write "…- Copy", which is no address.
    beforeDuplicate: [() => ''],
  },
  admin: {
    position: 'sidebar',
    description: {
      fr: 'Fin de l’adresse de la page. Vide, elle vient du titre; une fois publiée, elle ne change plus.',
      en: 'End of the page address. Empty, it comes from the title; once published, it stays.',
      es: 'Final de la dirección de la página. Vacía, viene del título; una vez publicada, no cambia.',
    },
  },
})

const settleAddress =
  (from: 'name' | 'title'): FieldHook =>
  async ({ collection, data, operation, originalDoc, req, value }) => {
    const before = operation === 'update' ? (originalDoc as Page | undefined) : undefined
    if (!collection || isEngineWrite(req, collection.slug, before?.id)) return value
    const asked = typeof value === 'string' ? value : (before?.slug ?? '')
    if (before?.slug && (asked === before.slug || asked.trim() === '')) return before.slug

    const address = toSlug(asked) || toSlug(wordsOf(data, from) || wordsOf(originalDoc, from))
    if (before?.slug && (await isPublished(req, collection.slug, before.id))) {
      if (address === before.slug || req.context.isRestoringVersion) return before.slug
      throw kept(req, collection.slug)
    }
    return address && unlikeOthers(req, collection.slug, address, before?.id)
  }

interface Page {
  id: Id
  slug?: string | null
}

type Words = Record<string, unknown> | undefined

const wordsOf = (data: Words, from: string): string => {
  const words = data?.[from]
  return typeof words === 'string' ? words : ''
}

const hasWords = (data: unknown, from: string): boolean =>
  toSlug(wordsOf(data as Words, from)) !== ''

/** Whether everyone can read the page now, or could before it was withdrawn. */
async function isPublished(req: PayloadRequest, collection: string, id: Id): Promise<boolean> {
  const { versions } = req.payload.collections[collection as CollectionSlug].config
  if (!versions?.drafts) return true
  const { totalDocs } = await req.payload.count({
    collection: collection as PageCollection,
    where: { and: [{ id: { equals: payloadId(id) } }, { _status: { equals: 'published' } }] },
    overrideAccess: true, // the question is about the page, not about the person
    req,
  })
  return totalDocs > 0
}

const KEPT: Label = {
  fr: 'Cette page est publiée\u00a0: son adresse ne change plus, des liens y mènent.',
  en: 'This page is published: its address no longer changes, since links lead there.',
  es: 'Esta página está publicada: su dirección ya no cambia, porque hay enlaces que llevan a ella.',
}

const kept = (req: PayloadRequest, collection: string): ValidationError =>
  new ValidationError(
    {
      collection,
      errors: [{ path: 'slug', label: ADDRESS, message: KEPT[personLocale(req)] }],
      req,
    },
    req.t,
  )

/**
 * The address, or the first of `address-2`, `address-3`… that no other document has, nor a page of the site that has no
 * document.
 */
async function unlikeOthers(
  req: PayloadRequest,
  collection: string,
  address: string,
  own: Id | undefined,
): Promise<string> {
  const candidates = [
    address,
    ...Array.from({ length: MOST_OF_ONE_TITLE - 1 }, (_, index) => `${address}-${index + 2}`),
  ]
  const taken = new Set<unknown>(isPageCollection(collection) ? fixedEnds(PAGE_OF[collection]) : [])
  for (const draft of [false, true]) {
    const { docs } = await req.payload.find({
      collection: collection as PageCollection,
      where: { slug: { in: candidates } },
      depth: 0,
      draft,
      overrideAccess: true, // an address of a draft that the person may not read is taken too
      pagination: false,
      req,
      select: { slug: true },
    })
    for (const doc of docs) if (!sameId(doc.id, own)) taken.add(doc.slug)
  }
  return candidates.find((candidate) => !taken.has(candidate)) ?? address
}
