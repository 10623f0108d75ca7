/** What a campaign writes: the team's own words, or ours, then what every letter must say. */
import { formatDay } from '@/days/words'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import { oneLine } from '@/text/oneLine'

import type { Step } from './schedule'

/** Whom a letter is for: an organization about its sheet, or a regional actor about its region. */
export type LetterKind = 'organization' | 'actor'

/**
 * The team's words by language, in those where they are current. What is empty everywhere is ours; where
 * something is not there in a language, the letter is ours in that language, whole.
 */
export interface LetterTexts {
  subject?: Partial<Label>
  message?: Partial<Label>
  reminder?: Partial<Label>
}

export interface LetterFacts {
  kind: LetterKind
  step: Step
  locale: Locale
  /** Of the organization or the actor. */
  name: string
  url: string
  /** Where one asks not to be asked again; a preview has none. */
  stopUrl?: string | undefined
  /** Where a regional actor says that nobody is missing. */
  answerUrl?: string | undefined
  /** Last day 'yyyy-MM-dd' on which the link works. */
  until: string
  contact: string
  texts: LetterTexts
}

/** Longest subject, and longest name in it, in characters. */
const LIMITS = { subject: 180, name: 120 } as const

/** A letter as plain text. Its subject is one line, whatever was typed: no header can be added. */
export function composeLetter(facts: LetterFacts): { subject: string; text: string } {
  const { kind, step, locale, url, stopUrl, answerUrl, contact, texts } = facts
  const words = WORDS[kind]
  const params = { name: oneLine(facts.name, LIMITS.name), end: formatDay(facts.until, locale) }
  const isReminder = step !== 'invitation'
  // Half of a letter in the team's words would not go with the rest in ours.
  const isWhole = [texts.subject, isReminder ? texts.reminder : texts.message].every(
    (typed) => !isTyped(typed) || Boolean(typed?.[locale]?.trim()),
  )
  const own = (typed: Partial<Label> | undefined, ours: Label) =>
    (isWhole && typed?.[locale]?.trim()) || ours[locale]
  const subject = fillIn(own(texts.subject, words.subject), params)
  const paragraphs = [
    HELLO[locale],
    isReminder
      ? fillIn(own(texts.reminder, words.reminder), params)
      : fillIn(own(texts.message, words.message), params),
    `${words.open[locale]}\n${url}`,
    ...(answerUrl ? [`${NOBODY_MISSING[locale]}\n${answerUrl}`] : []),
    fillIn(words.safe[locale], { ...params, contact }),
    fillIn((stopUrl ? STOP_BY_LINK : STOP)[locale], { contact, url: stopUrl ?? '' }),
    'Accompagner',
  ]
  const letter = {
    subject: oneLine(isReminder ? fillIn(REMINDER[locale], { subject }) : subject, LIMITS.subject),
    text: paragraphs.join('\n\n'),
  }
  return locale === 'fr' ? withFrenchSpaces(letter) : letter
}

const isTyped = (typed: Partial<Label> | undefined): boolean =>
  Object.values(typed ?? {}).some((text) => text.trim())

const HELLO: Label = { fr: 'Bonjour,', en: 'Hello,', es: 'Hola:' }

const REMINDER: Label = {
  fr: 'Rappel\u00a0: {subject}',
  en: 'Reminder: {subject}',
  es: 'Recordatorio: {subject}',
}

const NOBODY_MISSING: Label = {
  fr: 'Il ne manque personne? Dites-le d’un bouton\u00a0:',
  en: 'Is nobody missing? Say so with one button:',
  es: '¿No falta nadie? Dígalo con un botón:',
}

const STOP: Label = {
  fr: 'Vous préférez répondre autrement, ou ne plus recevoir ces messages? Écrivez à {contact}. Ne pas répondre ne retire pas un organisme du répertoire.',
  en: 'Would you rather answer in another way, or no longer receive these messages? Write to {contact}. An organization that does not answer stays in the directory.',
  es: '¿Prefiere responder de otra manera o no recibir más estos mensajes? Escriba a {contact}. No responder no retira a una organización del directorio.',
}

const STOP_BY_LINK: Label = {
  fr: 'Vous préférez répondre autrement? Écrivez à {contact}. Ne plus recevoir ces messages, ni d’appel à ce sujet\u00a0:\n{url}\nNe pas répondre ne retire pas un organisme du répertoire.',
  en: 'Would you rather answer in another way? Write to {contact}. To no longer receive these messages, or calls about them:\n{url}\nAn organization that does not answer stays in the directory.',
  es: '¿Prefiere responder de otra manera? Escriba a {contact}. Para no recibir más estos mensajes, ni llamadas al respecto:\n{url}\nNo responder no retira a una organización del directorio.',
}

/** Our own words, which the team may replace. */
const WORDS: Record<
  LetterKind,
  Record<'subject' | 'message' | 'reminder' | 'open' | 'safe', Label>
> = {
  organization: {
    subject: {
      fr: 'Votre fiche au répertoire Accompagner est-elle exacte? {name}',
      en: 'Is your listing in the Accompagner directory right? {name}',
      es: '¿Es correcta su ficha en el directorio Accompagner? {name}',
    },
    message: {
      fr: 'Une fois par an, nous demandons à chaque organisme si ce que le répertoire dit de lui est encore vrai. La fiche «\u00a0{name}\u00a0» aide des travailleuses et travailleurs migrants à vous trouver. Il faut environ quatre minutes, sans compte ni mot de passe, d’ici le {end}.',
      en: 'Once a year we ask every organization whether what the directory says of it is still true. The listing “{name}” helps migrant workers find you. It takes about four minutes, without an account or a password, by {end}.',
      es: 'Una vez al año preguntamos a cada organización si lo que el directorio dice de ella sigue siendo cierto. La ficha «{name}» ayuda a trabajadoras y trabajadores migrantes a encontrarlos. Se necesitan unos cuatro minutos, sin cuenta ni contraseña, hasta el {end}.',
    },
    reminder: {
      fr: 'Nous vous avons écrit au sujet de la fiche «\u00a0{name}\u00a0» et n’avons pas encore de réponse. Un «\u00a0tout est exact\u00a0» suffit, d’ici le {end}.',
      en: 'We wrote to you about the listing “{name}” and have no answer yet. “All is right” is enough, by {end}.',
      es: 'Le escribimos acerca de la ficha «{name}» y aún no tenemos respuesta. Basta con «todo es correcto», hasta el {end}.',
    },
    open: { fr: 'Ouvrez votre fiche\u00a0:', en: 'Open your listing:', es: 'Abra su ficha:' },
    safe: {
      fr: 'Ce lien sert jusqu’au {end}, autant de fois qu’il le faut et sur n’importe quel appareil. L’ouvrir ne change rien\u00a0: vous confirmez ou corrigez ensuite. Il est à vous\u00a0: ne le publiez pas.',
      en: 'This link works until {end}, as often as you need and on any device. Opening it changes nothing: you confirm or correct afterwards. It is yours: do not publish it.',
      es: 'Este enlace sirve hasta el {end}, cuantas veces haga falta y en cualquier dispositivo. Abrirlo no cambia nada: después usted confirma o corrige. Es suyo: no lo publique.',
    },
  },
  actor: {
    subject: {
      fr: 'Quels organismes manquent au répertoire Accompagner? {name}',
      en: 'Which organizations does the Accompagner directory lack? {name}',
      es: '¿Qué organizaciones faltan en el directorio Accompagner? {name}',
    },
    message: {
      fr: 'Le répertoire Accompagner réunit les organismes qui servent gratuitement les personnes migrantes. Vous connaissez votre territoire\u00a0: voulez-vous relire la liste et signaler ceux qui manquent, d’ici le {end}?',
      en: 'The Accompagner directory gathers the organizations that serve migrants free of charge. You know your area: would you read the list and tell us who is missing, by {end}?',
      es: 'El directorio Accompagner reúne a las organizaciones que atienden gratis a las personas migrantes. Usted conoce su territorio: ¿quiere revisar la lista e indicar cuáles faltan, hasta el {end}?',
    },
    reminder: {
      fr: 'Nous vous avons demandé de relire la liste des organismes de votre territoire et n’avons pas encore de réponse. «\u00a0Il ne manque personne\u00a0» est aussi une réponse, d’ici le {end}.',
      en: 'We asked you to read the list of organizations in your area and have no answer yet. “Nobody is missing” is an answer too, by {end}.',
      es: 'Le pedimos revisar la lista de organizaciones de su territorio y aún no tenemos respuesta. «No falta nadie» también es una respuesta, hasta el {end}.',
    },
    open: {
      fr: 'La liste, et le formulaire pour proposer un organisme\u00a0:',
      en: 'The list, and the form to suggest an organization:',
      es: 'La lista y el formulario para proponer una organización:',
    },
    safe: {
      fr: 'Dans le formulaire, laissez votre adresse de courriel\u00a0: c’est ainsi que nous saurons que vous avez répondu. Vous pouvez aussi répondre à {contact}.',
      en: 'In the form, leave your e-mail address: that is how we will know that you have answered. You may also write to {contact}.',
      es: 'En el formulario, deje su correo electrónico: así sabremos que respondió. También puede escribir a {contact}.',
    },
  },
}
