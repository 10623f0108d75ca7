import type { Locale } from '@/i18n/locales'

import { refusalSentence } from '../messages'
import type { RefusalCode, RefusalParams } from '../refusal'

import { type DownloadCode, isDownloadCode } from './download'
import { downloadSentence } from './words'

/** Why a list was not imported, as a sentence for a person. */
export const sentenceOf = (
  code: RefusalCode | DownloadCode,
  params: RefusalParams,
  locale: Locale,
): string =>
  isDownloadCode(code)
    ? downloadSentence(code, params, locale)
    : refusalSentence(code, params, locale)
