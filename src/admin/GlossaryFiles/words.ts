import { firstLocale } from '@/i18n/firstLocale'
import type { Label, Locale } from '@/i18n/locales'
import { fillIn, type Params } from '@/text/fillIn'
import type { TermFate } from '@/translation/glossary/exchange/plan'

const WORDS = {
  title: {
    fr: 'Le glossaire dans un fichier',
    en: 'The glossary as a file',
    es: 'El glosario en un archivo',
  },
  download: { fr: 'Télécharger', en: 'Download', es: 'Descargar' },
  downloadHelp: {
    fr: 'Le tableau (CSV) s’ouvre dans un tableur; TBX se lit dans les programmes de traduction.',
    en: 'The table (CSV) opens in a spreadsheet; TBX is read by translation programs.',
    es: 'La tabla (CSV) se abre en una hoja de cálculo; TBX se lee en los programas de traducción.',
  },
  bringBack: { fr: 'Importer un fichier', en: 'Import a file', es: 'Importar un archivo' },
  bringBackHelp: {
    fr: 'CSV ou TBX. Il est d’abord comparé\u00a0: vous voyez ce qu’il ajouterait ou changerait, terme par terme. Un fichier n’efface rien.',
    en: 'CSV or TBX. It is compared first: you see what it would add or change, term by term. A file erases nothing.',
    es: 'CSV o TBX. Primero se compara: usted ve lo que añadiría o cambiaría, término por término. Un archivo no borra nada.',
  },
  chooseFile: { fr: 'Choisir un fichier', en: 'Choose a file', es: 'Elegir un archivo' },
  comparing: { fr: 'Comparaison…', en: 'Comparing…', es: 'Comparando…' },
  applying: { fr: 'Écriture…', en: 'Writing…', es: 'Escribiendo…' },
  trouble: {
    fr: 'Le site n’a pas répondu comme prévu. Réessayez dans un moment.',
    en: 'The site did not answer as expected. Try again in a moment.',
    es: 'El sitio no respondió como se esperaba. Inténtelo en un momento.',
  },
  shown: {
    fr: 'Voici ce que «\u00a0{file}\u00a0» changerait. Rien n’est encore écrit.',
    en: 'This is what “{file}” would change. Nothing is written yet.',
    es: 'Esto es lo que cambiaría «{file}». Todavía no se ha escrito nada.',
  },
  written: {
    fr: '«\u00a0{file}\u00a0» est importé\u00a0: voici ce qui a été fait.',
    en: '“{file}” was imported: this is what was done.',
    es: '«{file}» se importó: esto es lo que se hizo.',
  },
  nothingToWrite: {
    fr: 'Ce fichier ne change rien ici.',
    en: 'This file changes nothing here.',
    es: 'Este archivo no cambia nada aquí.',
  },
  write: {
    fr: 'Ajouter et changer ({count})',
    en: 'Add and change ({count})',
    es: 'Añadir y cambiar ({count})',
  },
  leave: { fr: 'Ne rien changer', en: 'Change nothing', es: 'No cambiar nada' },
  close: { fr: 'Fermer', en: 'Close', es: 'Cerrar' },
  place: { fr: 'N°', en: 'No.', es: 'N.º' },
  what: { fr: 'Ce qui se passe', en: 'What happens', es: 'Lo que pasa' },
  french: { fr: 'Terme français', en: 'French term', es: 'Término francés' },
  details: { fr: 'Détail', en: 'Detail', es: 'Detalle' },
  noFrench: { fr: 'sans terme français', en: 'no French term', es: 'sin término francés' },
  more: {
    fr: 'Et {count} autres termes.',
    en: 'And {count} other terms.',
    es: 'Y {count} términos más.',
  },
  csv: { fr: 'Tableau (CSV)', en: 'Table (CSV)', es: 'Tabla (CSV)' },
  tbx: { fr: 'TBX 3', en: 'TBX 3', es: 'TBX 3' },
  tbx2: { fr: 'TBX 2 (OmegaT)', en: 'TBX 2 (OmegaT)', es: 'TBX 2 (OmegaT)' },
  imports: { fr: 'Importations récentes', en: 'Recent imports', es: 'Importaciones recientes' },
  noName: { fr: 'Un fichier', en: 'A file', es: 'Un archivo' },
  working: {
    fr: '{done} termes sur {total}. Gardez cette page ouverte; si elle se ferme, vous pourrez continuer d’ici.',
    en: '{done} of {total} terms. Keep this page open; if it closes, you can go on from here.',
    es: '{done} de {total} términos. Deje esta página abierta; si se cierra, podrá continuar desde aquí.',
  },
  writing: {
    fr: 'interrompue\u00a0: {done} termes écrits sur {total}',
    en: 'cut short: {done} of {total} terms written',
    es: 'interrumpida: {done} de {total} términos escritos',
  },
  allWritten: {
    fr: '{total} termes écrits',
    en: '{total} terms written',
    es: '{total} términos escritos',
  },
  undoing: {
    fr: 'annulation interrompue\u00a0: {done} termes sur {total}',
    en: 'undoing was cut short: {done} of {total} terms',
    es: 'anulación interrumpida: {done} de {total} términos',
  },
  undone: { fr: 'annulée', en: 'undone', es: 'anulada' },
  skipped: {
    fr: 'laissés tels quels, changés entre-temps\u00a0: {names}',
    en: 'left as they were, changed meanwhile: {names}',
    es: 'dejados tal cual, cambiados entretanto: {names}',
  },
  undo: { fr: 'Annuler cette importation', en: 'Undo this import', es: 'Anular esta importación' },
  undoAsk: {
    fr: 'Annuler toute l’importation\u00a0: termes retirés {removed}, rendus comme avant {restored}, gardés parce que quelqu’un les a changés depuis {kept}.',
    en: 'Undo the whole import: terms removed {removed}, put back as they were {restored}, kept because someone changed them since {kept}.',
    es: 'Anular toda la importación: términos retirados {removed}, devueltos a como estaban {restored}, conservados porque alguien los cambió después {kept}.',
  },
  undoKept: { fr: 'Gardés\u00a0: {names}', en: 'Kept: {names}', es: 'Conservados: {names}' },
  undoYes: { fr: 'Tout annuler', en: 'Undo all of it', es: 'Anular todo' },
  undoRest: {
    fr: 'Finir d’annuler cette importation',
    en: 'Finish undoing this import',
    es: 'Terminar de anular esta importación',
  },
  goOn: { fr: 'Continuer', en: 'Go on', es: 'Continuar' },
  definition: { fr: 'Explication', en: 'Explanation', es: 'Explicación' },
  source: { fr: 'Source', en: 'Source', es: 'Fuente' },
  variants: { fr: 'Autres formes', en: 'Other forms', es: 'Otras formas' },
  forbidden: { fr: 'À ne pas employer', en: 'Not to be used', es: 'No se usa' },
} satisfies Record<string, Label>

export const FATE_LABELS: Readonly<Record<TermFate, Label>> = {
  new: { fr: 'Nouveau', en: 'New', es: 'Nuevo' },
  changed: { fr: 'Changé', en: 'Changed', es: 'Cambiado' },
  same: { fr: 'Inchangé', en: 'Unchanged', es: 'Sin cambios' },
  refused: { fr: 'Refusé', en: 'Refused', es: 'Rechazado' },
}

/** What is said of files of terms, in one language. */
export interface Words {
  locale: Locale
  say: (word: keyof typeof WORDS, params?: Params) => string
}

export function wordsIn(language: string): Words {
  const locale = firstLocale(language)
  const numbers = new Intl.NumberFormat(`${locale}-CA`)
  const written = (params: Params): Params =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'number' ? numbers.format(value) : value,
      ]),
    )
  return { locale, say: (word, params = {}) => fillIn(WORDS[word][locale], written(params)) }
}
