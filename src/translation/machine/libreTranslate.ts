import { z } from 'zod'

import { readBytes, TooManyBytes } from '@/http/readBytes'
import { DEFAULT_LOCALE } from '@/i18n/locales'

import { MachineTrouble, type MachineProvider, type MachineQuestion } from './types'

/** How people know it. */
export const LIBRE_TRANSLATE = 'LibreTranslate'

interface LibreTranslateSettings {
  /** Address of the server, without the path of its API. Only the settings of the site name it. */
  url: string
  apiKey?: string | undefined
  /** How long a passage may take, in milliseconds; 10 seconds without. */
  timeoutMs?: number
}

const TIMEOUT_MS = 10_000

/** An answer is a sentence: ten times the longest passage, and its escapes. */
const MAX_ANSWER_BYTES = 128 * 1024

const ANSWER = z.object({ translatedText: z.string() })

/**
 * A server that speaks as LibreTranslate does (`POST /translate`, its API 1.6 of 2024). Redirections are
 * not followed: words go to the address of the settings and to no other.
 */
export function libreTranslate({
  url,
  apiKey,
  timeoutMs = TIMEOUT_MS,
}: LibreTranslateSettings): MachineProvider {
  const address = `${url}/translate`
  return {
    name: LIBRE_TRANSLATE,
    translate: async (question) => {
      const signal = AbortSignal.timeout(timeoutMs)
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
          body: JSON.stringify(bodyOf(question, apiKey)),
          redirect: 'error',
          signal,
        })
        return await readAnswer(response)
      } catch (error) {
        throw troubleOf(error, signal)
      }
    },
  }
}

const bodyOf = ({ text, language }: MachineQuestion, apiKey: string | undefined) => ({
  q: text,
  source: DEFAULT_LOCALE,
  target: language,
  format: 'text',
  ...(apiKey ? { api_key: apiKey } : {}),
})

async function readAnswer(response: Response): Promise<string> {
  if (!response.ok) {
    await response.body?.cancel()
    throw new MachineTrouble('machineDown', `HTTP ${response.status}`)
  }
  const bytes = await readBytes(response.body, { maxBytes: MAX_ANSWER_BYTES })
  const parsed = ANSWER.safeParse(parseJson(Buffer.from(bytes).toString('utf8')))
  if (!parsed.success) {
    const type = response.headers.get('content-type') ?? 'no type'
    throw new MachineTrouble('machineUnreadable', `${bytes.byteLength} bytes of ${type}`)
  }
  return parsed.data.translatedText
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // what is no JSON is no answer: its size and type go to the log
  }
}

function troubleOf(error: unknown, signal: AbortSignal): MachineTrouble {
  if (error instanceof MachineTrouble) return error
  const options = { cause: error }
  if (signal.aborted) return new MachineTrouble('machineSilent', 'no answer in time', options)
  if (error instanceof TooManyBytes)
    return new MachineTrouble('machineHuge', error.message, options)
  return new MachineTrouble(
    'machineDown',
    error instanceof Error ? error.message : 'no answer',
    options,
  )
}
