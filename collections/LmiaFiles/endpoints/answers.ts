import { APIError, type PayloadHandler, type PayloadRequest } from 'payload'

import { hasRole } from '@/access'
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/i18n/locales'
import { LoadRefusal } from '@/lmia/report/loadRefusal'
import { sentenceOf } from '@/lmia/report/sentences'
import { ImportRefusal } from '@/lmia/report/refusal'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const NOT_ALLOWED = {
  fr: 'Réservé à l’équipe de recherche.',
  en: 'For the research team only.',
  es: 'Reservado al equipo de investigación.',
}

/** The language of the person who asks, as the admin shows it. */
export function localeOf(req: PayloadRequest): Locale {
  const language = req.i18n?.language
  return isLocale(language) ? language : DEFAULT_LOCALE
}

export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: PRIVATE })

/** Lets the research team through, and turns refusals into sentences in their language. */
export const forEditors =
  (handle: PayloadHandler): PayloadHandler =>
  async (req) => {
    const locale = localeOf(req)
    if (!hasRole(req.user, 'admin', 'researcher')) {
      return answer({ errors: [{ message: NOT_ALLOWED[locale] }] }, req.user ? 403 : 401)
    }
    try {
      return await handle(req)
    } catch (error) {
      if (!(error instanceof ImportRefusal || error instanceof LoadRefusal)) throw error
      const message = sentenceOf(error.code, error.params, locale)
      const status = error.code === 'import_under_way' ? 409 : 422
      return answer({ errors: [{ message, code: error.code, params: error.params }] }, status)
    }
  }

/** The JSON body of a request, as an object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await req.json?.()
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  } catch (cause) {
    throw new APIError('The body is not JSON.', 400, { cause: String(cause) }, true)
  }
  return {}
}

/** Who asks, as an import names them. */
export const personOf = ({ user }: PayloadRequest) => {
  const { id, name, email } = user as { id: number | string; name?: string; email?: string }
  return { id, name: name ?? email ?? String(id) }
}
