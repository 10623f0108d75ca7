import type { Label } from '@/i18n/locales'

/** What the component says, in the three languages. */
export const WORDS = {
  willBeInvited: {
    fr: 'À l’enregistrement, la personne reçoit un lien à cette adresse pour choisir son mot de passe. Il sert pendant 7 jours.',
    en: 'When saved, the person gets a link at this address to choose a password. It works for 7 days.',
    es: 'Al guardar, la persona recibe un enlace en esta dirección para elegir su contraseña. Sirve durante 7 días.',
  },
  again: {
    fr: 'Envoyer l’invitation de nouveau',
    en: 'Send the invitation again',
    es: 'Enviar la invitación de nuevo',
  },
  question: {
    fr: 'Un nouveau lien, bon pour 7 jours, part vers {email}. Celui d’avant ne servira plus.',
    en: 'A new link, good for 7 days, leaves for {email}. The one before will no longer work.',
    es: 'Un enlace nuevo, válido durante 7 días, sale hacia {email}. El anterior dejará de servir.',
  },
} as const satisfies Record<string, Label>
