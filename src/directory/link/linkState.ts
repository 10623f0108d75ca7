import type { Label } from '@/i18n/locales'

/** What is kept of a link that says whether it opens its sheet. Moments in ISO. */
export interface LinkFacts {
  expiresAt: string
  usedAt?: string | null | undefined
  revokedAt?: string | null | undefined
}

export type LinkState = 'unused' | 'used' | 'expired' | 'revoked'

export const LINK_STATES: Record<LinkState, Label> = {
  unused: { fr: 'Pas encore utilisé', en: 'Not used yet', es: 'Aún sin usar' },
  used: { fr: 'Utilisé', en: 'Used', es: 'Usado' },
  expired: { fr: 'Expiré', en: 'Expired', es: 'Caducado' },
  revoked: { fr: 'Révoqué', en: 'Revoked', es: 'Revocado' },
}

/** How long a link opens its sheet, in days: a summer and its holidays fit in. */
export const LINK_DAYS = 60

const DAY_MS = 86_400_000

/** The end of a link that is made now. */
export const linkEnd = (now: Date): Date => new Date(now.getTime() + LINK_DAYS * DAY_MS)

/**
 * The state of a link at a moment. *Used*: something was done with it; opening it is nothing, since
 * mail servers open what they carry.
 */
export function linkState({ expiresAt, usedAt, revokedAt }: LinkFacts, now: Date): LinkState {
  if (revokedAt) return 'revoked'
  if (now.getTime() >= Date.parse(expiresAt)) return 'expired'
  return usedAt ? 'used' : 'unused'
}

/** Whether the link still opens its sheet. */
export const isOpen = (state: LinkState): boolean => state === 'unused' || state === 'used'

/** How a link came to be. */
export const LINK_ORIGINS = [
  {
    code: 'mailed',
    label: {
      fr: 'Envoyé par l’équipe',
      en: 'Sent by the team',
      es: 'Enviado por el equipo',
    },
  },
  {
    code: 'copied',
    label: { fr: 'Copié par l’équipe', en: 'Copied by the team', es: 'Copiado por el equipo' },
  },
  {
    code: 'askedAgain',
    label: {
      fr: 'Redemandé par l’organisme',
      en: 'Asked for again by the organization',
      es: 'Pedido de nuevo por la organización',
    },
  },
  {
    code: 'campaign',
    label: {
      fr: 'Envoyé par une campagne',
      en: 'Sent by a campaign',
      es: 'Enviado por una campaña',
    },
  },
] as const
export type LinkOrigin = (typeof LINK_ORIGINS)[number]['code']
