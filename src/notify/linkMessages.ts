import type { Locale } from '@/i18n/locales'

import { composeMessage, type Message } from './message'

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
  const words = WORDS[locale]
  // A name is typed by anyone: on one line, it stays a subject.
  const name = facts.organization.replace(/\s+/g, ' ').slice(0, 120)
  return composeMessage({
    locale,
    subject: words.subject(name),
    paragraphs: [
      words.hello,
      isAskedAgain ? words.askedAgain(name) : words.asked(name),
      `${words.open}\n${url}`,
      words.safe(days),
      isAskedAgain ? words.notAsked : words.why,
      words.contact(contact),
    ],
  })
}

interface Words {
  subject: (name: string) => string
  hello: string
  asked: (name: string) => string
  askedAgain: (name: string) => string
  open: string
  safe: (days: number) => string
  why: string
  notAsked: string
  contact: (address: string) => string
}

const WORDS: Record<Locale, Words> = {
  fr: {
    subject: (name) => `Votre fiche au répertoire Accompagner : ${name}`,
    hello: 'Bonjour,',
    asked: (name) =>
      `Des travailleuses et travailleurs migrants trouvent votre organisme dans le répertoire Accompagner. Ce que dit la fiche « ${name} » est-il encore exact? Il faut environ quatre minutes, sans compte ni mot de passe.`,
    askedAgain: (name) => `Vous avez redemandé le lien vers la fiche « ${name} ». Le voici.`,
    open: 'Ouvrez votre fiche :',
    safe: (days) =>
      `Ce lien sert pendant ${days} jours, autant de fois qu’il le faut et sur n’importe quel appareil. L’ouvrir ne change rien : vous confirmez ou corrigez ensuite. Il est à vous : ne le publiez pas.`,
    why: 'Une personne de l’équipe relit ce que vous corrigez avant de le publier.',
    notAsked: 'Vous n’avez rien demandé? Ne faites rien : rien ne change.',
    contact: (address) =>
      `Ce n’est pas votre organisme, ou vous préférez répondre autrement? Écrivez à ${address}.`,
  },
  en: {
    subject: (name) => `Your listing in the Accompagner directory: ${name}`,
    hello: 'Hello,',
    asked: (name) =>
      `Migrant workers find your organization in the Accompagner directory. Is what the listing “${name}” says still right? It takes about four minutes, without an account or a password.`,
    askedAgain: (name) => `You asked again for the link to the listing “${name}”. Here it is.`,
    open: 'Open your listing:',
    safe: (days) =>
      `This link works for ${days} days, as often as you need and on any device. Opening it changes nothing: you confirm or correct afterwards. It is yours: do not publish it.`,
    why: 'Someone on the team reads what you correct before it is published.',
    notAsked: 'Did you not ask for this? Do nothing: nothing changes.',
    contact: (address) =>
      `Not your organization, or would you rather answer in another way? Write to ${address}.`,
  },
  es: {
    subject: (name) => `Su ficha en el directorio Accompagner: ${name}`,
    hello: 'Hola:',
    asked: (name) =>
      `Trabajadoras y trabajadores migrantes encuentran su organización en el directorio Accompagner. ¿Lo que dice la ficha «${name}» sigue siendo correcto? Se necesitan unos cuatro minutos, sin cuenta ni contraseña.`,
    askedAgain: (name) => `Usted pidió de nuevo el enlace a la ficha «${name}». Aquí está.`,
    open: 'Abra su ficha:',
    safe: (days) =>
      `Este enlace sirve durante ${days} días, cuantas veces haga falta y en cualquier dispositivo. Abrirlo no cambia nada: después usted confirma o corrige. Es suyo: no lo publique.`,
    why: 'Una persona del equipo revisa lo que usted corrige antes de publicarlo.',
    notAsked: '¿No pidió nada? No haga nada: nada cambia.',
    contact: (address) =>
      `¿No es su organización, o prefiere responder de otra manera? Escriba a ${address}.`,
  },
}
