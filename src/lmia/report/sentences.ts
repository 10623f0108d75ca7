import type { Locale } from '@/i18n/locales'

import { loadSentence } from './loadMessages'
import { isLoadCode, type LoadCode } from './loadRefusal'
import { refusalSentence } from './messages'
import type { RefusalCode, RefusalParams } from './refusal'

/** Why a list was not imported, as a sentence for a person. */
export const sentenceOf = (
  code: RefusalCode | LoadCode,
  params: RefusalParams,
  locale: Locale,
): string =>
  isLoadCode(code) ? loadSentence(code, params, locale) : refusalSentence(code, params, locale)
