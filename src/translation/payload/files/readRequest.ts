import type { PayloadRequest } from 'payload'

import { readBytes, TooManyBytes } from '@/http/readBytes'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '@/i18n/locales'
import {
  EXCHANGE_FORMATS,
  FileRefusal,
  MAX_FILE_BYTES,
  readReturnedFile,
  UNIT_CHOICES,
  type ExchangeFormat,
  type ReturnedText,
  type UnitChoice,
} from '@/translation/xliff'
import { refusalError } from '@/workflow/payload/request'

/** What is asked to be sent: in which format, and which passages. */
export interface Wish {
  format: ExchangeFormat
  only: UnitChoice
}

export function readWish(req: PayloadRequest): Wish {
  const format = req.searchParams.get('version') ?? '1.2'
  const only = req.searchParams.get('only') ?? 'all'
  return {
    format: getOneOf(req, EXCHANGE_FORMATS, format, 'formatUnknown'),
    only: getOneOf(req, UNIT_CHOICES, only, 'choiceUnknown'),
  }
}

/** From which language into which, for a file of many texts; from French when nothing is said. */
export const readLanguages = (
  req: PayloadRequest,
): { language: Locale; sourceLanguage: Locale } => ({
  language: languageIn(req, 'language', ''),
  sourceLanguage: languageIn(req, 'source', DEFAULT_LOCALE),
})

const languageIn = (req: PayloadRequest, name: string, otherwise: string): Locale =>
  getOneOf(req, LOCALES, req.searchParams.get(name) ?? otherwise, 'languageUnknown')

function getOneOf<Value extends string>(
  req: PayloadRequest,
  offered: readonly Value[],
  asked: string,
  code: 'formatUnknown' | 'choiceUnknown' | 'languageUnknown',
): Value {
  const found = offered.find((value) => value === asked)
  if (found === undefined) {
    throw refusalError(req, [{ code, params: { offered: offered.join(', ') } }])
  }
  return found
}

/** Bodies that were read: a request that is done again (`server/rest/repeat.ts`) has none left. */
const bodies = new WeakMap<PayloadRequest, Promise<Uint8Array>>()

function readBody(req: PayloadRequest): Promise<Uint8Array> {
  const read = bodies.get(req) ?? readBytes(req.body ?? null, { maxBytes: MAX_FILE_BYTES })
  bodies.set(req, read)
  return read
}

/** The file that the request carries as its body, with passages. */
export const readFile = (req: PayloadRequest): Promise<ReturnedText[]> =>
  readFileWith(req, readReturnedFile)

/** The file that the request carries as its body, read; or a refusal in the person's language. */
export async function readFileWith<Result>(
  req: PayloadRequest,
  read: (bytes: Uint8Array) => Result,
): Promise<Result> {
  try {
    return read(await readBody(req))
  } catch (error) {
    if (error instanceof FileRefusal) throw refusalError(req, [error])
    if (!(error instanceof TooManyBytes)) throw error
    const megabytes = MAX_FILE_BYTES / 1024 / 1024
    throw refusalError(req, [{ code: 'fileTooLarge', params: { megabytes } }])
  }
}
