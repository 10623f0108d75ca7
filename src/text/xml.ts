/** Characters that no XML 1.0 may hold, lone surrogates included. */
export const NO_XML = /[\0-\x08\v\f\x0E-\x1F\uFFFE\uFFFF\p{Cs}]/gu

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

/**
 * Words as they stand in a document or an attribute; what no XML may hold becomes a space.
 *
 * @example escapeXml('a < b') // 'a &lt; b'
 */
export const escapeXml = (text: string): string =>
  text.replace(NO_XML, ' ').replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] ?? sign)

/** A value of an attribute whose ends of lines and tabs are to stay: a reader of XML makes plain spaces of bare ones. */
export const escapeXmlValue = (text: string): string =>
  escapeXml(text).replace(/[\t\n]/g, (sign) => ENTITIES[sign] ?? sign)
