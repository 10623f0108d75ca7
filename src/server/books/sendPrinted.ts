import type { Response } from 'express'

import type { Locale } from '@/i18n/locales'

import type { Manuscript, PrintedBooks } from './printed'

/**
 * Sends a printed file, or the part of it that is asked for.
 *
 * @returns whether it was there; when it was not, the answer is untouched
 */
export async function sendPrinted(
  res: Response,
  locale: Locale,
  manuscript: Manuscript,
  printed: PrintedBooks,
): Promise<boolean> {
  const found = await printed.find(manuscript)
  if (!found) return false
  const { title, version } = manuscript
  const headers = {
    // What reads a PDF inside a browser is a page of its own, which the policy of ours would forbid.
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Content-Type': 'application/pdf',
    'Content-Language': locale,
    'Content-Disposition': `inline; filename="accompagner-${title}.pdf"`,
    'Cache-Control': 'public, max-age=60, no-transform',
    // Two printings of one version differ by bytes: who goes on with half of a file goes on with that one.
    ETag: `"${version}.${found.writtenAt.toString(36)}"`,
  }
  return new Promise((resolve, reject) =>
    res.sendFile(
      printed.fileOf(manuscript),
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
