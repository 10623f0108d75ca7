'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'

import { firstLocale } from '@/i18n/firstLocale'
import type { Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'

import { fetchInTime } from '../fetchInTime'
import { type Word, WORDS } from './words'

export type Say = (word: Word, params?: Record<string, string | number>) => string

/** The person's language, and the words in it. */
export function useWords(): { locale: Locale; say: Say; number: (value: number) => string } {
  const { i18n } = useTranslation()
  const locale = firstLocale(i18n.language)
  const say = useCallback<Say>((word, params = {}) => fillIn(WORDS[word][locale], params), [locale])
  const number = useCallback(
    (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value),
    [locale],
  )
  return { locale, say, number }
}

/** A refusal of the site, as a sentence in the person's language. */
class DeskError extends Error {
  constructor(
    message: string,
    readonly codes: readonly (string | undefined)[],
  ) {
    super(message)
  }
}

/** What to say of a failure: the site's own sentence, or a general one. */
export const sentenceOf = (error: unknown, otherwise: string): string =>
  error instanceof DeskError ? error.message : otherwise

/** Whether the site did answer, if only to refuse. */
export const isAnswer = (error: unknown): boolean => error instanceof DeskError

/** Whether the site refused for this reason. */
export const isRefusal = (error: unknown, code: string): boolean =>
  error instanceof DeskError && error.codes.includes(code)

export type Ask = <T>(path: string, body?: unknown) => Promise<T>

/** What asks other sites, or reads all of a list, takes longer than a page does, in milliseconds. */
const LONG_MS = 120_000

/** Asks one of the collection's own addresses: `GET`, or `POST` when there is a body. */
export function useAsk(collection: string): Ask {
  const { config } = useConfig()
  const { say } = useWords()
  const root = `${config.serverURL ?? ''}${config.routes.api}/${collection}`
  return useCallback(
    async <T>(path: string, body?: unknown): Promise<T> => {
      const sent = body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }
      const response = await fetchInTime(`${root}${path}`, sent || {}, LONG_MS)
      return readAnswer<T>(response, say('trouble'), say('signedOut'))
    },
    [root, say],
  )
}

/** The answer, or the site's own sentence about why there is none. */
export async function readAnswer<T>(
  response: Response,
  trouble: string,
  signedOut = trouble,
): Promise<T> {
  if (response.status === 401) throw new DeskError(signedOut, [])
  const isJson = response.headers.get('content-type')?.includes('json')
  const answer: unknown = isJson ? await response.json() : undefined
  if (response.ok) return answer as T
  const errors = (answer as { errors?: { code?: string; message?: string }[] } | undefined)?.errors
  throw new DeskError(
    errors?.map(({ message }) => message).join(' ') || trouble,
    errors?.map(({ code }) => code) ?? [],
  )
}
