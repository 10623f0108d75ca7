import { COLON } from '@/i18n/colon'
import { dayAt } from '@/days/calendar'
import { formatDay, formatFullDay, formatMoment } from '@/days/words'
import { inSentence } from '@/directory/listWords'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { isLocale, type Label, type Locale } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'
import { type Counted, pluralForm } from '@/i18n/plural'
import { saySize } from '@/i18n/size'
import type { LastBackup } from '@/operations/backup/lastBackup'
import { refusalSentence } from '@/operations/backup/refusalWords'
import { fillIn, type Params } from '@/text/fillIn'
import type { ComingKind, TaskCode } from '@/today'
import type { UnitState } from '@/translation/types'
import type { WorkflowCollection } from '@/workflow'

import { BACKUP, type BackupWord } from './backupWords'
import { COMING } from './comingWords'
import { COMMENTS } from './commentWords'
import { IMPORTS } from './importWords'
import { SOURCES } from './sourceWords'

/** What a row says after its number. */
const TASK_WORDS: Record<TaskCode, Counted> = {
  plansRefused: ofTexts(
    'où ce qui était prévu n’a pas eu lieu',
    'where what was planned did not take place',
    'donde lo previsto no tuvo lugar',
  ),
  plansLate: ofTexts(
    'où ce qui était prévu s’est fait en retard',
    'where what was planned was done late',
    'donde lo previsto se hizo con retraso',
  ),
  ...COMMENTS,
  ...SOURCES,
  ...IMPORTS,
  textsSentBack: ofTexts('à reprendre', 'to take up again', 'por retomar'),
  textsToReview: ofTexts('à relire', 'to review', 'por revisar'),
  textsToPublish: ofTexts('à mettre en ligne', 'to publish', 'por publicar'),
  textsUnread: ofTexts(
    'en ligne sans relecture, à lire',
    'online without review, to read',
    'en línea sin revisión, por leer',
  ),
  textsToRevise: ofTexts(
    'à revoir : la date est passée',
    'to revise: the date has passed',
    'por actualizar: la fecha ya pasó',
  ),
  translationsSentBack: {
    fr: { one: 'passage renvoyé, à reprendre', other: 'passages renvoyés, à reprendre' },
    en: {
      one: 'passage sent back, to take up again',
      other: 'passages sent back, to take up again',
    },
    es: { one: 'pasaje devuelto, por retomar', other: 'pasajes devueltos, por retomar' },
  },
  passagesSentBack: {
    fr: {
      one: 'passage à reprendre\u00a0: une raison est donnée',
      other: 'passages à reprendre\u00a0: une raison est donnée',
    },
    en: { one: 'passage to mend: a reason is given', other: 'passages to mend: a reason is given' },
    es: {
      one: 'pasaje por retomar: se da un motivo',
      other: 'pasajes por retomar: se da un motivo',
    },
  },
  translationsDueSoon: {
    fr: {
      one: 'passage à traduire, qui vous est confié pour bientôt',
      other: 'passages à traduire, qui vous sont confiés pour bientôt',
    },
    en: {
      one: 'passage to translate, yours and due soon',
      other: 'passages to translate, yours and due soon',
    },
    es: {
      one: 'pasaje por traducir, asignado a usted para pronto',
      other: 'pasajes por traducir, asignados a usted para pronto',
    },
  },
  translationsMine: {
    fr: {
      one: 'passage à traduire, qui vous est confié',
      other: 'passages à traduire, qui vous sont confiés',
    },
    en: { one: 'passage to translate, yours', other: 'passages to translate, yours' },
    es: {
      one: 'pasaje por traducir, asignado a usted',
      other: 'pasajes por traducir, asignados a usted',
    },
  },
  openQuestions: {
    fr: {
      one: 'question sur le texte français, sans réponse',
      other: 'questions sur le texte, sans réponse',
    },
    en: {
      one: 'unanswered question about the French text',
      other: 'unanswered questions about the text',
    },
    es: {
      one: 'pregunta sin respuesta sobre el texto en francés',
      other: 'preguntas sin respuesta sobre el texto en francés',
    },
  },
  translationsLate: {
    fr: { one: 'passage en retard', other: 'passages en retard' },
    en: { one: 'passage overdue', other: 'passages overdue' },
    es: { one: 'pasaje con retraso', other: 'pasajes con retraso' },
  },
  passagesStale: {
    fr: {
      one: 'passage périmé\u00a0: le français a changé',
      other: 'passages périmés\u00a0: le français a changé',
    },
    en: {
      one: 'stale passage: the French has changed',
      other: 'stale passages: the French has changed',
    },
    es: {
      one: 'pasaje desactualizado: el francés cambió',
      other: 'pasajes desactualizados: el francés cambió',
    },
  },
  passagesMissing: {
    fr: { one: 'passage à traduire', other: 'passages à traduire' },
    en: { one: 'passage to translate', other: 'passages to translate' },
    es: { one: 'pasaje por traducir', other: 'pasajes por traducir' },
  },
  passagesToApprove: {
    fr: { one: 'passage à relire et à approuver', other: 'passages à relire et à approuver' },
    en: { one: 'passage to review and approve', other: 'passages to review and approve' },
    es: { one: 'pasaje por revisar y aprobar', other: 'pasajes por revisar y aprobar' },
  },
  passagesUnread: {
    fr: {
      one: 'passage traduit en ligne sans relecture, à lire',
      other: 'passages traduits en ligne sans relecture, à lire',
    },
    en: {
      one: 'translated passage online without review, to read',
      other: 'translated passages online without review, to read',
    },
    es: {
      one: 'pasaje traducido en línea sin revisión, por leer',
      other: 'pasajes traducidos en línea sin revisión, por leer',
    },
  },
  mapAccessRequests: {
    fr: { one: 'demande d’accès à la carte', other: 'demandes d’accès à la carte' },
    en: { one: 'request for map access', other: 'requests for map access' },
    es: { one: 'solicitud de acceso al mapa', other: 'solicitudes de acceso al mapa' },
  },
  proposals: {
    fr: { one: 'proposition pour le répertoire', other: 'propositions pour le répertoire' },
    en: { one: 'proposal for the directory', other: 'proposals for the directory' },
    es: { one: 'propuesta para el directorio', other: 'propuestas para el directorio' },
  },
  feedback: {
    fr: { one: 'signalement reçu', other: 'signalements reçus' },
    en: { one: 'report received', other: 'reports received' },
    es: { one: 'aviso recibido', other: 'avisos recibidos' },
  },
  termProposals: {
    fr: { one: 'proposition pour le glossaire', other: 'propositions pour le glossaire' },
    en: { one: 'proposal for the glossary', other: 'proposals for the glossary' },
    es: { one: 'propuesta para el glosario', other: 'propuestas para el glosario' },
  },
  unsentMessages: {
    fr: { one: 'courriel qui n’est pas parti', other: 'courriels qui ne sont pas partis' },
    en: { one: 'e-mail that did not leave', other: 'e-mails that did not leave' },
    es: { one: 'correo que no salió', other: 'correos que no salieron' },
  },
  failedJobs: {
    fr: { one: 'travail du site qui a échoué', other: 'travaux du site qui ont échoué' },
    en: { one: 'task of the site that failed', other: 'tasks of the site that failed' },
    es: { one: 'tarea del sitio que falló', other: 'tareas del sitio que fallaron' },
  },
}

const TEXTS: Record<WorkflowCollection, Counted> = {
  'guide-chapters': {
    fr: { one: 'chapitre', other: 'chapitres' },
    en: { one: 'chapter', other: 'chapters' },
    es: { one: 'capítulo', other: 'capítulos' },
  },
  pages: {
    fr: { one: 'page', other: 'pages' },
    en: { one: 'page', other: 'pages' },
    es: { one: 'página', other: 'páginas' },
  },
  updates: {
    fr: { one: 'nouveauté', other: 'nouveautés' },
    en: { one: 'update', other: 'updates' },
    es: { one: 'novedad', other: 'novedades' },
  },
}

const WHERE: Counted = {
  fr: { one: 'dans {n} texte', other: 'dans {n} textes' },
  en: { one: 'in {n} text', other: 'in {n} texts' },
  es: { one: 'en {n} texto', other: 'en {n} textos' },
}

const WORDS_LEFT: Counted = {
  fr: { one: '{n} mot à écrire', other: '{n} mots à écrire' },
  en: { one: '{n} word to write', other: '{n} words to write' },
  es: { one: '{n} palabra por escribir', other: '{n} palabras por escribir' },
}

const MORE: Counted = {
  fr: { one: 'et {n} autre', other: 'et {n} autres' },
  en: { one: 'and {n} more', other: 'and {n} more' },
  es: { one: 'y {n} más', other: 'y {n} más' },
}

const STATES: Record<UnitState, Label> = {
  approved: { fr: 'approuvés', en: 'approved', es: 'aprobadas' },
  toReview: { fr: 'à relire', en: 'to review', es: 'por revisar' },
  stale: { fr: 'périmés', en: 'stale', es: 'desactualizadas' },
  missing: { fr: 'manquants', en: 'missing', es: 'faltantes' },
}

export const WORDS = {
  title: { fr: 'Aujourd’hui', en: 'Today', es: 'Hoy' },
  waits: { fr: 'Ce qui vous attend', en: 'What waits for you', es: 'Lo que le espera' },
  nothing: {
    fr: 'Rien ne vous attend. Ce qui arrive (une relecture, une proposition, un signalement) paraît ici.',
    en: 'Nothing is waiting for you. What comes in (a review, a proposal, a report) appears here.',
    es: 'Nada le espera. Lo que llegue (una revisión, una propuesta, un aviso) aparecerá aquí.',
  },
  start: { fr: 'Par où continuer\u00a0:', en: 'Where to go on:', es: 'Por dónde seguir:' },
  progress: { fr: 'Traductions', en: 'Translations', es: 'Traducciones' },
  progressUnit: {
    fr: 'en mots du texte français',
    en: 'in words of the French text',
    es: 'en palabras del texto francés',
  },
  figures: {
    fr: 'chiffres par texte et par semaine',
    en: 'figures by text and by week',
    es: 'cifras por texto y por semana',
  },
  did: { fr: 'Ce que vous avez écrit', en: 'What you wrote', es: 'Lo que usted escribió' },
  didNothing: {
    fr: 'Vos derniers textes paraîtront ici.',
    en: 'Your latest texts will appear here.',
    es: 'Sus últimos textos aparecerán aquí.',
  },
  others: {
    fr: 'Chez une autre personne',
    en: 'With somebody else',
    es: 'En manos de otra persona',
  },
  comes: { fr: 'À venir', en: 'Coming up', es: 'Próximamente' },
  comesNothing: {
    fr: 'Rien de daté d’ici soixante jours.',
    en: 'Nothing dated within sixty days.',
    es: 'Nada con fecha en los próximos sesenta días.',
  },
  backup: { fr: 'Sauvegarde', en: 'Backup', es: 'Copia de seguridad' },
  untitled: { fr: 'Sans titre', en: 'Untitled', es: 'Sin título' },
  withoutTransactions: {
    fr: 'La base de données travaille sans transactions (MONGODB_TRANSACTIONS=off)\u00a0: une publication, une approbation ou une correction interrompue peut rester à moitié faite.',
    en: 'The database works without transactions (MONGODB_TRANSACTIONS=off): a publication, an approval or a correction that is interrupted may stay half done.',
    es: 'La base de datos funciona sin transacciones (MONGODB_TRANSACTIONS=off): una publicación, una aprobación o una corrección interrumpida puede quedar a medias.',
  },
} satisfies Record<string, Label>

/** All that Today says, in one language. */
export function wordsIn(locale: Locale) {
  const number = (value: number) => new Intl.NumberFormat(`${locale}-CA`).format(value)
  const choose = (words: Counted, count: number, params: Params = {}) =>
    fillIn(words[locale][pluralForm(locale, count)], { n: number(count), ...params })
  return {
    locale,
    number,
    say: (word: keyof typeof WORDS) => WORDS[word][locale],
    task: (code: TaskCode, collection: string, count: number) => {
      const noun = collection in TEXTS ? choose(TEXTS[collection as WorkflowCollection], count) : ''
      return choose(TASK_WORDS[code], count, { noun })
    },
    /** Into which language, where a person has several. */
    into: (language: string) =>
      isLocale(language) ? inSentence(LOCALE_LABELS[language][locale], locale) : language,
    percent: (value: number) => sayPercent(value, locale),
    inTexts: (count: number) => choose(WHERE, count),
    wordsLeft: (count: number) => choose(WORDS_LEFT, count),
    more: (count: number) => choose(MORE, count),
    coming: (kind: ComingKind) => COMING[kind][locale],
    state: (state: UnitState) => STATES[state][locale],
    backup: (word: BackupWord, params: Params = {}) => fillIn(BACKUP[word][locale], params),
    /** Why the last one failed: what to do, or what the machine said. */
    backupFailure: ({ code, params = {}, failure }: LastBackup) =>
      code ? refusalSentence({ code, params }, locale) : failure,
    size: (bytes: number) => saySize(bytes, locale),
    moment: (moment: string) => formatMoment(moment, locale),
    /** A sentence that announces what follows it. */
    before: (sentence: string) => `${sentence}${COLON[locale]} `,
    /** The day in Quebec of an ISO date. */
    dayAt: (moment: string) => formatDay(dayAt(moment), locale),
    /** A calendar day, 'yyyy-MM-dd'. */
    day: (day: string) => formatDay(day, locale),
    fullDay: (day: string) => formatFullDay(day, locale),
  }
}

export type Words = ReturnType<typeof wordsIn>

/** A sentence about texts: their name comes from their collection. */
function ofTexts(fr: string, en: string, es: string): Counted {
  const both = (sentence: string) => ({ one: `{noun} ${sentence}`, other: `{noun} ${sentence}` })
  return { fr: both(fr), en: both(en), es: both(es) }
}
