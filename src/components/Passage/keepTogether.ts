const UNITS = [
  // money, measures
  '[$€%h]',
  'km',
  'kg',
  'm²',
  // time, in the three languages; hours as h are with the signs above
  'min',
  'minutes?',
  'minutos?',
  'heures?',
  'hours?',
  'horas?',
  'jours?',
  'days?',
  'días?',
  'semaines?',
  'weeks?',
  'semanas?',
  'mois',
  'months?',
  'mes(?:es)?',
  'ans?',
  'années?',
  'years?',
  'años?',
].join('|')

const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu')

/**
 * Puts non-breaking spaces where a line must not break: between a number and its unit, inside large
 * numbers, and around French punctuation.
 *
 * @example keepTogether('227 $ en 12 semaines', 'fr') // '227\u00a0$ en 12\u00a0semaines'
 */
export function keepTogether(text: string, lang: string): string {
  const numbers = text
    .replace(NUMBER_AND_UNIT, '$1\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0')
    .replace(/(?<=\$) (?=\d)/g, '\u00a0')
  if (lang !== 'fr') return numbers
  return numbers.replace(/ (?=[:;!?»])/g, '\u00a0').replace(/« /g, '«\u00a0')
}
