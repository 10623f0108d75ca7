import type { Label } from '@/i18n/locales'

/** What the component says, in the three languages. */
export const WORDS = {
  own: {
    fr: 'Deuxième étape de la connexion, appareils ouverts',
    en: 'Second step of the sign-in, open devices',
    es: 'Segundo paso del inicio de sesión, dispositivos abiertos',
  },
  isOn: {
    fr: 'La connexion à ce compte demande un code en plus du mot de passe.',
    en: 'Signing in to this account takes a code besides the password.',
    es: 'Para entrar en esta cuenta se pide un código además de la contraseña.',
  },
  reason: {
    fr: 'Téléphone et codes de secours perdus? Raison, que la personne et l’équipe liront',
    en: 'Phone and recovery codes lost? Reason, which the person and the team will read',
    es: '¿Perdió el teléfono y los códigos de respaldo? Motivo, que leerán la persona y el equipo',
  },
  reset: {
    fr: 'Retirer la deuxième étape',
    en: 'Remove the second step',
    es: 'Quitar el segundo paso',
  },
} as const satisfies Record<string, Label>
