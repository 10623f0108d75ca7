import type { Label } from '@/i18n/locales'

import { ACCOUNT_TEXTS } from './accountMessages'
import { COMMENT_TEXTS } from './commentMessage'
import { FEEDBACK_TEXTS } from './feedbackMessage'
import { FOLLOW_TEXTS } from './followMessages'
import { HIDDEN_TEXTS } from './hiddenMessage'
import { LINK_TEXTS } from './linkMessages'
import { MAP_ACCESS_TEXTS } from './mapAccessMessages'
import type { Sentences } from './message'
import { OUTSIDE_READING_TEXTS } from './outsideReadingMessages'
import { PASSWORD_TEXTS } from './passwordMessages'
import { PROPOSAL_TEXTS } from './proposalMessages'
import { REFUSED_PLAN_TEXTS } from './refusedPlanMessage'
import { RETURNED_TEXTS } from './returnedMessage'
import { REVIEW_TEXTS } from './reviewDueMessage'
import { SECOND_STEP_TEXTS } from './secondStepMessages'
import { SHEET_ACCESS_TEXTS } from './sheetAccessMessages'
import { SIGN_IN_TEXTS } from './signInMessages'
import type { TemplateCode } from './templateCodes'
import { TERMS_TEXTS } from './termMessages'
import { TRANSLATION_TEXTS } from './translationMessages'

interface Template {
  /** What the messages are about, for who changes their words. */
  name: Label
  sentences: Sentences
}

/** Every sentence of the site's e-mails, by the kind of message. */
export const TEMPLATES: Record<TemplateCode, Template> = {
  account: {
    name: {
      fr: 'Comptes\u00a0: invitation et changement d’adresse',
      en: 'Accounts: invitation and change of address',
      es: 'Cuentas: invitación y cambio de dirección',
    },
    sentences: ACCOUNT_TEXTS.sentences,
  },
  password: {
    name: { fr: 'Nouveau mot de passe', en: 'New password', es: 'Nueva contraseña' },
    sentences: PASSWORD_TEXTS.sentences,
  },
  signIn: {
    name: {
      fr: 'Connexion sur un nouvel appareil',
      en: 'Sign-in on a new device',
      es: 'Inicio de sesión en un dispositivo nuevo',
    },
    sentences: SIGN_IN_TEXTS.sentences,
  },
  secondStep: {
    name: {
      fr: 'Deuxième étape de la connexion',
      en: 'Second step of the sign-in',
      es: 'Segundo paso del inicio de sesión',
    },
    sentences: SECOND_STEP_TEXTS.sentences,
  },
  mapAccess: {
    name: { fr: 'Accès à la carte', en: 'Access to the map', es: 'Acceso al mapa' },
    sentences: MAP_ACCESS_TEXTS.sentences,
  },
  sheetAccess: {
    name: {
      fr: 'Comptes des organismes',
      en: 'Accounts of organizations',
      es: 'Cuentas de las organizaciones',
    },
    sentences: SHEET_ACCESS_TEXTS.sentences,
  },
  link: {
    name: {
      fr: 'Lien personnel vers une fiche',
      en: 'Personal link to a listing',
      es: 'Enlace personal a una ficha',
    },
    sentences: LINK_TEXTS.sentences,
  },
  proposal: {
    name: {
      fr: 'Réponse à une proposition',
      en: 'Answer to a suggestion',
      es: 'Respuesta a una propuesta',
    },
    sentences: PROPOSAL_TEXTS.sentences,
  },
  hidden: {
    name: {
      fr: 'Ce qu’un organisme cache au public',
      en: 'What an organization hides from the public',
      es: 'Lo que una organización oculta al público',
    },
    sentences: HIDDEN_TEXTS.sentences,
  },
  feedback: {
    name: { fr: 'Réponse à un signalement', en: 'Answer to a report', es: 'Respuesta a un aviso' },
    sentences: FEEDBACK_TEXTS.sentences,
  },
  follow: {
    name: {
      fr: 'Suivi du guide et des régions par courriel',
      en: 'Following the guide and the regions by e-mail',
      es: 'Seguimiento de la guía y de las regiones por correo',
    },
    sentences: FOLLOW_TEXTS.sentences,
  },
  review: {
    name: { fr: 'Textes à revoir', en: 'Texts to review', es: 'Textos por revisar' },
    sentences: REVIEW_TEXTS.sentences,
  },
  returned: {
    name: { fr: 'Texte renvoyé', en: 'Text sent back', es: 'Texto devuelto' },
    sentences: RETURNED_TEXTS.sentences,
  },
  refusedPlan: {
    name: {
      fr: 'Publication ou retrait qui n’a pas eu lieu au moment prévu',
      en: 'Publication or withdrawal that did not take place as planned',
      es: 'Publicación o retiro que no tuvo lugar en el momento previsto',
    },
    sentences: REFUSED_PLAN_TEXTS.sentences,
  },
  comment: {
    name: {
      fr: 'Commentaire adressé à quelqu’un',
      en: 'Comment addressed to somebody',
      es: 'Comentario dirigido a alguien',
    },
    sentences: COMMENT_TEXTS.sentences,
  },
  outsideReading: {
    name: {
      fr: 'Lecture d’un texte avant sa publication',
      en: 'Reading of a text before publication',
      es: 'Lectura de un texto antes de su publicación',
    },
    sentences: OUTSIDE_READING_TEXTS.sentences,
  },
  translation: {
    name: {
      fr: 'Traductions confiées, rappels et questions',
      en: 'Translations assigned, reminders and questions',
      es: 'Traducciones asignadas, recordatorios y preguntas',
    },
    sentences: TRANSLATION_TEXTS.sentences,
  },
  terms: {
    name: {
      fr: 'Réponse à un terme proposé',
      en: 'Answer to a proposed term',
      es: 'Respuesta a un término propuesto',
    },
    sentences: TERMS_TEXTS.sentences,
  },
}
