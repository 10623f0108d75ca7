/**
 * On which page each place stands that a link leads to, by its name, from 1. Reads what Chromium writes (Skia,
 * PDF 1.4: a plain table of objects, named destinations); of another shape it says nothing.
 *
 * @example pageNumbers(pdf).get('chapter-logement') // 12
 */
export function pageNumbers(pdf: Uint8Array): ReadonlyMap<string, number> {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const objectAt = readObjects(text)
  const catalog = objectAt(reference(trailerOf(text), 'Root'))
  const pages = new Map(
    pagesUnder(reference(catalog, 'Pages'), objectAt).map((page, at) => [page, at + 1]),
  )
  const places = objectAt(reference(catalog, 'Dests'))
  const found = new Map<string, number>()
  for (const [, name = '', page] of places.matchAll(PLACE)) {
    const number = pages.get(Number(page))
    if (number !== undefined) found.set(plainName(name), number)
  }
  return found
}

const PLACE = /\/([^\s/[\]<>()]+) \[(\d+) 0 R \/XYZ/g
const CHILD = /\b(\d{1,10}) 0 R/g

/** More levels than any tree of pages has: a broken one ends. */
const DEEPEST = 32

/** Numbers of the pages, in order. */
function pagesUnder(id: number | undefined, objectAt: ObjectAt, depth = 0): number[] {
  if (id === undefined || depth > DEEPEST) return []
  const node = objectAt(id)
  if (!node.includes('/Kids')) return [id]
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? ''
  return [...kids.matchAll(CHILD)].flatMap(([, kid]) =>
    pagesUnder(Number(kid), objectAt, depth + 1),
  )
}

type ObjectAt = (id: number | undefined) => string

/** A dictionary by its number, from the table at the end of the file; empty when there is none. */
function readObjects(text: string): ObjectAt {
  const offsets = new Map<number, number>()
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1])
  const table = Number.isFinite(start) ? text.slice(start) : ''
  const [, first = '0'] = /^xref\s+(\d+) \d+\s/.exec(table) ?? []
  for (const [at, [, offset, kind]] of [...table.matchAll(/(\d{10}) \d{5} ([fn])/g)].entries()) {
    if (kind === 'n') offsets.set(Number(first) + at, Number(offset))
  }
  return (id) => {
    const from = id === undefined ? undefined : offsets.get(id)
    if (from === undefined) return ''
    const end = text.indexOf('endobj', from)
    return text.slice(from, end < 0 ? undefined : end)
  }
}

const trailerOf = (text: string): string => text.slice(text.lastIndexOf('trailer'))

const reference = (dictionary: string, key: string): number | undefined => {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** In names, what is not plain is written by its code: `#2d`. */
const plainName = (name: string): string =>
  name.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
