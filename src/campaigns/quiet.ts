import type { Label } from '@/i18n/locales'

/** How an organization or a regional actor asked not to be asked again. */
export const QUIET_CHANNELS = [
  {
    code: 'link',
    label: { fr: 'Lien du courriel', en: 'Link in the e-mail', es: 'Enlace del correo' },
  },
  { code: 'phone', label: { fr: 'Téléphone', en: 'Phone', es: 'Teléfono' } },
  { code: 'email', label: { fr: 'Courriel', en: 'E-mail', es: 'Correo electrónico' } },
  { code: 'other', label: { fr: 'Autre moyen', en: 'Another way', es: 'Otro medio' } },
] as const satisfies readonly { code: string; label: Label }[]

export type QuietChannel = (typeof QUIET_CHANNELS)[number]['code']

/** Those that a person of the team writes down; the link writes itself. */
export const TYPED_QUIET_CHANNELS = QUIET_CHANNELS.filter(({ code }) => code !== 'link')

/** Reads how somebody asked, as a form sent it. */
export const readQuietChannel = (sent: unknown): QuietChannel | undefined =>
  TYPED_QUIET_CHANNELS.find(({ code }) => code === sent)?.code
