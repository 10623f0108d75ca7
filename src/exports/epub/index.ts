import { strToU8, zip, type AsyncZippable } from 'fflate'

import { bookLinks } from '../book/links'

import { type EpubBook, type EpubEntry, fileOf, imageFileOf } from './book'
import { writeCover, writeDocument, writeNavigation } from './documents'
import { CONTAINER, FOLDER, writePackage } from './package'
import { STYLE } from './style'

const MIME_TYPE = 'application/epub+zip'

/**
 * The files of a book, in the order of the archive (EPUB 3.3).
 *
 * @param site where links that leave the book begin: `https://example.org`
 */
export function epubEntries(book: EpubBook, site: string): EpubEntry[] {
  const linksOf = bookLinks(book.documents, {
    site,
    idIn: (_, fragment) => fragment,
    write: (to, id, from) => `${to === from ? '' : fileOf(to)}${id === undefined ? '' : `#${id}`}`,
  })
  const text = (path: string, content: string): EpubEntry => ({ path, bytes: strToU8(content) })
  return [
    text('mimetype', MIME_TYPE),
    text('META-INF/container.xml', CONTAINER),
    text(`${FOLDER}/package.opf`, writePackage(book)),
    text(`${FOLDER}/nav.xhtml`, writeNavigation(book)),
    text(`${FOLDER}/style.css`, STYLE),
    { path: `${FOLDER}/cover.png`, bytes: book.cover.png },
    ...book.images.map((image) => ({
      path: `${FOLDER}/${imageFileOf(image)}`,
      bytes: image.bytes,
    })),
    text(`${FOLDER}/cover.xhtml`, writeCover(book)),
    ...book.documents.map((document) =>
      text(`${FOLDER}/${document.name}.xhtml`, writeDocument(book, document, linksOf)),
    ),
  ]
}

/** The archive; the same entries of the same moment make the same bytes. */
export const packEpub = (entries: readonly EpubEntry[], modified: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const files: AsyncZippable = {}
    for (const { path, bytes } of entries) {
      // What tells the kind of the file stands first, as it is.
      files[path] = [bytes, { level: path === 'mimetype' ? 0 : 9 }]
    }
    zip(files, { mtime: zipMoment(modified) }, (error, packed) =>
      error ? reject(error) : resolve(packed),
    )
  })

/** Archives know the years from 1980 to 2099, and no time zone: the day alone says the same everywhere. */
function zipMoment(modified: string): Date {
  const [year = 0, month = 1, day = 1] = modified.slice(0, 10).split('-').map(Number)
  return new Date(Math.min(Math.max(year, 1980), 2099), month - 1, day)
}
