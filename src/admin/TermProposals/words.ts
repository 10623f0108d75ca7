import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'

const WORDS = {
  title: { fr: 'Ce qui est proposé', en: 'What is proposed', es: 'Lo que se propone' },
  by: {
    fr: 'Proposé par {who}, {when}',
    en: 'Proposed by {who}, {when}',
    es: 'Propuesto por {who}, {when}',
  },
  somebody: { fr: 'une personne', en: 'somebody', es: 'una persona' },
  french: { fr: 'Terme français', en: 'French term', es: 'Término francés' },
  definition: {
    fr: 'Explication, en français',
    en: 'Explanation, in French',
    es: 'Explicación, en francés',
  },
  definitionNeeded: {
    fr: 'Le terme est nouveau\u00a0: il entre au glossaire avec une explication simple.',
    en: 'The term is new: it enters the glossary with a plain explanation.',
    es: 'El término es nuevo: entra en el glosario con una explicación sencilla.',
  },
  source: { fr: 'Source', en: 'Source', es: 'Fuente' },
  reason: { fr: 'Pourquoi', en: 'Why', es: 'Por qué' },
  now: {
    fr: 'Traduction convenue maintenant',
    en: 'Agreed translation now',
    es: 'Traducción acordada ahora',
  },
  nowNothing: { fr: 'aucune', en: 'none', es: 'ninguna' },
  nowForbidden: {
    fr: 'Déjà à ne pas employer',
    en: 'Already not to be used',
    es: 'Ya no se usa',
  },
  passage: { fr: 'Voir le passage', en: 'See the passage', es: 'Ver el pasaje' },
  term: {
    fr: 'Voir le terme au glossaire',
    en: 'See the term in the glossary',
    es: 'Ver el término en el glosario',
  },
  answer: {
    fr: 'Un mot à la personne qui propose',
    en: 'A word to who proposed it',
    es: 'Unas palabras para quien propone',
  },
  answerHelp: {
    fr: 'Privé\u00a0: la personne le reçoit par courriel et l’équipe le lit. Un refus dit pourquoi.',
    en: 'Private: the person receives it by e-mail and the team reads it. A refusal says why.',
    es: 'Privado: la persona lo recibe por correo y el equipo lo lee. Un rechazo dice por qué.',
  },
  accept: { fr: 'Accepter', en: 'Accept', es: 'Aceptar' },
  refuse: { fr: 'Refuser', en: 'Refuse', es: 'Rechazar' },
  own: {
    fr: 'Vous avez fait cette proposition\u00a0: une autre personne l’accepte. Vous pouvez la retirer.',
    en: 'You made this proposal: someone else accepts it. You may take it back.',
    es: 'Usted hizo esta propuesta: la acepta otra persona. Puede retirarla.',
  },
  withdraw: { fr: 'Retirer', en: 'Take back', es: 'Retirar' },
  waits: {
    fr: 'L’équipe de recherche y répondra.',
    en: 'The research team will answer it.',
    es: 'El equipo de investigación responderá.',
  },
  decided: { fr: '{state} par {who}', en: '{state} by {who}', es: '{state} por {who}' },
  trouble: {
    fr: 'Le site n’a pas répondu. Réessayez.',
    en: 'The site did not answer. Try again.',
    es: 'El sitio no respondió. Inténtelo de nuevo.',
  },
  standing: { fr: 'Où en est le terme', en: 'Where the term stands', es: 'Cómo está el término' },
  language: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  state: { fr: 'État', en: 'State', es: 'Estado' },
  words: { fr: 'Terme', en: 'Term', es: 'Término' },
  accepted: { fr: 'Accepté', en: 'Accepted', es: 'Aceptado' },
  missing: { fr: 'Sans traduction', en: 'No translation', es: 'Sin traducción' },
  forbidden: { fr: 'À ne pas employer', en: 'Not to be used', es: 'No se usa' },
} satisfies Record<string, Label>

/** What is said of proposals, in one language. */
export interface Words {
  locale: Locale
  say: (word: keyof typeof WORDS, params?: Params) => string
}

export function wordsIn(language: string): Words {
  const locale = firstLocale(language)
  return { locale, say: (word, params = {}) => fillIn(WORDS[word][locale], params) }
}
