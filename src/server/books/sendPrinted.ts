import type { Response } from 'express'

import type { Locale } from '@/i18n/locales'

import type { Manuscript } from './printed'
import type { Shelved } from './shelf'

interface Printed extends Shelved {
  /** Where it stands. */
  file: string
  manuscript: Manuscript
  locale: Locale
}

/**
 * Sends a printed file, or the part of it that is asked for.
 *
 * @returns whether it was still there; when it was not, the answer is untouched
 */
export function sendPrinted(
  res: Response,
  { file, writtenAt, manuscript: { title, version }, locale }: Printed,
): Promise<boolean> {
  const headers = {
    // What reads a PDF inside a browser is a page of its own, which the policy of ours would forbid.
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Content-Type': 'application/pdf',
    'Content-Language': locale,
    'Content-Disposition': `inline; filename="accompagner-${title}.pdf"`,
    'Cache-Control': 'public, max-age=60, no-transform',
    // Two printings of one version may differ by bytes, as two Chromiums do: who goes on with half of a file goes on with that one.
    ETag: `"${version}.${writtenAt.toString(36)}"`,
  }
  return new Promise((resolve, reject) =>
    res.sendFile(
      file,
      { cacheControl: false, dotfiles: 'allow', headers },
      (error?: Error & { code?: string }) => {
        if (error?.code === 'ENOENT' && !res.headersSent) resolve(false)
        // Who asked left before the end.
        else if (error && error.code !== 'ECONNABORTED') reject(error)
        else resolve(true)
      },
    ),
  )
}
