import { dayAt } from '@/days/calendar'
import { formatDay } from '@/days/words'
import type { FollowedName, Said, ToldChange } from '@/following/changes'
import { DEFAULT_LOCALE, type Locale } from '@/i18n/locales'
import { oneLine } from '@/text/oneLine'

import { composeMessage, type Message, type MessageTexts, type Say } from './message'

/** Longest title and longest note in a letter, in characters. */
const LIMITS = { title: 200, note: 600 } as const

/** Changes told one by one; of the others the page of changes tells. */
const MOST_TOLD = 40
/** Things that a letter says one follows. */
const MOST_NAMED = 12

/** To an address that somebody typed: nothing of theirs is in it, and nothing follows without the press of its link. */
export const followConfirmMessage = (facts: {
  locale: Locale
  followed: readonly FollowedName[]
  url: string
  hours: number
}): Message =>
  composeMessage(FOLLOW_TEXTS, facts.locale, (say) => ({
    subject: say('confirmSubject'),
    paragraphs: [
      say('hello'),
      say('confirmWhat', { what: namesOf(say, facts.followed) }),
      say('confirmLink', { url: facts.url, hours: facts.hours }),
      say('confirmPromise'),
      say('confirmNotYou', { hours: facts.hours }),
    ],
  }))

/** What changed in a week of what somebody follows. */
export const digestMessage = (facts: {
  locale: Locale
  /** The day of the letter. */
  day: string
  changes: readonly ToldChange[]
  followed: readonly FollowedName[]
  /** All changes of the guide; what is followed, to change or to leave. */
  pageUrl: string
  choicesUrl: string
}): Message =>
  composeMessage(FOLLOW_TEXTS, facts.locale, (say) => ({
    subject: say('digestSubject', { day: formatDay(facts.day, facts.locale) }),
    paragraphs: [
      say('hello'),
      say('digestLead'),
      ...facts.changes.slice(0, MOST_TOLD).map((change) => lineOf(say, facts.locale, change)),
      facts.changes.length > MOST_TOLD ? say('digestMore', { url: facts.pageUrl }) : undefined,
      say('digestWhy', { what: namesOf(say, facts.followed) }),
      say('digestLeave', { url: facts.choicesUrl }),
    ],
  }))

type Told = Say<(typeof FOLLOW_TEXTS)['sentences']>

/** A change: what happened to what, when; what its authors say of it; where to read it. */
function lineOf(say: Told, locale: Locale, change: ToldChange): string {
  const title = inLanguage(say, change.title, LIMITS.title)
  return [
    say(change.kind, { title, region: change.region ?? '' }),
    formatDay(dayAt(change.at), locale),
    change.note && inLanguage(say, change.note, LIMITS.note),
    change.isToCome && locale !== DEFAULT_LOCALE ? say('toCome') : undefined,
    change.url,
  ]
    .filter(Boolean)
    .join('\n')
}

const inLanguage = (say: Told, { text, isFrench }: Said, limit: number): string => {
  const line = oneLine(text, limit)
  return isFrench ? say('inFrench', { text: line }) : line
}

function namesOf(say: Told, followed: readonly FollowedName[]): string {
  const lines = followed
    .slice(0, MOST_NAMED)
    .map(({ kind, name }) => `– ${say(NAMED[kind], { name: inLanguage(say, name, LIMITS.title) })}`)
  return [...lines, ...(followed.length > MOST_NAMED ? ['– …'] : [])].join('\n')
}

const NAMED = {
  guide: 'ofGuide',
  part: 'ofPart',
  chapter: 'ofChapter',
  region: 'ofRegion',
} as const

export const FOLLOW_TEXTS = {
  template: 'follow',
  sentences: {
    hello: { fr: 'Bonjour,', en: 'Hello,', es: 'Hola:' },
    confirmSubject: {
      fr: 'Confirmez que vous voulez suivre Accompagner par courriel',
      en: 'Confirm that you want to follow Accompagner by e-mail',
      es: 'Confirme que quiere seguir Accompagner por correo',
    },
    confirmWhat: {
      fr: 'Cette adresse a été donnée pour recevoir un courriel quand quelque chose change dans :\n{what}',
      en: 'This address was given to receive an e-mail when something changes in:\n{what}',
      es: 'Se dio esta dirección para recibir un correo cuando algo cambie en:\n{what}',
    },
    confirmLink: {
      fr: 'Si c’est vous, ouvrez ce lien et confirmez (il sert pendant {hours} heures) :\n{url}',
      en: 'If it was you, open this link and confirm (it works for {hours} hours):\n{url}',
      es: 'Si fue usted, abra este enlace y confirme (sirve durante {hours} horas):\n{url}',
    },
    confirmPromise: {
      fr: 'Vous recevrez un courriel par semaine au plus, et aucun quand rien n’a changé. Chaque courriel a un lien pour ne plus rien recevoir.',
      en: 'You will receive one e-mail a week at most, and none when nothing has changed. Each e-mail has a link to stop them all.',
      es: 'Recibirá un correo por semana como máximo, y ninguno cuando nada haya cambiado. Cada correo tiene un enlace para no recibir nada más.',
    },
    confirmNotYou: {
      fr: 'Ce n’est pas vous? Ne faites rien : dans {hours} heures, l’adresse sera effacée.',
      en: 'It was not you? Do nothing: in {hours} hours, the address will be erased.',
      es: '¿No fue usted? No haga nada: en {hours} horas, la dirección se borrará.',
    },
    digestSubject: {
      fr: 'Ce qui a changé dans ce que vous suivez – {day}',
      en: 'What changed in what you follow – {day}',
      es: 'Qué cambió en lo que usted sigue – {day}',
    },
    digestLead: {
      fr: 'Voici ce qui a changé dans ce que vous suivez.',
      en: 'Here is what changed in what you follow.',
      es: 'Esto es lo que cambió en lo que usted sigue.',
    },
    first: {
      fr: 'Nouveau chapitre : {title}',
      en: 'New chapter: {title}',
      es: 'Nuevo capítulo: {title}',
    },
    major: {
      fr: 'Chapitre modifié : {title}',
      en: 'Chapter changed: {title}',
      es: 'Capítulo modificado: {title}',
    },
    minor: {
      fr: 'Chapitre légèrement modifié : {title}',
      en: 'Chapter slightly changed: {title}',
      es: 'Capítulo con un cambio pequeño: {title}',
    },
    translation: {
      fr: 'Traduction mise à jour : {title}',
      en: 'Translation brought up to date: {title}',
      es: 'Traducción actualizada: {title}',
    },
    withdrawal: {
      fr: 'Chapitre retiré : {title}',
      en: 'Chapter withdrawn: {title}',
      es: 'Capítulo retirado: {title}',
    },
    restoration: {
      fr: 'Chapitre remis en ligne : {title}',
      en: 'Chapter back online: {title}',
      es: 'Capítulo publicado de nuevo: {title}',
    },
    update: { fr: 'Nouveauté : {title}', en: 'Update: {title}', es: 'Novedad: {title}' },
    arrival: {
      fr: 'Nouvel organisme pour la région {region} : {title}',
      en: 'New organization for the region {region}: {title}',
      es: 'Nueva organización para la región {region}: {title}',
    },
    inFrench: {
      fr: '{text}',
      en: '{text} (in French)',
      es: '{text} (en francés)',
    },
    toCome: {
      fr: 'La traduction est à venir.',
      en: 'The English words are still to come: what changed is in French for now.',
      es: 'La traducción al español está por venir: lo que cambió está en francés por ahora.',
    },
    digestMore: {
      fr: 'D’autres changements sont ici :\n{url}',
      en: 'Other changes are here:\n{url}',
      es: 'Otros cambios están aquí:\n{url}',
    },
    digestWhy: {
      fr: 'Vous recevez ce courriel, une fois par semaine au plus, parce que vous suivez :\n{what}',
      en: 'You receive this e-mail, once a week at most, because you follow:\n{what}',
      es: 'Recibe este correo, una vez por semana como máximo, porque sigue:\n{what}',
    },
    digestLeave: {
      fr: 'Pour ne plus rien recevoir, ou changer ce que vous suivez :\n{url}',
      en: 'To stop these e-mails, or change what you follow:\n{url}',
      es: 'Para no recibir nada más, o cambiar lo que sigue:\n{url}',
    },
    ofGuide: { fr: 'tout le guide', en: 'the whole guide', es: 'toda la guía' },
    ofPart: {
      fr: 'la partie « {name} »',
      en: 'the part “{name}”',
      es: 'la parte «{name}»',
    },
    ofChapter: {
      fr: 'le chapitre « {name} »',
      en: 'the chapter “{name}”',
      es: 'el capítulo «{name}»',
    },
    ofRegion: {
      fr: 'les organismes de la région {name}',
      en: 'the organizations of the region {name}',
      es: 'las organizaciones de la región {name}',
    },
  },
} as const satisfies MessageTexts
