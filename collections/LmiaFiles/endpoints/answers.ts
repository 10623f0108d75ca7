import type { PayloadHandler, PayloadRequest } from 'payload'

import { EDITORS, hasRole } from '@/access'
import { personLocale } from '@/i18n/firstLocale'
import { LoadRefusal } from '@/lmia/report/loadRefusal'
import { ImportRefusal } from '@/lmia/report/refusal'
import { sentenceOf } from '@/lmia/report/sentences'

const PRIVATE = { 'Cache-Control': 'private, no-store' }

const NOT_ALLOWED = {
  fr: 'Réservé à l’équipe de recherche.',
  en: 'For the research team only.',
  es: 'Reservado al equipo de investigación.',
}

export const answer = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: PRIVATE })

/** Lets the research team through, and turns refusals into sentences in their language. */
export const forEditors =
  (handle: PayloadHandler): PayloadHandler =>
  async (req) => {
    const locale = personLocale(req)
    if (!hasRole(req.user, ...EDITORS)) {
      return answer({ errors: [{ message: NOT_ALLOWED[locale] }] }, req.user ? 403 : 401)
    }
    try {
      return await handle(req)
    } catch (error) {
      if (!(error instanceof ImportRefusal || error instanceof LoadRefusal)) throw error
      const message = sentenceOf(error.code, error.params, locale)
      const isBusy = error.code === 'importUnderWay' || error.code === 'listsWaiting'
      const status = isBusy ? 409 : 422
      return answer({ errors: [{ message, code: error.code, params: error.params }] }, status)
    }
  }

/** Who asks, as an import names them. */
export const personOf = ({ user }: PayloadRequest) => {
  const { id, name, email } = user as { id: number | string; name?: string; email?: string }
  return { id, name: name ?? email ?? String(id) }
}
