import createMiddleware from 'next-intl/middleware'
import type { NextRequest } from 'next/server'

import { routing } from '@/i18n/routing'

const localize = createMiddleware(routing)

/** Puts the locale in front of an address that lacks it, and localized paths back to file names. */
export default function proxy(request: NextRequest) {
  const response = localize(request)
  // Where the answer sends the reader depends on the language their browser asks for.
  if (response.headers.has('location')) response.headers.append('Vary', 'Accept-Language')
  return response
}

export const config = {
  // Not the API, the admin, Next's and our own assets, nor a file (any path with a dot).
  matcher: ['/((?!api|admin|_next|assets|healthz|readyz|.*\\..*).*)'],
}
