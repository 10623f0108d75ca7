import type { Label } from '@/i18n/locales'

/** Why a change of how one signs in is refused; the same words in the admin, the API and pages. */
export const REFUSALS = {
  currentMissing: {
    fr: 'Écrivez votre mot de passe actuel pour faire ce changement.',
    en: 'Write your current password to make this change.',
    es: 'Escriba su contraseña actual para hacer este cambio.',
  },
  currentWrong: {
    fr: 'Ce n’est pas votre mot de passe actuel.',
    en: 'This is not your current password.',
    es: 'Esta no es su contraseña actual.',
  },
  ofAnother: {
    fr: 'Personne ne choisit le mot de passe de quelqu’un d’autre\u00a0: la personne reçoit un lien par courriel et choisit le sien.',
    en: 'Nobody chooses someone else’s password: the person gets a link by e-mail and chooses their own.',
    es: 'Nadie elige la contraseña de otra persona: la persona recibe un enlace por correo y elige la suya.',
  },
} as const satisfies Record<string, Label>
