import type { Locale } from '@/i18n/locales'

import type { Message } from './mapAccessMessages'

/** The e-mail that leads to the page where a new password is chosen. `url` works once, for an hour. */
export const passwordMessage = ({ locale, url }: { locale: Locale; url: string }): Message => ({
  subject: SUBJECT[locale],
  text: BODY[locale](url),
})

const SUBJECT: Record<Locale, string> = {
  fr: 'Votre mot de passe Accompagner',
  en: 'Your Accompagner password',
  es: 'Su contraseña de Accompagner',
}

const BODY: Record<Locale, (url: string) => string> = {
  fr: (url) =>
    [
      'Bonjour,',
      `Pour choisir un nouveau mot de passe, ouvrez ce lien (il sert une fois, pendant une heure) :\n${url}`,
      'Vous n’avez rien demandé? Ne faites rien : votre mot de passe ne change pas.',
      'Accompagner',
    ].join('\n\n'),
  en: (url) =>
    [
      'Hello,',
      `To choose a new password, open this link (it works once, for one hour):\n${url}`,
      'You asked for nothing? Do nothing: your password does not change.',
      'Accompagner',
    ].join('\n\n'),
  es: (url) =>
    [
      'Buenos días:',
      `Para elegir una nueva contraseña, abra este enlace (sirve una vez, durante una hora):\n${url}`,
      '¿No pidió nada? No haga nada: su contraseña no cambia.',
      'Accompagner',
    ].join('\n\n'),
}
