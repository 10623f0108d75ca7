import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

/** The e-mail that leads to the page where a new password is chosen. `url` works once, for an hour. */
export const passwordMessage = ({ locale, url }: { locale: Locale; url: string }): Message =>
  composeMessage({ locale, subject: SUBJECT[locale], paragraphs: PARAGRAPHS[locale](url) })

const SUBJECT: Record<Locale, string> = {
  fr: 'Votre mot de passe Accompagner',
  en: 'Your Accompagner password',
  es: 'Su contraseña de Accompagner',
}

const PARAGRAPHS: Record<Locale, (url: string) => readonly string[]> = {
  fr: (url) => [
    'Bonjour,',
    `Pour choisir un nouveau mot de passe, ouvrez ce lien (il sert une fois, pendant une heure) :\n${url}`,
    'Vous n’avez rien demandé? Ne faites rien : votre mot de passe ne changera pas.',
  ],
  en: (url) => [
    'Hello,',
    `To choose a new password, open this link (it works once, for one hour):\n${url}`,
    'Did you not ask for this? Do nothing: your password will not change.',
  ],
  es: (url) => [
    'Hola:',
    `Para elegir una nueva contraseña, abra este enlace (sirve una vez, durante una hora):\n${url}`,
    '¿No pidió nada? No haga nada: su contraseña no cambiará.',
  ],
}
