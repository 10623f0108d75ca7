import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import type { OwnWords } from '@/notify/message'
import type { TemplateCode } from '@/notify/templateCodes'
import type { Resource } from '@/translation'
import { MESSAGE_TEXTS, messageResource, teamsWords } from '@/translation/kinds/messages'

import { readTranslations } from './readTranslations'

/** What the site's e-mails of a kind say in a language in the team's words; of the rest, the code's hold. */
export async function readOwnWords(
  req: PayloadRequest,
  template: TemplateCode,
  locale: Locale,
): Promise<OwnWords> {
  const found = await readMessage(req.payload, template, req)
  const source = sourceIn(found, template, locale)
  return Object.fromEntries(teamsWords(inLanguage(found, locale), source))
}

/** The same for a round of letters, which asks once for all of them. */
export const readOwnWordsNow = async (
  payload: Payload,
  template: TemplateCode,
  locale: Locale,
): Promise<OwnWords> => readOwnWords(await createLocalReq({}, payload), template, locale)

/**
 * The source of a translation of e-mails: French is written over the code's words, the other languages
 * translate the French that leaves.
 */
export async function findMessageSource(
  req: PayloadRequest,
  template: TemplateCode,
  language: Locale,
): Promise<Resource> {
  if (language === DEFAULT_LOCALE) return messageResource(template)
  return sourceIn(await readMessage(req.payload, template, req), template, language)
}

type Found = Awaited<ReturnType<typeof readMessage>>

const readMessage = async (payload: Payload, template: TemplateCode, req: PayloadRequest) =>
  (await readTranslations(payload, { kind: MESSAGE_TEXTS, text: template, req })).get(template) ??
  []

const inLanguage = (found: Found, locale: Locale) =>
  found.find(({ language }) => language === locale)

function sourceIn(found: Found, template: TemplateCode, language: Locale): Resource {
  const code = messageResource(template)
  if (language === DEFAULT_LOCALE) return code
  return messageResource(template, teamsWords(inLanguage(found, DEFAULT_LOCALE), code))
}
