import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

import { Mail } from '@/admin/CampaignDesk/Mail'
import { wordsIn } from '@/admin/CampaignDesk/words'
import type { MailStanding } from '@/campaigns/mail'
import type { Overview } from '@/campaigns/payload/overview'
import { LOCALES, type Locale } from '@/i18n/locales'

const ROLES = vi.hoisted(() => ({ now: ['researcher'] }))

// It asks the admin who looks, and in which language.
vi.mock('@payloadcms/ui', () => ({
  toast: {},
  useAuth: () => ({ user: { roles: ROLES.now } }),
  useConfig: () => ({ config: { routes: {} } }),
  useTranslation: () => ({ i18n: { language: 'fr' } }),
}))

const QUIET: MailStanding = {
  inLine: 0,
  held: 0,
  kept: 0,
  late: null,
  failed: null,
  unsure: null,
}
const stuck = {
  count: 2,
  mayHaveLeft: 0,
  names: ['Maison des Pins', '<b>Abri</b>'],
  nextAttemptAt: null,
}
const TROUBLED: MailStanding = {
  inLine: 12,
  held: 0,
  kept: 0,
  late: { ...stuck, problems: ['unreachable'], nextAttemptAt: '2026-11-29T18:30:00.000Z' },
  failed: { ...stuck, problems: ['refused', 'postponed'] },
  unsure: { ...stuck, problems: ['unanswered'] },
}

function drawn(mail: MailStanding, locale: Locale = 'fr', state = 'open', roles = ['researcher']) {
  ROLES.now = roles
  const overview = { mail, state } as Overview
  return renderToStaticMarkup(
    <Mail
      ask={() => Promise.reject(new Error())}
      id="7"
      locale={locale}
      onChange={() => undefined}
      overview={overview}
      say={wordsIn(locale)}
    />,
  )
}

describe('what the desk says of e-mails that have not left', () => {
  it('is nothing when all have', () => {
    expect(drawn(QUIET)).toBe('')
  })

  it.each(LOCALES)('says how many, why, when next and for whom (%s)', (locale) => {
    const page = drawn(TROUBLED, locale)
    const why = {
      fr: ['Serveur de courriel injoignable', 'Refusé par le serveur', 'Aucune réponse du serveur'],
      en: ['Mail server out of reach', 'Refused by the mail server', 'No answer of the server'],
      es: ['Servidor de correo inaccesible', 'Rechazado por el servidor', 'Sin respuesta'],
    }[locale]
    for (const words of why) expect(page).toContain(words)
    expect(page).toContain('Maison des Pins')
    expect(page).toContain('&lt;b&gt;Abri')
    expect(page).toMatch(/13\D{1,3}30|1:30/)
    expect(page.match(/<button/g)).toHaveLength(3)
  })

  it.each(LOCALES)('says of the late ones that they may come twice, if they may (%s)', (locale) => {
    const twice = { fr: 'deux fois.', en: 'may have it twice', es: 'lo tenga dos veces' }[locale]
    const late = { ...stuck, problems: ['unreachable' as const] }
    const only = locale === 'fr' ? 'peut-être deux fois' : twice
    expect(drawn({ ...QUIET, late }, locale)).not.toContain(only)
    expect(drawn({ ...QUIET, late: { ...late, mayHaveLeft: 1 } }, locale)).toContain(only)
  })

  it('offers nothing to who may not, or while nothing leaves', () => {
    expect(drawn(TROUBLED, 'fr', 'open', ['translator'])).not.toContain('<button')
    expect(drawn(TROUBLED, 'fr', 'paused')).not.toContain('<button')
  })

  it('puts a long list of names away', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Maison ${at}`)
    const page = drawn({
      ...QUIET,
      unsure: { count: 40, mayHaveLeft: 0, names, problems: ['stopped'], nextAttemptAt: null },
    })
    expect(page).toContain('<summary>Pour qui (40)</summary>')
  })
})
