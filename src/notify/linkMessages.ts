import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message, type MessageTexts } from './message'

export interface LinkMessageFacts {
  locale: Locale
  organization: string
  url: string
  /** How long the link works. */
  days: number
  /** The organization asked for it, having lost the one before. */
  isAskedAgain: boolean
  contact: string
}

/** The message that carries a personal link to the sheet of an organization. */
export function linkMessage(facts: LinkMessageFacts): Message {
  const { locale, url, days, isAskedAgain, contact } = facts
  // A name is typed by anyone: on one line, it stays a subject.
  const name = facts.organization.replace(/\s+/g, ' ').slice(0, 120)
  return composeMessage(LINK_TEXTS, locale, (say) => ({
    subject: say('subject', { name }),
    paragraphs: [
      say('hello'),
      say(isAskedAgain ? 'askedAgain' : 'asked', { name }),
      say('open', { url }),
      say('safe', { days }),
      say(isAskedAgain ? 'notAsked' : 'why'),
      say('contact', { contact }),
    ],
  }))
}

export const LINK_TEXTS = {
  template: 'link',
  sentences: {
    subject: {
      fr: 'Votre fiche au répertoire Accompagner : {name}',
      en: 'Your listing in the Accompagner directory: {name}',
      es: 'Su ficha en el directorio Accompagner: {name}',
    },
    hello: {
      fr: 'Bonjour,',
      en: 'Hello,',
      es: 'Hola:',
    },
    asked: {
      fr: 'Des travailleuses et travailleurs migrants trouvent votre organisme dans le répertoire Accompagner. Ce que dit la fiche « {name} » est-il encore exact? Il faut environ quatre minutes, sans compte ni mot de passe.',
      en: 'Migrant workers find your organization in the Accompagner directory. Is what the listing “{name}” says still right? It takes about four minutes, without an account or a password.',
      es: 'Trabajadoras y trabajadores migrantes encuentran su organización en el directorio Accompagner. ¿Lo que dice la ficha «{name}» sigue siendo correcto? Se necesitan unos cuatro minutos, sin cuenta ni contraseña.',
    },
    askedAgain: {
      fr: 'Vous avez redemandé le lien vers la fiche « {name} ». Le voici.',
      en: 'You asked again for the link to the listing “{name}”. Here it is.',
      es: 'Usted pidió de nuevo el enlace a la ficha «{name}». Aquí está.',
    },
    open: {
      fr: 'Ouvrez votre fiche :\n{url}',
      en: 'Open your listing:\n{url}',
      es: 'Abra su ficha:\n{url}',
    },
    safe: {
      fr: 'Ce lien sert pendant {days} jours, autant de fois qu’il le faut et sur n’importe quel appareil. L’ouvrir ne change rien : vous confirmez ou corrigez ensuite. Il est à vous : ne le publiez pas.',
      en: 'This link works for {days} days, as often as you need and on any device. Opening it changes nothing: you confirm or correct afterwards. It is yours: do not publish it.',
      es: 'Este enlace sirve durante {days} días, cuantas veces haga falta y en cualquier dispositivo. Abrirlo no cambia nada: después usted confirma o corrige. Es suyo: no lo publique.',
    },
    why: {
      fr: 'Une personne de l’équipe relit ce que vous corrigez avant de le publier, sauf ce que vous cachez au public : c’est caché dès l’envoi.',
      en: 'Someone on the team reads what you correct before it is published, except what you hide from the public: it is hidden as soon as you send.',
      es: 'Una persona del equipo revisa lo que usted corrige antes de publicarlo, salvo lo que oculta al público: se oculta en cuanto lo envía.',
    },
    notAsked: {
      fr: 'Vous n’avez rien demandé? Ne faites rien : rien ne change.',
      en: 'Did you not ask for this? Do nothing: nothing changes.',
      es: '¿No pidió nada? No haga nada: nada cambia.',
    },
    contact: {
      fr: 'Ce n’est pas votre organisme, ou vous préférez répondre autrement? Écrivez à {contact}.',
      en: 'Not your organization, or would you rather answer in another way? Write to {contact}.',
      es: '¿No es su organización, o prefiere responder de otra manera? Escriba a {contact}.',
    },
  },
} as const satisfies MessageTexts
