import { escapeXml, escapeXmlValue } from '@/text/xml'

import type { PdfFile } from './file'
import { dictionaryOf, readText, writeText } from './syntax'

const MAKER = 'Accompagner'

/** Says what made the file and when; the moment of what it holds in place of that of its printing, when it is known. */
export function setInfo(file: PdfFile, changedAt: Date | undefined): void {
  const { info } = file
  if (!info) return
  info.set('Creator', writeText(MAKER))
  if (!changedAt) return
  const moment = `(D:${changedAt.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00')`
  info.set('CreationDate', moment).set('ModDate', moment)
}

/**
 * The same in XMP (ISO 16684-1), which PDF/UA asks for.
 *
 * @param isLabelled whether the file says of itself that it is PDF/UA-1
 */
export function setMetadata(file: PdfFile, isLabelled: boolean): void {
  const { info, catalog } = file
  const title = readText(info?.get('Title'))
  const language = readText(catalog.get('Lang'))
  const made = isoDate(readText(info?.get('CreationDate')))
  const producer = readText(info?.get('Producer'))
  const ua = isLabelled ? '<pdfuaid:part>1</pdfuaid:part>' : ''
  const packet = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li><rdf:li xml:lang="${escapeXmlValue(language)}">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>${MAKER}</xmp:CreatorTool>
${made && `<xmp:CreateDate>${made}</xmp:CreateDate><xmp:ModifyDate>${made}</xmp:ModifyDate>`}
<pdf:Producer>${escapeXml(producer)}</pdf:Producer>
${ua}
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`
  const stream = Buffer.from(packet, 'utf8')
  const dictionary = dictionaryOf({
    Type: '/Metadata',
    Subtype: '/XML',
    Length: String(stream.length),
  })
  const known = catalog.get('Metadata')
  if (known) file.replace(known, dictionary, stream)
  else catalog.set('Metadata', file.add(dictionary, stream))
}

/** @example isoDate("D:20261130132555+00'00'") // '2026-11-30T13:25:55Z' */
function isoDate(date: string): string {
  const found = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(date)
  if (!found) return ''
  const [, year, month, day, hour, minute, second] = found
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
