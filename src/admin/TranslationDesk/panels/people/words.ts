import type { Label } from '@/i18n/locales'
import type { UnitEventAction } from '@/translation/unitEvents'

/** What a line of the history says, after the name of who did it. */
export const EVENT_WORDS: Record<UnitEventAction, Label> = {
  write: { fr: 'a écrit', en: 'wrote', es: 'escribió' },
  confirm: {
    fr: 'a dit\u00a0: toujours juste',
    en: 'said: still right',
    es: 'dijo: sigue siendo correcto',
  },
  approve: { fr: 'a approuvé', en: 'approved', es: 'aprobó' },
  reopen: { fr: 'a remis à relire', en: 'set back to review', es: 'volvió a poner por revisar' },
  sendBack: { fr: 'a renvoyé', en: 'sent back', es: 'devolvió' },
  restore: {
    fr: 'a remis une ancienne formulation',
    en: 'brought an earlier wording back',
    es: 'recuperó una formulación anterior',
  },
  import: {
    fr: 'a rapporté d’un fichier',
    en: 'brought in from a file',
    es: 'trajo de un archivo',
  },
}

/** What people say to each other about a passage. */
export const PEOPLE_WORDS = {
  questions: {
    fr: 'Questions et commentaires',
    en: 'Questions and comments',
    es: 'Preguntas y comentarios',
  },
  ask: {
    fr: 'Demander quelque chose sur ce passage',
    en: 'Ask something about this passage',
    es: 'Preguntar algo sobre este pasaje',
  },
  askHint: {
    fr: 'Une question va aux personnes qui ont écrit l’original; un commentaire reste ici. Privé\u00a0: seule l’équipe les lit.',
    en: 'A question goes to those who wrote the original; a comment stays here. Private: only the team reads them.',
    es: 'Una pregunta llega a quienes escribieron el original; un comentario se queda aquí. Privado: solo los lee el equipo.',
  },
  sendQuestion: { fr: 'Poser la question', en: 'Ask the question', es: 'Hacer la pregunta' },
  sendComment: { fr: 'Commenter', en: 'Comment', es: 'Comentar' },
  open: { fr: 'Sans réponse', en: 'Unanswered', es: 'Sin respuesta' },
  resolved: { fr: 'Réglée', en: 'Settled', es: 'Resuelta' },
  comment: { fr: 'Commentaire', en: 'Comment', es: 'Comentario' },
  answer: { fr: 'Votre réponse', en: 'Your answer', es: 'Su respuesta' },
  answerHint: {
    fr: 'Privé\u00a0: seule l’équipe la lit.',
    en: 'Private: only the team reads it.',
    es: 'Privado: solo la lee el equipo.',
  },
  sendAnswer: { fr: 'Répondre', en: 'Answer', es: 'Responder' },
  resolve: { fr: 'C’est réglé', en: 'It is settled', es: 'Ya está resuelto' },
  reopen: { fr: 'Demander encore', en: 'Ask again', es: 'Volver a preguntar' },
  aboutOriginal: {
    fr: 'À propos de l’original d’alors\u00a0:',
    en: 'About the original of then:',
    es: 'Sobre el original de entonces:',
  },
  history: {
    fr: 'Historique du passage',
    en: 'History of the passage',
    es: 'Historial del pasaje',
  },
  historyEmpty: {
    fr: 'Rien n’a encore été fait ici.',
    en: 'Nothing was done here yet.',
    es: 'Todavía no se ha hecho nada aquí.',
  },
  because: { fr: 'Raison\u00a0:', en: 'Reason:', es: 'Motivo:' },
  wordsOf: { fr: 'mots écrits par', en: 'words of', es: 'palabras de' },
  wordsOfSomebody: {
    fr: 'mots d’une autre personne',
    en: 'somebody else’s words',
    es: 'palabras de otra persona',
  },
  yourWords: { fr: 'vos mots', en: 'your words', es: 'sus palabras' },
  restore: {
    fr: 'Remettre ces mots',
    en: 'Bring these words back',
    es: 'Recuperar estas palabras',
  },
  changedMeanwhile: {
    fr: 'Le passage a changé entre-temps\u00a0: relisez-le, puis recommencez.',
    en: 'The passage changed meanwhile: read it again, then start over.',
    es: 'El pasaje cambió entre tanto: vuelva a leerlo y empiece de nuevo.',
  },
  trouble: {
    fr: 'Le site n’a pas répondu. Réessayez.',
    en: 'The site did not answer. Try again.',
    es: 'El sitio no respondió. Inténtelo de nuevo.',
  },
  you: { fr: 'Vous', en: 'You', es: 'Usted' },
  somebody: { fr: 'Une personne', en: 'Somebody', es: 'Alguien' },
  sentBack: { fr: 'Renvoyé par', en: 'Sent back by', es: 'Devuelto por' },
  sentBackByYou: { fr: 'Renvoyé par vous', en: 'Sent back by you', es: 'Devuelto por usted' },
  sendBack: {
    fr: 'Renvoyer à la traduction',
    en: 'Send back to the translator',
    es: 'Devolver a la traducción',
  },
  sendBackReason: {
    fr: 'Ce qu’il faut reprendre (l’équipe le lit)',
    en: 'What is to be mended (the team reads it)',
    es: 'Lo que hay que retomar (lo lee el equipo)',
  },
  sendBackAll: {
    fr: 'avec les autres passages à relire de ce texte',
    en: 'with the other passages to review of this text',
    es: 'con los demás pasajes por revisar de este texto',
  },
  send: { fr: 'Renvoyer', en: 'Send back', es: 'Devolver' },
} satisfies Record<string, Label>

export type PeopleWord = keyof typeof PEOPLE_WORDS
