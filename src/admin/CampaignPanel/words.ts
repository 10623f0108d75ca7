import type { CampaignAction } from '@/campaigns/transitions'
import type { LetterKind } from '@/campaigns/letter'
import type { Step } from '@/campaigns/schedule'
import type { Label, Locale } from '@/i18n/locales'
import type { LetterField } from '@/translation/kinds/campaign'
import { type Counted, sayCounted } from '@/i18n/plural'
import type { Params } from '@/text/fillIn'

const WORDS = {
  title: { fr: 'Avant d’envoyer', en: 'Before it is sent', es: 'Antes de enviar' },
  titleRunning: { fr: 'La campagne', en: 'The campaign', es: 'La campaña' },
  notSaved: {
    fr: 'Enregistrez la campagne pour la lancer. Le décompte et l’aperçu suivent ce que vous écrivez.',
    en: 'Save the campaign to start it. The count and the preview follow what you write.',
    es: 'Guarde la campaña para iniciarla. El recuento y la vista previa siguen lo que escribe.',
  },
  saveFirst: {
    fr: 'Enregistrez d’abord ce qui a changé.',
    en: 'Save what has changed first.',
    es: 'Guarde primero lo que cambió.',
  },
  counting: { fr: 'Décompte en cours…', en: 'Counting…', es: 'Contando…' },
  nobody: {
    fr: 'Personne ne serait sollicité. Élargissez les critères ci-dessous.',
    en: 'Nobody would be asked. Widen the criteria below.',
    es: 'No se preguntaría a nadie. Amplíe los criterios de abajo.',
  },
  organizations: {
    fr: { one: 'organisme', other: 'organismes' },
    en: { one: 'organization', other: 'organizations' },
    es: { one: 'organización', other: 'organizaciones' },
  },
  actors: {
    fr: { one: 'acteur régional', other: 'acteurs régionaux' },
    en: { one: 'regional actor', other: 'regional actors' },
    es: { one: 'actor regional', other: 'actores regionales' },
  },
  withoutAddress: {
    fr: 'sans courriel, à appeler',
    en: 'without e-mail, to call',
    es: 'sin correo, por llamar',
  },
  askedElsewhere: {
    fr: {
      one: 'déjà sollicité par une autre campagne',
      other: 'déjà sollicités par une autre campagne',
    },
    en: { one: 'asked by another campaign already', other: 'asked by another campaign already' },
    es: { one: 'ya preguntada por otra campaña', other: 'ya preguntadas por otra campaña' },
  },
  list: { fr: 'Voir la liste', en: 'See the list', es: 'Ver la lista' },
  byCampaign: {
    fr: 'demandé par «\u00a0{name}\u00a0»',
    en: 'asked by “{name}”',
    es: 'preguntada por «{name}»',
  },
  noAddress: { fr: 'sans courriel', en: 'without e-mail', es: 'sin correo' },
  languages: {
    fr: 'Vos mots, dans les autres langues',
    en: 'Your words in the other languages',
    es: 'Sus palabras en los otros idiomas',
  },
  wholeLanguage: {
    fr: 'tout est approuvé',
    en: 'everything is approved',
    es: 'todo está aprobado',
  },
  missing: { fr: 'manque\u00a0: {names}', en: 'missing: {names}', es: 'falta: {names}' },
  stale: { fr: 'périmé\u00a0: {names}', en: 'out of date: {names}', es: 'desactualizado: {names}' },
  toReview: { fr: 'à relire\u00a0: {names}', en: 'to review: {names}', es: 'por revisar: {names}' },
  oursInstead: {
    fr: 'Rien de périmé ne part\u00a0: dans une langue où vos mots ne sont pas tous approuvés, la lettre entière part avec les nôtres. Enregistrez, puis faites-les traduire.',
    en: 'Nothing out of date leaves: in a language where your words are not all approved, the whole letter leaves in ours. Save, then have them translated.',
    es: 'Nada desactualizado sale: en un idioma en que sus palabras no están todas aprobadas, la carta entera sale con las nuestras. Guarde y luego hágalas traducir.',
  },
  oursIn: {
    fr: 'Lettres avec nos mots, faute de traduction approuvée des vôtres\u00a0: {languages}.',
    en: 'Letters in our words, as yours have no approved translation: {languages}.',
    es: 'Cartas con nuestras palabras, porque las suyas no tienen traducción aprobada: {languages}.',
  },
  save: { fr: 'Enregistrer', en: 'Save', es: 'Guardar' },
  saveQuestion: {
    fr: 'La campagne est en cours\u00a0: ce qu’elle écrira à compter de maintenant aura ces mots. Ce qui est déjà parti, ou déjà prêt à partir, garde les siens.',
    en: 'The campaign is running: what it writes from now on will have these words. What has left, or is ready to leave, keeps its own.',
    es: 'La campaña está en curso: lo que escriba desde ahora llevará estas palabras. Lo que ya salió, o está listo para salir, conserva las suyas.',
  },
  preview: { fr: 'Aperçu du courriel', en: 'Preview of the e-mail', es: 'Vista previa del correo' },
  locale: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  step: { fr: 'Message', en: 'Message', es: 'Mensaje' },
  kind: { fr: 'À', en: 'To', es: 'Para' },
  subject: { fr: 'Objet', en: 'Subject', es: 'Asunto' },
  test: { fr: 'M’envoyer un essai', en: 'Send me a test', es: 'Enviarme una prueba' },
  tested: {
    fr: 'L’essai part vers {to}.',
    en: 'The test is on its way to {to}.',
    es: 'La prueba va hacia {to}.',
  },
  desk: {
    fr: 'Suivre la campagne\u00a0: réponses, appels, fichiers',
    en: 'Follow the campaign: answers, calls, files',
    es: 'Seguir la campaña: respuestas, llamadas, archivos',
  },
  report: { fr: 'Compte rendu', en: 'Report', es: 'Informe' },
  again: { fr: 'Essayer de nouveau', en: 'Try again', es: 'Intentar de nuevo' },
  waitForCount: {
    fr: 'Le lancement attend le décompte.',
    en: 'The start waits for the count.',
    es: 'El inicio espera el recuento.',
  },
  editorsOnly: {
    fr: 'L’équipe de recherche lance, met en pause et termine les campagnes.',
    en: 'The research team starts, pauses and ends campaigns.',
    es: 'El equipo de investigación inicia, pausa y termina las campañas.',
  },
  no: { fr: 'Non, revenir', en: 'No, go back', es: 'No, volver' },
  trouble: {
    fr: 'Le site n’a pas répondu. Essayez de nouveau.',
    en: 'The site did not answer. Try again.',
    es: 'El sitio no respondió. Inténtelo de nuevo.',
  },
} satisfies Record<string, Label | Counted>

export const ACTIONS: Record<CampaignAction, { label: Label; question: Label; yes: Label }> = {
  start: {
    label: { fr: 'Lancer la campagne', en: 'Start the campaign', es: 'Iniciar la campaña' },
    question: {
      fr: 'Lancer la campagne? {written} Ce qui est parti ne se reprend pas.',
      en: 'Start the campaign? {written} What has left cannot be taken back.',
      es: '¿Iniciar la campaña? {written} Lo que salió no se puede recuperar.',
    },
    yes: { fr: 'Oui, lancer', en: 'Yes, start', es: 'Sí, iniciar' },
  },
  pause: {
    label: { fr: 'Mettre en pause', en: 'Pause', es: 'Pausar' },
    question: {
      fr: 'Mettre en pause? Plus rien ne part; les liens déjà reçus servent toujours.',
      en: 'Pause? Nothing more leaves; links that were received still work.',
      es: '¿Pausar? No sale nada más; los enlaces recibidos siguen sirviendo.',
    },
    yes: { fr: 'Oui, mettre en pause', en: 'Yes, pause', es: 'Sí, pausar' },
  },
  resume: {
    label: { fr: 'Reprendre', en: 'Resume', es: 'Reanudar' },
    question: {
      fr: 'Reprendre? Ce qui est dû part dans les prochaines secondes. {written}',
      en: 'Resume? What is due leaves in the next seconds. {written}',
      es: '¿Reanudar? Lo pendiente sale en los próximos segundos. {written}',
    },
    yes: { fr: 'Oui, reprendre', en: 'Yes, resume', es: 'Sí, reanudar' },
  },
  close: {
    label: { fr: 'Terminer maintenant', en: 'End now', es: 'Terminar ahora' },
    question: {
      fr: 'Terminer maintenant? Les liens cessent de servir, et la campagne ne peut pas reprendre.',
      en: 'End now? The links stop working, and the campaign cannot go on.',
      es: '¿Terminar ahora? Los enlaces dejan de servir y la campaña no puede continuar.',
    },
    yes: { fr: 'Oui, terminer', en: 'Yes, end', es: 'Sí, terminar' },
  },
  cancel: {
    label: { fr: 'Annuler la campagne', en: 'Cancel the campaign', es: 'Anular la campaña' },
    question: {
      fr: 'Annuler la campagne? Plus rien ne part et les liens cessent de servir. Les réponses déjà reçues restent.',
      en: 'Cancel the campaign? Nothing more leaves and the links stop working. Answers already received stay.',
      es: '¿Anular la campaña? No sale nada más y los enlaces dejan de servir. Las respuestas recibidas se quedan.',
    },
    yes: { fr: 'Oui, annuler', en: 'Yes, cancel', es: 'Sí, anular' },
  },
}

export const STEP_LABELS: Record<Step, Label> = {
  invitation: { fr: 'Invitation', en: 'Invitation', es: 'Invitación' },
  firstReminder: { fr: 'Premier rappel', en: 'First reminder', es: 'Primer recordatorio' },
  secondReminder: { fr: 'Dernier rappel', en: 'Last reminder', es: 'Último recordatorio' },
}

export const KIND_LABELS: Record<LetterKind, Label> = {
  organization: { fr: 'un organisme', en: 'an organization', es: 'una organización' },
  actor: { fr: 'un acteur régional', en: 'a regional actor', es: 'un actor regional' },
}

/** All that the panel says, in one language. */
export const wordsIn =
  (locale: Locale) =>
  (word: keyof typeof WORDS, params: Params = {}): string =>
    sayCounted(WORDS[word], locale, params)

export type Say = ReturnType<typeof wordsIn>

/** The texts of letters, as the form names them. */
export const LETTER_FIELD_LABELS: Record<LetterField, Label> = {
  subject: { fr: 'objet', en: 'subject', es: 'asunto' },
  message: {
    fr: 'message aux organismes',
    en: 'message to organizations',
    es: 'mensaje a las organizaciones',
  },
  reminder: { fr: 'rappel', en: 'reminder', es: 'recordatorio' },
  actorMessage: {
    fr: 'message aux acteurs régionaux',
    en: 'message to regional actors',
    es: 'mensaje a los actores regionales',
  },
}
