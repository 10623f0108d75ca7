import { type PdfFile, readPdf } from './file'
import { Reference } from './syntax'

/**
 * On which page each place stands that a link leads to, by its name, from 1. Of a file of another shape than
 * Chromium's it says nothing.
 *
 * @example (await pageNumbers(pdf)).get('chapter-logement') // 12
 */
export async function pageNumbers(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  try {
    return placesIn(await readPdf(pdf))
  } catch {
    // A book without the numbers of its pages is read all the same.
    return new Map()
  }
}

function placesIn(file: PdfFile): ReadonlyMap<string, number> {
  const pages = new Map(file.pages().map((page, at) => [page, at + 1]))
  const found = new Map<string, number>()
  for (const [name, place] of file.dictionary(file.catalog.get('Dests')) ?? []) {
    const [page] = file.array(place)
    const number = page instanceof Reference ? pages.get(page.id) : undefined
    if (number !== undefined) found.set(plainName(name), number)
  }
  return found
}

/** In names, what is not plain is written by its code: `#2d`. */
const plainName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
