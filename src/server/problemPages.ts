import type { Locale } from '@/i18n/locales'

import type { CapturedResponse } from './captureResponse'

/**
 * A page that does not exist or that failed leaves Next as an empty shell that its scripts fill.
 * Readers get the same news as a whole page, in their language, with the same status.
 */
export async function orProblemPage(
  captured: CapturedResponse,
  locale: Locale,
  render: (url: string) => Promise<CapturedResponse>,
): Promise<CapturedResponse> {
  const kind = problemOf(captured)
  if (!kind) return captured
  const page = await render(`/${locale}/problem/${kind}`)
  return page.status === 200 ? { ...page, status: captured.status } : captured
}

function problemOf({ status, headers }: CapturedResponse): 404 | 500 | undefined {
  if (!headers['content-type']?.startsWith('text/html')) return undefined
  if (status === 404) return 404
  return status >= 500 ? 500 : undefined
}
