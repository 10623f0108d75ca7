import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'
import type { ExchangeFormat } from '@/translation/xliff/types'
import type { Fate } from '@/translation/xliff/fates'

const WORDS = {
  title: {
    fr: 'Traduire dans un autre programme',
    en: 'Translate in another program',
    es: 'Traducir en otro programa',
  },
  titleAll: {
    fr: 'Traduire tous les textes dans un autre programme',
    en: 'Translate all texts in another program',
    es: 'Traducir todos los textos en otro programa',
  },
  download: { fr: 'Télécharger', en: 'Download', es: 'Descargar' },
  downloadHelp: {
    fr: 'XLIFF se lit dans OmegaT, Poedit, Trados et d’autres; le tableau, dans un traitement de texte. Tant que le fichier est ailleurs, tout reste ouvert ici.',
    en: 'XLIFF is read by OmegaT, Poedit, Trados and others; the table by a word processor. While the file is elsewhere, everything stays open here.',
    es: 'XLIFF se lee en OmegaT, Poedit, Trados y otros; la tabla, en un procesador de textos. Mientras el archivo está en otra parte, aquí todo sigue abierto.',
  },
  passages: { fr: 'Passages', en: 'Passages', es: 'Pasajes' },
  due: { fr: 'À faire seulement', en: 'To do only', es: 'Solo por hacer' },
  all: { fr: 'Tous', en: 'All', es: 'Todos' },
  language: { fr: 'Langue', en: 'Language', es: 'Idioma' },
  source: { fr: 'Langue d’origine', en: 'Original language', es: 'Idioma original' },
  bringBack: { fr: 'Rapporter un fichier', en: 'Bring back a file', es: 'Devolver un archivo' },
  bringBackHelp: {
    fr: 'Il est d’abord comparé\u00a0: vous voyez ce qu’il changerait, passage par passage. Ce qui est écrit attend la relecture d’une autre personne.',
    en: 'It is compared first: you see what it would change, passage by passage. What is written awaits another person’s review.',
    es: 'Primero se compara: usted ve lo que cambiaría, pasaje por pasaje. Lo que se escribe espera la revisión de otra persona.',
  },
  chooseFile: { fr: 'Choisir un fichier', en: 'Choose a file', es: 'Elegir un archivo' },
  comparing: { fr: 'Comparaison…', en: 'Comparing…', es: 'Comparando…' },
  applying: { fr: 'Écriture…', en: 'Writing…', es: 'Escribiendo…' },
  write: {
    fr: 'Écrire ce qui peut l’être ({count})',
    en: 'Write what can be written ({count})',
    es: 'Escribir lo que se puede ({count})',
  },
  leave: { fr: 'Ne rien changer', en: 'Change nothing', es: 'No cambiar nada' },
  close: { fr: 'Fermer', en: 'Close', es: 'Cerrar' },
  nothingToWrite: {
    fr: 'Ce fichier ne change rien ici.',
    en: 'This file changes nothing here.',
    es: 'Este archivo no cambia nada aquí.',
  },
  shown: {
    fr: 'Voici ce que «\u00a0{file}\u00a0» changerait. Rien n’est encore écrit.',
    en: 'This is what “{file}” would change. Nothing is written yet.',
    es: 'Esto es lo que cambiaría «{file}». Todavía no se ha escrito nada.',
  },
  written: {
    fr: '«\u00a0{file}\u00a0» est rapporté\u00a0: voici ce qui a été fait.',
    en: '“{file}” was brought back: this is what was done.',
    es: '«{file}» se devolvió: esto es lo que se hizo.',
  },
  what: { fr: 'Ce qui se passe', en: 'What happens', es: 'Lo que pasa' },
  original: { fr: 'Original', en: 'Original', es: 'Original' },
  words: { fr: 'Traduction', en: 'Translation', es: 'Traducción' },
  numbersDiffer: {
    fr: 'Les nombres diffèrent de l’original\u00a0: à vérifier avant l’approbation.',
    en: 'The numbers differ from the original: to check before approval.',
    es: 'Los números difieren del original: por verificar antes de la aprobación.',
  },
  more: {
    fr: 'Et {count} autres passages.',
    en: 'And {count} other passages.',
    es: 'Y {count} pasajes más.',
  },
  trouble: {
    fr: 'Le site n’a pas répondu comme prévu. Réessayez dans un moment.',
    en: 'The site did not answer as expected. Try again in a moment.',
    es: 'El sitio no respondió como se esperaba. Inténtelo en un momento.',
  },
} satisfies Record<string, Label>

export const FORMAT_LABELS: Readonly<Record<ExchangeFormat, Label>> = {
  '1.2': { fr: 'XLIFF 1.2', en: 'XLIFF 1.2', es: 'XLIFF 1.2' },
  '2.0': { fr: 'XLIFF 2.0', en: 'XLIFF 2.0', es: 'XLIFF 2.0' },
  table: { fr: 'Tableau', en: 'Table', es: 'Tabla' },
}

export const FATE_LABELS: Readonly<Record<Fate, Label>> = {
  new: { fr: 'Nouvelle traduction', en: 'New translation', es: 'Traducción nueva' },
  changed: { fr: 'Traduction changée', en: 'Changed translation', es: 'Traducción cambiada' },
  confirmed: { fr: 'Dite encore juste', en: 'Said to be still right', es: 'Dada por correcta' },
  beside: {
    fr: 'L’original a changé\u00a0: gardée à côté, pour le passage voisin',
    en: 'The original has changed: kept beside, for the passage nearby',
    es: 'El original cambió: guardada al lado, para el pasaje cercano',
  },
  same: { fr: 'Inchangée', en: 'Unchanged', es: 'Sin cambios' },
  refused: { fr: 'Refusée', en: 'Refused', es: 'Rechazada' },
}

/** Everything the component says, in one language. */
export interface Words {
  locale: Locale
  say: (word: keyof typeof WORDS, params?: Params) => string
}

export function wordsIn(language: string): Words {
  const locale = firstLocale(language)
  return { locale, say: (word, params = {}) => fillIn(WORDS[word][locale], params) }
}
