import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

/** The e-mail that leads to the page where a new password is chosen. `url` works once, for an hour. */
export const passwordMessage = ({ locale, url }: { locale: Locale; url: string }): Message =>
  composeMessage(PASSWORD_TEXTS, locale, (say) => ({
    subject: say('subject'),
    paragraphs: [say('hello'), say('choose', { url }), say('notAsked')],
  }))

export const PASSWORD_TEXTS = {
  template: 'password',
  sentences: {
    subject: {
      fr: 'Votre mot de passe Accompagner',
      en: 'Your Accompagner password',
      es: 'Su contraseña de Accompagner',
    },
    hello: {
      fr: 'Bonjour,',
      en: 'Hello,',
      es: 'Hola:',
    },
    choose: {
      fr: 'Pour choisir un nouveau mot de passe, ouvrez ce lien (il sert une fois, pendant une heure) :\n{url}',
      en: 'To choose a new password, open this link (it works once, for one hour):\n{url}',
      es: 'Para elegir una nueva contraseña, abra este enlace (sirve una vez, durante una hora):\n{url}',
    },
    notAsked: {
      fr: 'Vous n’avez rien demandé? Ne faites rien : votre mot de passe ne changera pas.',
      en: 'Did you not ask for this? Do nothing: your password will not change.',
      es: '¿No pidió nada? No haga nada: su contraseña no cambiará.',
    },
  },
} as const satisfies MessageTexts
