import { COLON } from '@/i18n/colon'
import type { Label, Locale } from '@/i18n/locales'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { escapeXml } from '@/text/xml'

import type { OutgoingText, OutgoingUnit } from './types'
import { originalOf, targetPrint, writeUnitId } from './unitId'
import { tag } from './xml'

const WORDS = {
  passage: { fr: 'Passage', en: 'Passage', es: 'Pasaje' },
  help: {
    fr: 'Écrivez dans la dernière colonne seulement, sans ajouter ni retirer de ligne ou de colonne. Gardez les marques numérotées, comme <1>…</1>, autour des mêmes mots. Enregistrez en «\u00a0page Web\u00a0» (HTML), puis rapportez le fichier sur la page de la traduction.',
    en: 'Write in the last column only, and add or remove no row or column. Keep numbered marks such as <1>…</1> around the same words. Save as “web page” (HTML), then bring the file back on the page of the translation.',
    es: 'Escriba solo en la última columna, sin añadir ni quitar filas o columnas. Conserve las marcas numeradas, como <1>…</1>, alrededor de las mismas palabras. Guarde como «página web» (HTML) y devuelva el archivo en la página de la traducción.',
  },
  before: { fr: 'Texte d’avant', en: 'Text before', es: 'Texto de antes' },
} satisfies Record<string, Label>

const STYLE = `
body { font-family: Calibri, Arial, sans-serif; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #888; padding: 4px 6px; text-align: left; vertical-align: top; width: 42%; }
th:first-child, td:first-child { color: #555; font-size: 8pt; width: 16%; }
`

/**
 * Some texts as tables of two languages that a word processor opens and saves. The first column says
 * where a passage stands and, as a code, which one it is.
 *
 * @param locale of the person who downloads it
 */
export function writeTable(texts: readonly OutgoingText[], locale: Locale): string {
  const tables = texts.map((text) => `<h2>${escapeXml(text.title)}</h2>\n${tableOf(text, locale)}`)
  return `<!DOCTYPE html>
<html lang="${locale}">
<head><meta charset="utf-8"><title>${escapeXml(texts[0]?.title ?? '')}</title><style>${STYLE}</style></head>
<body>
<p>${escapeXml(WORDS.help[locale])}</p>
${tables.join('\n')}
</body>
</html>
`
}

function tableOf({ id, language, sourceLanguage, units }: OutgoingText, locale: Locale): string {
  const code = `${originalOf(id)} · ${sourceLanguage} → ${language}`
  const head = [
    `${WORDS.passage[locale]}<br>${code}`,
    LOCALE_LABELS[sourceLanguage][locale],
    LOCALE_LABELS[language][locale],
  ]
  const rows = [
    row('th', head),
    ...units.map((unit) => row('td', cellsOf(unit, { language, sourceLanguage }, locale))),
  ]
  return tag('table', {}, `\n${rows.join('\n')}\n`)
}

const row = (cell: 'th' | 'td', cells: readonly string[]): string =>
  tag(
    'tr',
    {},
    cells.map((inside) => (inside.startsWith('<td') ? inside : tag(cell, {}, inside))).join(''),
  )

function cellsOf(
  { unit, target, notes, terms, previousSource }: OutgoingUnit,
  { language, sourceLanguage }: Pick<OutgoingText, 'language' | 'sourceLanguage'>,
  locale: Locale,
): string[] {
  const { key, fingerprint, source } = unit
  const said = [
    ...notes,
    ...terms.map(({ term, translation }) => `${term} → ${translation}`),
    ...(previousSource === undefined
      ? []
      : [`${WORDS.before[locale]}${COLON[locale]} « ${previousSource} »`]),
  ]
  const code = writeUnitId({ key, fingerprint, target: targetPrint(target) })
  return [
    [...said.map(escapeXml), tag('code', {}, code)].join('<br>'),
    tag('td', { lang: sourceLanguage }, cellWords(source)),
    tag('td', { lang: language }, cellWords(target)),
  ]
}

/** Marks are written as they are; line breaks as such. */
const cellWords = (text: string): string => escapeXml(text).replaceAll('\n', '<br>')
