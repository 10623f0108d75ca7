import { READERS_WORDS } from '@/access/readers'
import { firstLocale } from '@/i18n/firstLocale'
import { withFrenchSpaces } from '@/i18n/frenchSpaces'
import type { Locale } from '@/i18n/locales'
import { sayCounted } from '@/i18n/plural'

const WORDS = {
  fr: withFrenchSpaces({
    title: 'Commentaires',
    empty:
      'Personne n’a commenté ce texte. Un commentaire est lu par l’équipe seulement, et ne change rien au texte.',
    notSaved: 'Enregistrez le texte une première fois pour pouvoir le commenter.',
    onText: 'Commenter le texte entier',
    onBlock: 'Commenter ce passage',
    about: {
      whole: 'Sur le texte entier',
      here: 'Sur le passage {n}',
      unsaved: 'Sur un passage',
      gone: 'Le passage n’est plus dans le texte.',
      changed: 'À propos d’une version précédente : le passage a changé depuis.',
    },
    goTo: 'Aller au passage {n}',
    quote: 'Mots visés (vide : tout le passage)',
    text: 'Commentaire',
    reply: 'Réponse',
    tell: 'Prévenir par courriel et dans Aujourd’hui',
    told: 'Pour {names}',
    send: 'Commenter',
    sendReply: 'Répondre',
    save: 'Enregistrer',
    cancel: 'Annuler',
    edit: 'Modifier',
    editOf: 'Modifier le commentaire « {text} »',
    remove: 'Supprimer',
    removeOf: 'Supprimer le commentaire « {text} »',
    removeQuestion:
      'Vos mots disparaissent du site pour tout le monde, sans retour. Un courriel déjà parti reste chez qui l’a reçu. Les réponses des autres restent.',
    edited: 'modifié',
    removed: 'Commentaire supprimé par la personne qui l’a écrit.',
    nobody: 'Compte supprimé',
    guest: 'de l’extérieur : vos réponses restent dans l’équipe',
    forYou: 'Pour vous',
    read: 'C’est lu',
    resolve: 'Résoudre',
    reopen: 'Rouvrir',
    settled: 'Résolu par {name}, {when}',
    isResolved: 'Résolus ({n})',
    done: {
      start: 'Le commentaire est là.',
      reply: 'La réponse est là.',
      edit: 'Le commentaire est modifié.',
      remove: 'Le commentaire est supprimé.',
      resolve: 'Le fil est résolu : il reste plus bas, dans « Résolus ».',
      reopen: 'Le fil est rouvert.',
      read: 'C’est noté : le commentaire est lu.',
    },
    missing: 'Le commentaire de ce lien n’est plus là.',
    trouble: 'Les commentaires ne s’affichent pas : le site ne répond pas.',
    unsure: 'Le site n’a pas répondu. Ce que vous avez tapé reste : réessayez.',
    thread: 'Fil de {name}',
    beside: 'Voir et répondre à côté du texte',
  }),
  en: {
    title: 'Comments',
    empty:
      'Nobody has commented on this text. A comment is read by the team only, and changes nothing in the text.',
    notSaved: 'Save the text once to be able to comment on it.',
    onText: 'Comment on the whole text',
    onBlock: 'Comment on this passage',
    about: {
      whole: 'About the whole text',
      here: 'About passage {n}',
      unsaved: 'About a passage',
      gone: 'The passage is no longer in the text.',
      changed: 'About an earlier version: the passage has changed since.',
    },
    goTo: 'Go to passage {n}',
    quote: 'Words meant (empty: the whole passage)',
    text: 'Comment',
    reply: 'Reply',
    tell: 'Notify by e-mail and in Today',
    told: 'For {names}',
    send: 'Comment',
    sendReply: 'Reply',
    save: 'Save',
    cancel: 'Cancel',
    edit: 'Edit',
    editOf: 'Edit the comment “{text}”',
    remove: 'Delete',
    removeOf: 'Delete the comment “{text}”',
    removeQuestion:
      'Your words disappear from the site for everyone, for good. An e-mail already sent stays with whoever received it. What others replied stays.',
    edited: 'edited',
    removed: 'Comment deleted by whoever wrote it.',
    nobody: 'Deleted account',
    guest: 'from outside: your replies stay within the team',
    forYou: 'For you',
    read: 'I have read it',
    resolve: 'Resolve',
    reopen: 'Reopen',
    settled: 'Resolved by {name}, {when}',
    isResolved: 'Resolved ({n})',
    done: {
      start: 'The comment is there.',
      reply: 'The reply is there.',
      edit: 'The comment is changed.',
      remove: 'The comment is deleted.',
      resolve: 'The thread is resolved: it stays below, under “Resolved”.',
      reopen: 'The thread is open again.',
      read: 'Noted: the comment is read.',
    },
    missing: 'The comment of this link is no longer there.',
    trouble: 'Comments cannot be shown: the site does not answer.',
    unsure: 'The site did not answer. What you typed stays: try again.',
    thread: 'Thread by {name}',
    beside: 'See it and reply beside the text',
  },
  es: {
    title: 'Comentarios',
    empty:
      'Nadie ha comentado este texto. Un comentario lo lee solo el equipo, y no cambia nada del texto.',
    notSaved: 'Guarde el texto una primera vez para poder comentarlo.',
    onText: 'Comentar el texto entero',
    onBlock: 'Comentar este pasaje',
    about: {
      whole: 'Sobre el texto entero',
      here: 'Sobre el pasaje {n}',
      unsaved: 'Sobre un pasaje',
      gone: 'El pasaje ya no está en el texto.',
      changed: 'Sobre una versión anterior: el pasaje cambió después.',
    },
    goTo: 'Ir al pasaje {n}',
    quote: 'Palabras señaladas (vacío: todo el pasaje)',
    text: 'Comentario',
    reply: 'Respuesta',
    tell: 'Avisar por correo y en Hoy',
    told: 'Para {names}',
    send: 'Comentar',
    sendReply: 'Responder',
    save: 'Guardar',
    cancel: 'Cancelar',
    edit: 'Modificar',
    editOf: 'Modificar el comentario «{text}»',
    remove: 'Eliminar',
    removeOf: 'Eliminar el comentario «{text}»',
    removeQuestion:
      'Sus palabras desaparecen del sitio para todo el mundo, sin vuelta atrás. Un correo ya enviado se queda con quien lo recibió. Las respuestas de los demás se quedan.',
    edited: 'modificado',
    removed: 'Comentario eliminado por quien lo escribió.',
    nobody: 'Cuenta eliminada',
    guest: 'de fuera: sus respuestas quedan en el equipo',
    forYou: 'Para usted',
    read: 'Ya lo leí',
    resolve: 'Resolver',
    reopen: 'Reabrir',
    settled: 'Resuelto por {name}, {when}',
    isResolved: 'Resueltos ({n})',
    done: {
      start: 'El comentario está ahí.',
      reply: 'La respuesta está ahí.',
      edit: 'El comentario está modificado.',
      remove: 'El comentario está eliminado.',
      resolve: 'El hilo está resuelto: queda más abajo, en «Resueltos».',
      reopen: 'El hilo está abierto de nuevo.',
      read: 'Anotado: el comentario está leído.',
    },
    missing: 'El comentario de este enlace ya no está.',
    trouble: 'Los comentarios no se muestran: el sitio no responde.',
    unsure: 'El sitio no respondió. Lo escrito se queda: inténtelo de nuevo.',
    thread: 'Hilo de {name}',
    beside: 'Verlo y responder junto al texto',
  },
} as const satisfies Record<Locale, object>

/** Who reads a comment is said as under every box of the team. */
export type Words = (typeof WORDS)[Locale] & { readBy: string }

/** What the panel says around the comments. */
export function wordsIn(language: string): Words {
  const locale = firstLocale(language)
  return { ...WORDS[locale], readBy: READERS_WORDS.team[locale] }
}

/** On a passage: how many threads wait there. */
export const openHere = (n: number, locale: Locale): string =>
  sayCounted(
    {
      fr: { one: '{n} commentaire ouvert', other: '{n} commentaires ouverts' },
      en: { one: '{n} open comment', other: '{n} open comments' },
      es: { one: '{n} comentario abierto', other: '{n} comentarios abiertos' },
    },
    locale,
    { n },
  )
