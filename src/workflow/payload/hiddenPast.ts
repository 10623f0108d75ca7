import type { CollectionAfterDeleteHook, Payload } from 'payload'

import type { Id } from '@/db/ids'
import { changeKeyIf, dropKey, KEY_VALUES, readKey, swapKey, type Revised } from '@/db/keyValues'
import type { Locale } from '@/i18n/locales'
import type { WorkflowCollection } from '@/workflow'

/** Since when (ISO) what is online of a text is online: its French, and its translation into each language. */
export interface OnlineSince {
  before: string
  /** A language without a published translation is not there. */
  translations?: Partial<Record<Locale, string>>
}

/**
 * What of a text's past nobody but the team reads any more. It stands beside the text, as plans do: hiding
 * changes no word, and makes no version. Versions of the French that were put online before `before`, and of a
 * translation before its own moment, are not shown.
 */
export interface HiddenPast extends OnlineSince, Revised {
  /** When somebody decided it (ISO). */
  at: string
}

interface Text {
  collection: WorkflowCollection
  id: Id
}

const keyOf = ({ collection, id }: Text): string => `hidden-past:${collection}:${id}`

/** What of the past of a text is hidden; nothing when all of it is shown. */
export const readHiddenPast = (payload: Payload, text: Text): Promise<HiddenPast | undefined> =>
  readKey<HiddenPast>(payload, keyOf(text))

/** Whether a version of a translation is hidden, of which it is known since when it was online. */
export const isTranslationHidden = (
  hidden: OnlineSince | undefined,
  language: Locale,
  since: string,
): boolean => hidden !== undefined && since < (hidden.translations?.[language] ?? hidden.before)

/** Whether hiding up to what is online now would hide more than is hidden already. */
export const hidesMore = (hidden: OnlineSince, online: OnlineSince): boolean =>
  !isSame(hidden, latestOf(hidden, online))

/** What a change replaced, by which it is undone. */
export interface PastChange {
  before: HiddenPast | undefined
  after: HiddenPast | undefined
}

/**
 * Hides what was online before some moments. To hide less again, show the past first.
 *
 * @returns nothing when as much was hidden already
 */
export async function hidePast(
  payload: Payload,
  text: Text,
  online: OnlineSince,
): Promise<PastChange | undefined> {
  let before: HiddenPast | undefined
  const after = await changeKeyIf<HiddenPast>(payload, keyOf(text), (known) => {
    before = known
    if (known && !hidesMore(known, online)) return undefined
    return { ...latestOf(known, online), at: new Date().toISOString() }
  })
  return after && { before, after }
}

/**
 * Shows all of the past again.
 *
 * @returns `lost` when somebody hid more of it meanwhile; nothing when none was hidden
 */
export async function showPast(
  payload: Payload,
  text: Text,
): Promise<PastChange | 'lost' | undefined> {
  const before = await readHiddenPast(payload, text)
  if (!before) return undefined
  return (await dropKey(payload, keyOf(text), before)) ? { before, after: undefined } : 'lost'
}

/** Puts back what a change replaced, unless somebody changed it again since. */
export async function undoPast(
  payload: Payload,
  text: Text,
  { before, after }: PastChange,
): Promise<void> {
  if (before) {
    const revision = (after ?? before).revision + 1
    await swapKey(payload, keyOf(text), after, { ...before, revision })
  } else if (after) await dropKey(payload, keyOf(text), after)
}

/** The later moment of each language. */
function latestOf(known: OnlineSince | undefined, online: OnlineSince): OnlineSince {
  const translations = { ...known?.translations }
  for (const [language, since] of Object.entries(online.translations ?? {})) {
    translations[language as Locale] = later(translations[language as Locale], since)
  }
  return { before: later(known?.before, online.before), translations }
}

const later = (one: string | undefined, other: string): string =>
  one !== undefined && one > other ? one : other

const isSame = (one: OnlineSince, other: OnlineSince): boolean =>
  one.before === other.before &&
  Object.entries(other.translations ?? {}).every(
    ([language, since]) => one.translations?.[language as Locale] === since,
  )

/** It goes with its text, in the same transaction: an identifier may come back on SQLite. */
export const deleteHiddenPast: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await req.payload.db.deleteMany({
    collection: KEY_VALUES,
    where: { key: { equals: keyOf({ collection: collection.slug as WorkflowCollection, id }) } },
    req,
  })
}
