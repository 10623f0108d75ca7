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
} as const satisfies Record<string, Label>
