import type { FieldHook, PayloadRequest } from 'payload'

import type { Id } from '@/db/ids'
import { readOnline } from '@/directory/payload/readSheet'
import {
  CONTACT_PROBLEMS,
  type ContactKind,
  isContact,
  tidyContact,
} from '@/directory/typedContact'
import { personLocale } from '@/i18n/firstLocale'

interface Typed {
  collectionSlug?: string
  id?: Id
  previousValue?: unknown
  req: PayloadRequest
}

/**
 * True for a phone that can be dialled or a whole postal code. What readers have before them already
 * keeps nothing else waiting, nor does what is moved from another sheet or put back (`putsBack`, or an older version restored); what
 * only a draft says is put right before it is published.
 */
const validate =
  (kind: ContactKind) =>
  async (
    value: unknown,
    { collectionSlug, id, previousValue, req }: Typed,
  ): Promise<string | true> => {
    if (value === undefined || value === null || value === '') return true
    if (typeof value === 'string' && isContact(kind, value)) return true
    if (req.context.putsBack || req.context.isRestoringVersion) return true
    const isAsBefore =
      value === previousValue &&
      (collectionSlug !== 'organizations' || (await isOnline(req, id, kind, value)))
    return isAsBefore || CONTACT_PROBLEMS[kind][personLocale(req)]
  }

/** Whether the public reads it on the sheet now. */
async function isOnline(
  { payload }: PayloadRequest,
  id: Id | undefined,
  kind: ContactKind,
  value: unknown,
): Promise<boolean> {
  if (id === undefined) return false
  const sheet = await readOnline(payload, id)
  if (!sheet) return false
  return kind === 'phone'
    ? sheet.contact?.phone === value
    : (sheet.sites ?? []).some(({ postalCode }) => postalCode === value)
}

/** What is typed is written as on every other sheet. */
const tidy =
  (kind: ContactKind): FieldHook =>
  ({ value, previousValue }) =>
    typeof value === 'string' && value !== previousValue ? tidyContact(kind, value) : value

/** The checks of a phone or of a postal code: those of a personal link, a nomination and an import. */
export const typedContact = (kind: ContactKind) => ({
  validate: validate(kind),
  hooks: { beforeValidate: [tidy(kind)] },
})
