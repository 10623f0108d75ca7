import { escapeXml, escapeXmlValue } from '@/text/xml'

import { type EpubBook, fileOf, imageFileOf } from './book'

/** Where the package stands in the archive, with the files beside it. */
export const FOLDER = 'EPUB'

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles>
<rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/>
</rootfiles>
</container>
`

/**
 * What schema.org's vocabulary for accessibility says of the book, as EPUB Accessibility 1.1 asks. Conformance
 * to WCAG is not claimed: that is for a person who has judged the book.
 */
const ACCESSIBILITY = {
  accessModeSufficient: ['textual'],
  accessibilityFeature: [
    'structuralNavigation',
    'tableOfContents',
    'readingOrder',
    'alternativeText',
    'displayTransformability',
    'ARIA',
  ],
  accessibilityHazard: ['none'],
} as const

/** The package document: what the book is, its files, their order. */
export function writePackage(book: EpubBook): string {
  const files = book.documents.map((document) => ({ id: document.name, href: fileOf(document) }))
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${escapeXmlValue(book.language)}" dir="ltr">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${writeMetadata(book)}
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
<item id="cover-image" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${book.images.map((image, at) => `<item id="i-${at + 1}" href="${imageFileOf(image)}" media-type="${image.type}"/>\n`).join('')}${files.map(({ id, href }) => `<item id="d-${id}" href="${href}" media-type="application/xhtml+xml"/>`).join('\n')}
</manifest>
<spine>
<itemref idref="cover"/>
${files
  .map(({ id }, at) => `<itemref idref="d-${id}"/>${at === 0 ? '\n<itemref idref="nav"/>' : ''}`)
  .join('\n')}
</spine>
</package>
`
}

function writeMetadata(book: EpubBook): string {
  const core = [
    ['identifier', book.identifier, ' id="id"'],
    ['title', book.title],
    ['language', book.language],
    ['creator', book.publisher],
    ['publisher', book.publisher],
    ['date', book.modified.slice(0, 10)],
    ['description', book.description],
    ['source', book.source],
    ...book.subjects.map((subject) => ['subject', subject]),
  ].map(([name, value, more = '']) => `<dc:${name}${more}>${escapeXml(value ?? '')}</dc:${name}>`)
  const metas = [
    ['dcterms:modified', book.modified],
    // What a picture shows its words say: the text alone suffices.
    ...['textual', ...(book.images.length > 0 ? ['visual'] : [])].map((mode) => [
      'schema:accessMode',
      mode,
    ]),
    ...Object.entries(ACCESSIBILITY).flatMap(([name, values]) =>
      values.map((value) => [`schema:${name}`, value]),
    ),
    ['schema:accessibilitySummary', book.accessibilitySummary],
  ].map(([name, value]) => `<meta property="${name}">${escapeXml(value ?? '')}</meta>`)
  return [...core, ...metas].join('\n')
}
