/** Characters that no XML 1.0 may hold, lone surrogates included. */
const NO_XML = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/**
 * Words as they stand in a document or an attribute; what no XML may hold becomes a space.
 *
 * @example escapeXml('a < b') // 'a &lt; b'
 */
export const escapeXml = (text: string): string =>
  text.replace(NO_XML, ' ').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
