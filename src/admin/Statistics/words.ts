import { formatDay, formatMonth, formatMonthDay, formatPeriod } from '@/days/words'
import type { Label, Locale } from '@/i18n/locales'
import { sayPercent } from '@/i18n/percent'
import type { PageGroup } from '@/statistics/pageNames'
import type { Step } from '@/statistics/period'
import { KEPT_FROM_DAYS } from '@/statistics/wordsKept'
import { fillIn, type Params } from '@/text/fillIn'

const WORDS = {
  lead: {
    fr: 'Combien de fois, jamais par qui\u00a0: le serveur compte ce qu’il envoie, sans témoin ni identifiant. Les robots, l’équipe connectée, la carte et les pages personnelles ne sont pas comptés.',
    en: 'How many times, never by whom: the server counts what it sends, without a cookie or identifier. Robots, the signed-in team, the map and personal pages are not counted.',
    es: 'Cuántas veces, nunca quién: el servidor cuenta lo que envía, sin cookies ni identificadores. No se cuentan los robots, el equipo conectado, el mapa ni las páginas personales.',
  },
  off: {
    fr: 'Ce site ne compte plus rien (STATISTICS=off)\u00a0: voici ce qui a été compté avant.',
    en: 'This site counts nothing any more (STATISTICS=off): here is what was counted before.',
    es: 'Este sitio ya no cuenta nada (STATISTICS=off): esto es lo que se contó antes.',
  },
  empty: {
    fr: 'Rien n’a été compté pendant cette période. Les comptes arrivent ici quelques secondes après une lecture.',
    en: 'Nothing was counted in this period. Counts come here some seconds after a page is read.',
    es: 'No se contó nada en este período. Las cuentas llegan aquí unos segundos después de una lectura.',
  },
  chooser: { fr: 'Période', en: 'Period', es: 'Período' },
  from: { fr: 'Du', en: 'From', es: 'Del' },
  to: { fr: 'Au', en: 'To', es: 'Al' },
  step: { fr: 'Par', en: 'By', es: 'Por' },
  show: { fr: 'Afficher', en: 'Show', es: 'Mostrar' },
  lastDays: { fr: '{n} derniers jours', en: 'last {n} days', es: 'últimos {n} días' },
  against: {
    fr: 'Comparé à la période d’avant\u00a0: {period}.',
    en: 'Compared with the period before: {period}.',
    es: 'En comparación con el período anterior: {period}.',
  },
  more: { fr: '{percent} de plus', en: '{percent} more', es: '{percent} más' },
  less: { fr: '{percent} de moins', en: '{percent} less', es: '{percent} menos' },
  same: { fr: 'autant', en: 'as many', es: 'igual' },
  noneBefore: { fr: 'rien avant', en: 'none before', es: 'nada antes' },
  plot: {
    fr: '{what}, par langue; nombre de barres\u00a0: {n}. Les mêmes nombres sont dans le tableau.',
    en: '{what}, by language; number of bars: {n}. The same numbers are in the table.',
    es: '{what}, por idioma; número de barras: {n}. Los mismos números están en la tabla.',
  },
  table: { fr: 'Tableau', en: 'Table', es: 'Tabla' },
  total: { fr: 'Total', en: 'Total', es: 'Total' },
  whatIsRead: { fr: 'Ce qui est lu', en: 'What is read', es: 'Lo que se lee' },
  whatIsTaken: { fr: 'Ce qui est pris', en: 'What is taken', es: 'Lo que se descarga' },
  others: { fr: '{n} de plus', en: '{n} more', es: '{n} más' }, // of whatever gender, also of one
  noneOf: { fr: 'Aucune lecture.', en: 'None was read.', es: 'Ninguna lectura.' },
  noDownloads: {
    fr: 'Aucun fichier n’a été pris.',
    en: 'No file was taken.',
    es: 'No se descargó ningún archivo.',
  },
  readers: {
    fr: 'Ce que les gens suivent et disent',
    en: 'What people follow and say',
    es: 'Lo que la gente sigue y dice',
  },
  followed: {
    fr: 'Suivi par courriel aujourd’hui',
    en: 'Followed by e-mail today',
    es: 'Seguido por correo hoy',
  },
  noFollowed: {
    fr: 'Personne ne suit rien par courriel.',
    en: 'Nobody follows anything by e-mail.',
    es: 'Nadie sigue nada por correo.',
  },
  words: { fr: 'Mots', en: 'Words', es: 'Palabras' },
  language: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  times: { fr: 'Fois', en: 'Times', es: 'Veces' },
  days: { fr: 'Jours', en: 'Days', es: 'Días' },
  wordsLead: {
    fr: 'Des mots ne sont montrés que s’ils ont été cherchés au moins {n} jours différents d’un même mois, et jamais avec un chiffre ou une adresse. Le tableau porte sur les mois entiers de la période.',
    en: 'Words are shown only when they were searched for on at least {n} different days of one month, and never with a digit or an address. The table covers whole months of the period.',
    es: 'Solo se muestran palabras buscadas al menos {n} días diferentes de un mismo mes, y nunca con cifras o direcciones. La tabla abarca meses enteros del período.',
  },
  noWords: {
    fr: 'Aucun mot n’a été cherché assez souvent sans résultat.',
    en: 'No words were searched for often enough without result.',
    es: 'Ninguna palabra se buscó con suficiente frecuencia sin resultado.',
  },
  advice: {
    fr: 'Que faire\u00a0: si le site en parle avec d’autres mots, ajoutez ceux-ci au glossaire comme variante; s’il n’en parle pas, écrivez-le.',
    en: 'What to do: if the site says it in other words, add these to the glossary as a variant; if it does not, write about it.',
    es: 'Qué hacer: si el sitio lo dice con otras palabras, añada estas al glosario como variante; si no lo dice, escríbalo.',
  },
  glossary: { fr: 'Ouvrir le glossaire', en: 'Open the glossary', es: 'Abrir el glosario' },
  write: { fr: 'Écrire un chapitre', en: 'Write a chapter', es: 'Escribir un capítulo' },
  tryIt: { fr: 'Chercher sur le site', en: 'Search on the site', es: 'Buscar en el sitio' },
  csv: { fr: 'Télécharger en CSV', en: 'Download as CSV', es: 'Descargar en CSV' },
  item: { fr: 'Titre', en: 'Title', es: 'Título' },
  beginning: { fr: 'À partir du', en: 'From', es: 'A partir del' },
} satisfies Record<string, Label>

/** What each bar stands for. */
export const STEP_LABELS: Record<Step, Label> = {
  day: { fr: 'Jour', en: 'Day', es: 'Día' },
  week: { fr: 'Semaine', en: 'Week', es: 'Semana' },
  month: { fr: 'Mois', en: 'Month', es: 'Mes' },
}

export const GROUP_LABELS: Record<PageGroup, Label> = {
  chapter: { fr: 'Chapitres', en: 'Chapters', es: 'Capítulos' },
  organization: { fr: 'Organismes', en: 'Organizations', es: 'Organizaciones' },
  region: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
  other: { fr: 'Autres pages', en: 'Other pages', es: 'Otras páginas' },
}

/** All that the screen says, in one language. */
export function wordsIn(locale: Locale) {
  const say = (word: keyof typeof WORDS, params: Params = {}) =>
    fillIn(WORDS[word][locale], { n: KEPT_FROM_DAYS, ...params })
  // Once: a table of all organizations has thousands of numbers.
  const numbers = new Intl.NumberFormat(`${locale}-CA`)
  return {
    locale,
    say,
    number: (value: number) => numbers.format(value),
    period: ({ from, to }: { from: string; to: string }) => formatPeriod(from, to, locale),
    start: (day: string, step: Step) =>
      step === 'month' ? formatMonth(day, locale) : formatDay(day, locale),
    shortStart: (day: string, step: Step) =>
      step === 'month' ? formatMonth(day, locale) : formatMonthDay(day, locale),
    change: (percent: number | null) => {
      if (percent === null) return say('noneBefore')
      if (percent === 0) return say('same')
      return say(percent > 0 ? 'more' : 'less', { percent: sayPercent(Math.abs(percent), locale) })
    },
  }
}

export type Words = ReturnType<typeof wordsIn>
