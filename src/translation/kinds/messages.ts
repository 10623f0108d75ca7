import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'
import { TEMPLATE_CODES, type TemplateCode } from '@/notify/templateCodes'
import { TEMPLATES } from '@/notify/templates'

import { extract } from '../extract'
import { match } from '../match'
import { unitState } from '../states'
import type { Resource, StoredUnit, StoredUnits, Unit } from '../types'
import type { ReadableTranslation } from './words'

/** The kind of the site's own e-mails, which stand in the code and in no collection. */
export const MESSAGE_TEXTS = 'message-texts'

export const isTemplateCode = (value: unknown): value is TemplateCode =>
  TEMPLATE_CODES.some((code) => code === value)

/** Words by the name of their sentence. */
type Named = ReadonlyMap<string, string>

/** What the code says in a language, by the name of the sentence. */
export const wordsOfCode = (code: TemplateCode, language: Locale): Named =>
  new Map(
    Object.entries(TEMPLATES[code].sentences).map(([name, label]) => [
      name,
      language === 'fr' ? withFrenchSpaces({ text: label.fr }).text : label[language],
    ]),
  )

/**
 * The sentences of one kind of e-mail as a text of the desk, in French: the code's words, or those that the
 * team has approved in their place.
 */
export const messageResource = (code: TemplateCode, french: Named = new Map()): Resource => ({
  name: TEMPLATES[code].name.fr,
  sourceLanguage: 'fr',
  passages: [...wordsOfCode(code, 'fr')].map(([name, text]) => ({
    kind: /subject/i.test(name) ? 'letterSubject' : 'letterText',
    path: name,
    text: french.get(name) ?? text,
  })),
})

/**
 * What a message is worded in by the team in one language: approved, of the French of today, and not simply
 * what the code said once.
 *
 * @param source the text that the translation is of
 */
export function teamsWords(
  translation: ReadableTranslation | undefined,
  source: Resource,
): ReadonlyMap<string, string> {
  if (translation?._status !== 'published') return new Map()
  const units = extract(source)
  const entries = match(translation.units ?? {}, translation.sourceUnits ?? [], units)
  return new Map(
    units.flatMap((unit) => {
      const entry = entries[unit.key]
      const isTheirs = isTouched(entry) && unitState(entry, unit) === 'approved'
      return isTheirs && entry ? [[unit.path, entry.target] as const] : []
    }),
  )
}

/** Somebody wrote, approved or confirmed it: what the code says now does not replace it. */
const isTouched = (entry: StoredUnit | undefined): boolean =>
  Boolean(entry?.updatedBy ?? entry?.approvedBy ?? entry?.confirmedBy ?? entry?.restoredBy)

/**
 * The passages with the words of the code of today where nobody has touched them; nothing when all are so.
 *
 * @param words of the code, where the French is the code's too
 */
export function withWordsOfCode(
  units: readonly Unit[],
  entries: StoredUnits,
  words: Named,
): StoredUnits | undefined {
  const filled = units.flatMap((unit) => {
    const target = words.get(unit.path)
    const entry = entries[unit.key]
    const isSo = entry?.target === target && unitState(entry, unit) === 'approved'
    if (target === undefined || isSo || isTouched(entry)) return []
    const { key, source, fingerprint } = unit
    return [[key, { source, target, fingerprint, state: 'approved' as const }] as const]
  })
  return filled.length > 0 ? { ...entries, ...Object.fromEntries(filled) } : undefined
}
