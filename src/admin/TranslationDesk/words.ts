import { formatMoment } from '@/days/words'
import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn } from '@/text/fillIn'
import type { UnitState } from '@/translation/types'

import { HELP_WORDS } from './panels/words'
import type { Filter } from './state/rows'

/** The sign is read with the words, never alone. */
export const STATE_SIGNS: Record<UnitState, string> = {
  missing: '○',
  stale: '△',
  toReview: '◐',
  approved: '●',
}

export const STATE_LABELS: Record<UnitState, Label> = {
  missing: { fr: 'À traduire', en: 'To translate', es: 'Por traducir' },
  stale: {
    fr: 'L’original a changé depuis',
    en: 'The original has changed since',
    es: 'El original cambió desde entonces',
  },
  toReview: { fr: 'À relire', en: 'To review', es: 'Por revisar' },
  approved: { fr: 'Approuvé', en: 'Approved', es: 'Aprobado' },
}

export const FILTER_LABELS: Record<Filter, Label> = {
  toDo: { fr: 'À faire', en: 'To do', es: 'Por hacer' },
  all: { fr: 'Tous', en: 'All', es: 'Todos' },
  missing: { fr: 'À traduire', en: 'To translate', es: 'Por traducir' },
  stale: { fr: 'Original changé', en: 'Original changed', es: 'Original cambiado' },
  toReview: { fr: 'À relire', en: 'To review', es: 'Por revisar' },
  approved: { fr: 'Approuvés', en: 'Approved', es: 'Aprobados' },
  failing: { fr: 'À corriger', en: 'To correct', es: 'Por corregir' },
  sentBack: { fr: 'Renvoyés', en: 'Sent back', es: 'Devueltos' },
  asked: { fr: 'Avec une question', en: 'With a question', es: 'Con una pregunta' },
  mine: { fr: 'De moi', en: 'Mine', es: 'Míos' },
}

const WORDS = {
  marks: {
    fr: 'Les marques numérotées, comme <1>…</1>, tiennent la place d’un lien ou d’une mise en forme\u00a0: gardez-les autour des mêmes mots.',
    en: 'Numbered marks such as <1>…</1> stand for a link or a format: keep them around the same words.',
    es: 'Las marcas numeradas, como <1>…</1>, representan un enlace o un formato: consérvelas alrededor de las mismas palabras.',
  },
  review: {
    fr: 'Ce que vous écrivez attend la relecture d’une autre personne, qui approuve ici, passage par passage, ou par «\u00a0Relecture et publication\u00a0».',
    en: 'What you write awaits another person, who approves it here, passage by passage, or through “Review and publication”.',
    es: 'Lo que escribe espera a otra persona, que lo aprueba aquí, pasaje por pasaje, o en «Revisión y publicación».',
  },
  readOnly: {
    fr: 'Vous lisez cette traduction; les personnes qui traduisent dans cette langue y écrivent.',
    en: 'You are reading this translation; those who translate into this language write in it.',
    es: 'Usted lee esta traducción; quienes traducen a este idioma escriben en ella.',
  },
  loading: {
    fr: 'Lecture des passages…',
    en: 'Reading the passages…',
    es: 'Leyendo los pasajes…',
  },
  runEmpty: {
    fr: 'Tout est traduit dans cette langue\u00a0: rien n’a changé, rien ne manque.',
    en: 'All is translated into this language: nothing changed, nothing is missing.',
    es: 'Todo está traducido a este idioma: nada cambió, nada falta.',
  },
  none: {
    fr: 'Le texte n’a encore aucun passage à traduire.',
    en: 'The text has no passage to translate yet.',
    es: 'El texto todavía no tiene pasajes por traducir.',
  },
  openDesk: {
    fr: 'Ouvrir l’atelier de traduction',
    en: 'Open the translator’s desk',
    es: 'Abrir el taller de traducción',
  },
  openDeskWhy: {
    fr: 'Les passages s’écrivent, se relisent et se publient à l’atelier. Ici\u00a0: qui traduit, pour quand, et les versions.',
    en: 'Passages are written, reviewed and published at the desk. Here: who translates, by when, and the versions.',
    es: 'Los pasajes se escriben, se revisan y se publican en el taller. Aquí: quién traduce, para cuándo, y las versiones.',
  },
  changes: {
    fr: 'Traduire ce qui a changé',
    en: 'Translate what changed',
    es: 'Traducir lo que cambió',
  },
  keys: { fr: 'Raccourcis et aide', en: 'Keys and help', es: 'Atajos y ayuda' },
  close: { fr: 'Fermer', en: 'Close', es: 'Cerrar' },
  typography: {
    fr: 'Les espaces insécables, les guillemets et les apostrophes de la langue s’écrivent d’eux-mêmes; Ctrl + Z rend le signe tapé.',
    en: 'No-break spaces, quotation marks and apostrophes of the language write themselves; Ctrl + Z brings back the sign that was typed.',
    es: 'Los espacios duros, las comillas y los apóstrofos del idioma se escriben solos; Ctrl + Z devuelve el signo escrito.',
  },
  row: { fr: 'Ligne', en: 'Row', es: 'Fila' },
  about: { fr: 'À propos de\u00a0:', en: 'About:', es: 'Sobre:' },
  toRead: { fr: 'Passages à relire', en: 'Passages to review', es: 'Pasajes por revisar' },
  nothingToReview: {
    fr: 'Aucun passage d’une autre personne n’attend votre relecture.',
    en: 'No passage of somebody else awaits your review.',
    es: 'Ningún pasaje de otra persona espera su revisión.',
  },
  translation: { fr: 'Traduction', en: 'Translation', es: 'Traducción' },
  passages: { fr: 'Passages', en: 'Passages', es: 'Pasajes' },
  help: { fr: 'Mémoire et glossaire', en: 'Memory and glossary', es: 'Memoria y glosario' },
  failing: { fr: 'à corriger', en: 'to correct', es: 'por corregir' },
  filter: { fr: 'Passages montrés', en: 'Passages shown', es: 'Pasajes mostrados' },
  empty: {
    fr: 'Aucun passage ici.',
    en: 'No passage here.',
    es: 'Ningún pasaje aquí.',
  },
  allDone: {
    fr: 'Plus rien à traduire\u00a0: tout est écrit.',
    en: 'Nothing left to translate: all is written.',
    es: 'Nada más que traducir: todo está escrito.',
  },
  allReviewed: {
    fr: 'Plus rien à relire ici.',
    en: 'Nothing left to review here.',
    es: 'Nada más que revisar aquí.',
  },
  saveAndNext: { fr: 'Enregistrer et suivant', en: 'Save and next', es: 'Guardar y siguiente' },
  passage: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
  original: { fr: 'Original', en: 'Original', es: 'Original' },
  whatChanged: { fr: 'ce qui a changé', en: 'what changed', es: 'lo que cambió' },
  stillRight: {
    fr: 'Toujours juste',
    en: 'Still right',
    es: 'Sigue siendo correcta',
  },
  approve: { fr: 'Approuver', en: 'Approve', es: 'Aprobar' },
  approveDespite: {
    fr: 'Approuver malgré cela',
    en: 'Approve despite this',
    es: 'Aprobar a pesar de esto',
  },
  despiteReason: {
    fr: 'Pourquoi ce que la vérification a trouvé peut rester (gardé avec le passage; seule l’équipe le lit)',
    en: 'Why what the check found may stay (kept with the passage; only the team reads it)',
    es: 'Por qué puede quedar lo que encontró la verificación (se guarda con el pasaje; solo lo lee el equipo)',
  },
  approvedDespite: {
    fr: 'Approuvé malgré une vérification\u00a0:',
    en: 'Approved despite a check:',
    es: 'Aprobado a pesar de una verificación:',
  },
  approvedAlone: {
    fr: 'En ligne sans relecture\u00a0: une personne qui n’y a pas touché doit encore le lire.',
    en: 'Online without review: someone who had no hand in it must still read it.',
    es: 'En línea sin revisión: alguien que no lo haya tocado debe leerlo todavía.',
  },
  undo: { fr: 'Annuler l’approbation', en: 'Undo the approval', es: 'Anular la aprobación' },
  ownPassage: {
    fr: 'Vous avez écrit ou repris ce passage depuis sa dernière relecture\u00a0: une personne qui n’y a pas touché l’approuve.',
    en: 'You wrote in this passage or brought it back since it was last reviewed: someone who did not approves it.',
    es: 'Usted escribió o recuperó este pasaje desde su última revisión: lo aprueba alguien que no lo haya tocado.',
  },
  waiting: { fr: 'Sera enregistré', en: 'Will be saved', es: 'Se guardará' },
  saving: { fr: 'Enregistrement…', en: 'Saving…', es: 'Guardando…' },
  saved: { fr: 'Enregistré', en: 'Saved', es: 'Guardado' },
  allSaved: {
    fr: 'Tout est enregistré.',
    en: 'Everything is saved.',
    es: 'Todo está guardado.',
  },
  offline: {
    fr: 'Hors ligne\u00a0: vos mots sont gardés sur cet appareil et partiront au retour du réseau.',
    en: 'Offline: your words are kept on this device and will be sent when the network is back.',
    es: 'Sin conexión: sus palabras se guardan en este dispositivo y se enviarán cuando vuelva la red.',
  },
  signedOut: {
    fr: 'Votre session est terminée\u00a0: vos mots sont gardés sur cet appareil. Connectez-vous dans un autre onglet, puis revenez ici.',
    en: 'Your session has ended: your words are kept on this device. Sign in in another tab, then come back here.',
    es: 'Su sesión terminó: sus palabras se guardan en este dispositivo. Inicie sesión en otra pestaña y vuelva aquí.',
  },
  failed: {
    fr: 'Le site n’a pas pu enregistrer\u00a0: vos mots sont gardés sur cet appareil, et un nouvel essai suit.',
    en: 'The site could not save: your words are kept on this device, and another try follows.',
    es: 'El sitio no pudo guardar: sus palabras se guardan en este dispositivo y se volverá a intentar.',
  },
  not_offline: {
    fr: 'Hors ligne\u00a0: les passages seront lus au retour du réseau.',
    en: 'Offline: the passages will be read when the network is back.',
    es: 'Sin conexión: los pasajes se leerán cuando vuelva la red.',
  },
  not_signedOut: {
    fr: 'Votre session est terminée. Connectez-vous dans un autre onglet, puis revenez ici.',
    en: 'Your session has ended. Sign in in another tab, then come back here.',
    es: 'Su sesión terminó. Inicie sesión en otra pestaña y vuelva aquí.',
  },
  not_failed: {
    fr: 'Le site n’a pas répondu. Rechargez la page.',
    en: 'The site did not answer. Reload the page.',
    es: 'El sitio no respondió. Vuelva a cargar la página.',
  },
  changed: {
    fr: 'Une autre personne a changé un passage que vous écriviez\u00a0: choisissez.',
    en: 'Somebody else changed a passage that you were writing: choose.',
    es: 'Otra persona cambió un pasaje que usted escribía: elija.',
  },
  changedBy: {
    fr: 'Changé entre-temps. Ce qui est enregistré, de',
    en: 'Changed meanwhile. What is saved, by',
    es: 'Cambiado entretanto. Lo guardado, de',
  },
  keepMine: { fr: 'Garder mes mots', en: 'Keep my words', es: 'Conservar mis palabras' },
  keepTheirs: {
    fr: 'Garder les mots enregistrés',
    en: 'Keep the saved words',
    es: 'Conservar las palabras guardadas',
  },
  someKept: {
    fr: 'Des mots tapés plus tôt sur cet appareil n’ont pas été enregistrés\u00a0: voyez plus bas.',
    en: 'Words typed earlier on this device were not saved: see below.',
    es: 'Algunas palabras escritas antes en este dispositivo no se guardaron: vea más abajo.',
  },
  keptHere: {
    fr: 'Tapé sur cet appareil et pas enregistré,',
    en: 'Typed on this device and not saved,',
    es: 'Escrito en este dispositivo y no guardado,',
  },
  takeUp: { fr: 'Reprendre ces mots', en: 'Take these words up', es: 'Retomar estas palabras' },
  discard: { fr: 'Jeter ces mots', en: 'Throw these words away', es: 'Desechar estas palabras' },
  besideTitle: {
    fr: 'Gardé à côté du texte',
    en: 'Kept beside the text',
    es: 'Guardado junto al texto',
  },
  besideHere: {
    fr: 'Écrit pour l’original d’avant, par',
    en: 'Written for the original before, by',
    es: 'Escrito para el original anterior, por',
  },
  besideOriginal: { fr: 'Pour\u00a0:', en: 'For:', es: 'Para:' },
  useHere: {
    fr: 'Mettre ces mots ici',
    en: 'Put these words here',
    es: 'Poner aquí estas palabras',
  },
  you: { fr: 'Vous', en: 'You', es: 'Usted' },
  /** In the middle of a sentence. */
  youToo: { fr: 'vous', en: 'you', es: 'usted' },
  broughtBack: { fr: 'Repris par', en: 'Brought back by', es: 'Recuperado por' },
  confirmed: { fr: 'Confirmé par', en: 'Confirmed by', es: 'Confirmado por' },
  somebody: { fr: 'une autre personne', en: 'somebody else', es: 'otra persona' },
} satisfies Record<string, Label>

/** Sentences that count passages. */
const COUNTED = {
  stopped: {
    one: {
      fr: '1 passage est à corriger, ou à justifier à sa place\u00a0:',
      en: '1 passage is to correct, or to give a reason for in its place:',
      es: '1 pasaje está por corregir, o por justificar en su lugar:',
    },
    other: {
      fr: '{n} passages sont à corriger, ou à justifier à leur place\u00a0:',
      en: '{n} passages are to correct, or to give a reason for in their place:',
      es: '{n} pasajes están por corregir, o por justificar en su lugar:',
    },
  },
  openQuestions: {
    one: {
      fr: 'Une question sur ce texte est encore sans réponse\u00a0:',
      en: 'A question about this text still has no answer:',
      es: 'Una pregunta sobre este texto aún no tiene respuesta:',
    },
    other: {
      fr: '{n} questions sur ce texte sont encore sans réponse\u00a0:',
      en: '{n} questions about this text still have no answer:',
      es: '{n} preguntas sobre este texto aún no tienen respuesta:',
    },
  },
  approveAll: {
    one: {
      fr: 'Approuver ce passage',
      en: 'Approve this passage',
      es: 'Aprobar este pasaje',
    },
    other: {
      fr: 'Approuver ces {n} passages',
      en: 'Approve these {n} passages',
      es: 'Aprobar estos {n} pasajes',
    },
  },
} satisfies Record<string, Record<'one' | 'other', Label>>

const ALL_WORDS = { ...WORDS, ...HELP_WORDS }

type Word = keyof typeof ALL_WORDS

/** The words of the field in one language. */
export const wordsIn = (language: string) => {
  const locale = firstLocale(language)
  return {
    locale,
    say: (word: Word): string => ALL_WORDS[word][locale],
    count: (sentence: keyof typeof COUNTED, n: number): string =>
      fillIn(COUNTED[sentence][n === 1 ? 'one' : 'other'][locale], { n }),
  }
}

export type Words = ReturnType<typeof wordsIn>

/** A moment, with its year, where the site is. `when` is an ISO date or milliseconds since 1970. */
export const whenIn = (when: number | string, locale: Locale): string =>
  formatMoment(new Date(when), locale)
