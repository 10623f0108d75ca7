import type { Locale } from '@/i18n/locales'
import type { Params } from '@/text/fillIn'

import { composeMessage, type Message, type MessageTexts } from './message'

/** What happened to the second step of an account. */
export type SecondStepNews =
  | { news: 'on' | 'off' | 'closed' | 'recoveryMade' }
  | { news: 'recoveryUsed'; left: number }
  /** `isAsked`: the site asks this account for another. */
  | { news: 'reset'; reason: string; by: string; isAsked: boolean }

interface Facts {
  locale: Locale
  name: string
  /** The page of the second step. */
  url: string
  contact: string
}

/** To whoever owns an account, each time that its second step changes or is tried in vain. */
export const secondStepMessage = (
  { locale, name, url, contact }: Facts,
  news: SecondStepNews,
): Message =>
  composeMessage(SECOND_STEP_TEXTS, locale, (say) => {
    const about = { url, ...valuesOf(news, say('site')) }
    const words = news.news === 'reset' && news.isAsked ? 'resetAsked' : news.news
    return {
      subject: say(`${news.news}Subject`),
      paragraphs: [say('hello', { name }), say(words, about), say('notYou', { contact })],
    }
  })

function valuesOf(news: SecondStepNews, site: string): Params {
  if (news.news === 'recoveryUsed') return { left: news.left }
  return news.news === 'reset' ? { reason: news.reason, by: news.by || site } : {}
}

export const SECOND_STEP_TEXTS = {
  template: 'secondStep',
  sentences: {
    hello: { fr: 'Bonjour {name},', en: 'Hello {name},', es: 'Hola, {name}:' },
    site: { fr: 'l’équipe du site', en: 'the team of the site', es: 'el equipo del sitio' },
    notYou: {
      fr: 'Ce n’est pas vous? Changez tout de suite votre mot de passe et terminez les autres connexions, puis écrivez à {contact}.',
      en: 'Was it not you? Change your password at once and end the other sessions, then write to {contact}.',
      es: '¿No fue usted? Cambie enseguida su contraseña y termine las demás sesiones; luego escriba a {contact}.',
    },
    onSubject: {
      fr: 'La deuxième étape de votre compte Accompagner est en place',
      en: 'The second step of your Accompagner account is on',
      es: 'El segundo paso de su cuenta Accompagner está activo',
    },
    on: {
      fr: 'À chaque connexion, votre compte demande maintenant un code de votre téléphone, en plus du mot de passe. Gardez vos codes de secours en lieu sûr : ils servent si vous perdez le téléphone.\n{url}',
      en: 'At each sign-in, your account now asks for a code from your phone besides your password. Keep your recovery codes in a safe place: they serve if you lose the phone.\n{url}',
      es: 'En cada inicio de sesión, su cuenta pide ahora un código de su teléfono además de la contraseña. Guarde sus códigos de respaldo en un lugar seguro: sirven si pierde el teléfono.\n{url}',
    },
    offSubject: {
      fr: 'Votre compte Accompagner ne demande plus de code',
      en: 'Your Accompagner account no longer asks for a code',
      es: 'Su cuenta Accompagner ya no pide un código',
    },
    off: {
      fr: 'La deuxième étape est retirée : le mot de passe suffit pour se connecter. Vous pouvez la remettre quand vous voulez :\n{url}',
      en: 'The second step was removed: the password is enough to sign in. You can put it back at any time:\n{url}',
      es: 'El segundo paso se quitó: basta la contraseña para iniciar sesión. Puede volver a ponerlo cuando quiera:\n{url}',
    },
    closedSubject: {
      fr: 'Des codes inexacts ont été essayés sur votre compte Accompagner',
      en: 'Wrong codes were tried on your Accompagner account',
      es: 'Se probaron códigos incorrectos en su cuenta Accompagner',
    },
    closed: {
      fr: 'Quelqu’un connaît votre mot de passe et a écrit plusieurs codes inexacts. Les codes du téléphone sont refusés pour un moment; ils serviront de nouveau d’eux-mêmes. Vos codes de secours servent toujours.',
      en: 'Someone knows your password and wrote several wrong codes. Codes from the phone are refused for a while; they will work again by themselves. Your recovery codes still work.',
      es: 'Alguien conoce su contraseña y escribió varios códigos incorrectos. Los códigos del teléfono se rechazan por un momento; volverán a servir por sí solos. Sus códigos de respaldo siguen sirviendo.',
    },
    recoveryMadeSubject: {
      fr: 'De nouveaux codes de secours pour votre compte Accompagner',
      en: 'New recovery codes for your Accompagner account',
      es: 'Nuevos códigos de respaldo para su cuenta Accompagner',
    },
    recoveryMade: {
      fr: 'De nouveaux codes de secours remplacent les anciens, qui ne servent plus.',
      en: 'New recovery codes replace the former ones, which no longer work.',
      es: 'Nuevos códigos de respaldo reemplazan a los anteriores, que ya no sirven.',
    },
    recoveryUsedSubject: {
      fr: 'Un code de secours a ouvert votre compte Accompagner',
      en: 'A recovery code opened your Accompagner account',
      es: 'Un código de respaldo abrió su cuenta Accompagner',
    },
    recoveryUsed: {
      fr: 'Un de vos codes de secours vient de servir. Codes qui restent : {left}. Pour en avoir de nouveaux :\n{url}',
      en: 'One of your recovery codes was just used. Codes left: {left}. To get new ones:\n{url}',
      es: 'Acaba de usarse uno de sus códigos de respaldo. Códigos que quedan: {left}. Para obtener otros:\n{url}',
    },
    resetSubject: {
      fr: 'La deuxième étape de votre compte Accompagner a été retirée',
      en: 'The second step of your Accompagner account was removed',
      es: 'Se quitó el segundo paso de su cuenta Accompagner',
    },
    reset: {
      fr: 'Retirée par : {by}. Raison : {reason}\nVous vous connectez avec votre mot de passe seul. Remettez la deuxième étape dès que vous le pouvez :\n{url}',
      en: 'Removed by: {by}. Reason: {reason}\nYou sign in with your password alone. Put the second step back as soon as you can:\n{url}',
      es: 'Quitado por: {by}. Razón: {reason}\nUsted inicia sesión solo con su contraseña. Vuelva a poner el segundo paso en cuanto pueda:\n{url}',
    },
    resetAsked: {
      fr: 'Retirée par : {by}. Raison : {reason}\nLe site en demande une à votre compte : à votre prochaine connexion, après le mot de passe, vous en mettrez une nouvelle en place.\n{url}',
      en: 'Removed by: {by}. Reason: {reason}\nThe site asks for one from your account: at your next sign-in, after the password, you will set up a new one.\n{url}',
      es: 'Quitado por: {by}. Razón: {reason}\nEl sitio exige uno a su cuenta: en su próximo inicio de sesión, después de la contraseña, activará uno nuevo.\n{url}',
    },
  },
} as const satisfies MessageTexts
