import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload'

import { writeWhole } from '@/db/whole'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import { TEMPLATE_CODES, type TemplateCode } from '@/notify/templateCodes'
import {
  extract,
  follow,
  keptCounts,
  snapshot,
  translationTitle,
  type Follower,
  type Resource,
} from '@/translation'
import { unitsFromBoxes } from '@/translation/kinds'
import {
  isTemplateCode,
  MESSAGE_TEXTS,
  withWordsOfCode,
  wordsOfCode,
} from '@/translation/kinds/messages'
import { createTranslation } from '@/workflow/payload/writeDocument'

import { moveTranslation } from './followSource'
import { findMessageSource } from './messageWords'
import { readTranslations } from './readTranslations'

/**
 * Gives each kind of e-mail a text at the desk in every language, begun with the code's words, and brings them
 * up to the code of today: what nobody touched says what the code says, what somebody wrote becomes stale
 * where the code's French has changed. What is as it should be is only read.
 *
 * @returns how many texts had something to follow
 */
export async function followMessages(payload: Payload): Promise<number> {
  let followed = 0
  for (const template of TEMPLATE_CODES) {
    // French first: the others are of its words.
    for (const language of LOCALES) {
      const wrote = await writeWhole(payload, (req) => followOne(req, template, language))
      if (wrote) followed += 1
    }
  }
  return followed
}

/** The French of e-mails that everyone has from now on is what the other languages translate. */
export const followMessageFrench: CollectionAfterChangeHook = async ({ doc, req }) => {
  const { resourceType, resourceKey, language, _status } = doc as Record<string, unknown>
  const isFrench = resourceType === MESSAGE_TEXTS && language === DEFAULT_LOCALE
  if (!isFrench || _status !== 'published' || !isTemplateCode(resourceKey)) return doc as unknown
  for (const other of LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)) {
    await followOne(req, resourceKey, other)
  }
  return doc as unknown
}

/** @returns whether something was written */
async function followOne(
  req: PayloadRequest,
  template: TemplateCode,
  language: Locale,
): Promise<boolean> {
  const resource = await findMessageSource(req, template, language)
  const words = wordsToFill(template, language, resource)
  const asked = { kind: MESSAGE_TEXTS, text: template, req } as const
  const found = (await readTranslations(req.payload, { ...asked, draft: true })).get(template)
  const translation = found?.find((each) => each.language === language)
  if (!translation) {
    await create(req, { template, language, resource, words })
    return true
  }
  return moveTranslation(req, translation.id, (version) => moved(version, resource, words))
}

/** The code's words, of the sentences whose French is the code's too. */
function wordsToFill(
  template: TemplateCode,
  language: Locale,
  resource: Resource,
): ReadonlyMap<string, string> {
  const french = wordsOfCode(template, DEFAULT_LOCALE)
  const own = new Set(
    (resource.passages ?? [])
      .filter(({ path, text }) => text !== french.get(path))
      .map(({ path }) => path),
  )
  return new Map([...wordsOfCode(template, language)].filter(([name]) => !own.has(name)))
}

function moved(
  version: Follower,
  resource: Resource,
  words: ReadonlyMap<string, string>,
): Partial<Follower> | undefined {
  const followed = follow(version, resource, { minor: false, now: new Date().toISOString() })
  const units = extract(resource)
  const entries = withWordsOfCode(units, followed?.units ?? version.units ?? {}, words)
  if (!entries) return followed
  return { ...followed, units: entries, ...keptCounts(units, entries) }
}

interface Making {
  template: TemplateCode
  language: Locale
  resource: Resource
  words: ReadonlyMap<string, string>
}

async function create(
  req: PayloadRequest,
  { template, language, resource, words }: Making,
): Promise<void> {
  const units = extract(resource)
  const entries = unitsFromBoxes(units, words)
  const document = {
    resourceType: MESSAGE_TEXTS,
    resourceKey: template,
    language,
    sourceLanguage: DEFAULT_LOCALE,
    title: translationTitle(resource, language),
    units: entries,
    sourceUnits: snapshot(units),
    ...keptCounts(units, entries),
    workflowState: 'published',
    _status: 'published',
  }
  await createTranslation(req, { document, isDraft: false })
}
