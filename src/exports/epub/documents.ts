import { escapeXml, escapeXmlValue } from '@/text/xml'

import type { LinksOf } from '../book/links'
import { toXhtml } from '../book/markup'

import { DOCUMENT_KINDS, type EpubBook, type EpubDocument, fileOf, imageFileOf } from './book'

/** A whole document around what its body holds. */
const wrap = (
  { language }: Pick<EpubBook, 'language'>,
  title: string,
  body: string,
): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${escapeXmlValue(language)}" xml:lang="${escapeXmlValue(language)}">
<head>
<meta charset="utf-8"/>
<title>${escapeXml(title)}</title>
<link rel="stylesheet" type="text/css" href="style.css"/>
</head>
${body}
</html>
`

/** A document of the book. */
export function writeDocument(
  book: EpubBook,
  document: EpubDocument,
  linksOf: LinksOf<EpubDocument>,
): string {
  const { type, role } = DOCUMENT_KINDS[document.kind]
  const roleOf = role ? ` role="${role}"` : ''
  const html = toXhtml(document.html, {
    link: linksOf(document),
    image: (address) => {
      const image = book.images.find((each) => each.address === address)
      return image && imageFileOf(image)
    },
  })
  return wrap(
    book,
    document.title,
    `<body>
<section class="${document.kind}" epub:type="${type}"${roleOf} aria-label="${escapeXmlValue(document.title)}">
${html}
</section>
</body>`,
  )
}

/** The cover: a picture that says in words what it is. */
export const writeCover = (book: EpubBook): string =>
  wrap(
    book,
    book.words.cover,
    `<body class="cover">
<section epub:type="cover">
<p class="cover-picture"><img src="cover.png" alt="${escapeXmlValue(book.cover.alt)}" role="doc-cover"/></p>
</section>
</body>`,
  )

/** Contents and landmarks. */
export function writeNavigation(book: EpubBook): string {
  const { documents, words } = book
  const first = documents.find(({ kind }) => kind === 'chapter')
  const glossary = documents.find(({ kind }) => kind === 'glossary')
  const marks = [
    { type: 'cover', href: 'cover.xhtml', title: words.cover },
    { type: 'toc', href: 'nav.xhtml', title: words.contents },
    ...(first ? [{ type: 'bodymatter', href: fileOf(first), title: words.start }] : []),
    ...(glossary ? [{ type: 'glossary', href: fileOf(glossary), title: glossary.title }] : []),
  ]
  return wrap(
    book,
    words.contents,
    `<body>
<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title">
<h1 id="toc-title">${escapeXml(words.contents)}</h1>
<ol>
${parts(documents).map(writePart).join('\n')}
</ol>
</nav>
<nav epub:type="landmarks" id="landmarks" aria-labelledby="landmarks-title" hidden="hidden">
<h2 id="landmarks-title">${escapeXml(words.landmarks)}</h2>
<ol>
${marks.map(({ type, href, title }) => `<li><a epub:type="${type}" href="${href}">${escapeXml(title)}</a></li>`).join('\n')}
</ol>
</nav>
</body>`,
  )
}

interface Part {
  title?: string | undefined
  documents: EpubDocument[]
}

/** Documents that follow each other in the same part stand together. */
function parts(documents: readonly EpubDocument[]): Part[] {
  const made: Part[] = []
  for (const document of documents) {
    const last = made.at(-1)
    if (last && document.part !== undefined && last.title === document.part) {
      last.documents.push(document)
    } else made.push({ title: document.part, documents: [document] })
  }
  return made
}

const writePart = ({ title, documents }: Part): string =>
  title === undefined
    ? documents.map(writeLine).join('\n')
    : `<li><span>${escapeXml(title)}</span>\n<ol>\n${documents.map(writeLine).join('\n')}\n</ol>\n</li>`

const writeLine = (document: EpubDocument): string => {
  const lang = document.lang
    ? ` lang="${escapeXmlValue(document.lang)}" xml:lang="${escapeXmlValue(document.lang)}"`
    : ''
  return `<li><a href="${fileOf(document)}"${lang}>${escapeXml(document.title)}</a></li>`
}
