import type { Counted } from '@/i18n/plural'

/** What the rows of comments on texts, from the team and from outside, say after their number. */
export const COMMENTS = {
  outsideAnswers: {
    fr: {
      one: 'réponse d’une personne que vous avez invitée à lire un texte',
      other: 'réponses de personnes que vous avez invitées à lire un texte',
    },
    en: {
      one: 'answer from somebody you invited to read a text',
      other: 'answers from people you invited to read a text',
    },
    es: {
      one: 'respuesta de una persona que usted invitó a leer un texto',
      other: 'respuestas de personas que usted invitó a leer un texto',
    },
  },
  commentsForYou: {
    fr: {
      one: 'commentaire pour vous, à lire',
      other: 'commentaires pour vous, à lire',
    },
    en: { one: 'comment for you, to read', other: 'comments for you, to read' },
    es: { one: 'comentario para usted, por leer', other: 'comentarios para usted, por leer' },
  },
  commentsOnYours: {
    fr: {
      one: 'commentaire ouvert sur vos textes',
      other: 'commentaires ouverts sur vos textes',
    },
    en: { one: 'open comment on your texts', other: 'open comments on your texts' },
    es: {
      one: 'comentario abierto sobre sus textos',
      other: 'comentarios abiertos sobre sus textos',
    },
  },
} satisfies Record<string, Counted>
