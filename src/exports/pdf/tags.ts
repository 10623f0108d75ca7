import type { PdfFile } from './file'
import { type Dictionary, isDictionary, Reference, type Value } from './syntax'

/** An element of the tree of tags. */
export interface Tag {
  id: number
  element: Dictionary
  /** As it is written, without the slash: `H2`. */
  type: string
}

/** What hangs under an element: another, a piece of a page by its mark, or what stands on a page (a link). */
export type Kid =
  | { kind: 'tag'; tag: Tag; written: Value }
  | { kind: 'mark'; page: number; mark: number; written: Value }
  | { kind: 'object'; object: number; written: Value }

/** More levels than a chapter has: a broken tree ends. */
const DEEPEST = 200

/** The tree of tags, and what of the pages belongs to which. */
export class TagTree {
  readonly root: Dictionary | undefined
  /** By the number that a page or a link has: where it stands in the list, and what stands there. */
  private readonly parents = new Map<number, { list: Value[]; at: number }>()

  constructor(readonly file: PdfFile) {
    this.root = file.dictionary(file.catalog.get('StructTreeRoot'))
    this.readParents(this.root?.get('ParentTree'), 0)
  }

  private readParents(value: Value | undefined, depth: number): void {
    const node = this.file.dictionary(value)
    if (!node || depth > DEEPEST) return
    const list = this.file.array(node.get('Nums'))
    for (let at = 0; at + 1 < list.length; at += 2) {
      this.parents.set(Number(list[at]), { list, at: at + 1 })
    }
    for (const kid of this.file.array(node.get('Kids'))) this.readParents(kid, depth + 1)
  }

  tag(value: Value | undefined): Tag | undefined {
    if (!(value instanceof Reference)) return undefined
    const element = this.file.dictionary(value)
    if (!element || typeof element.get('S') !== 'string') return undefined
    return { id: value.id, element, type: String(element.get('S')).slice(1) }
  }

  parentOf({ element }: Tag): Tag | undefined {
    return this.tag(element.get('P'))
  }

  /** The marks of a page, each with its element. */
  private marksOf(page: Dictionary): Value[] {
    const entry = this.parents.get(Number(page.get('StructParents')))
    return entry ? this.file.array(entry.list[entry.at]) : []
  }

  ofMark(page: Dictionary, mark: number): Tag | undefined {
    return this.tag(this.marksOf(page)[mark])
  }

  setOfMark(page: Dictionary, mark: number, tag: Reference | undefined): void {
    const marks = this.marksOf(page)
    if (mark < marks.length) marks[mark] = tag ?? 'null'
  }

  /** Of a link or another thing that stands on a page. */
  ofObject(object: Dictionary): Tag | undefined {
    const entry = this.parents.get(Number(object.get('StructParent')))
    return entry && this.tag(entry.list[entry.at])
  }

  kidsOf({ element }: Tag): Kid[] {
    const page = element.get('Pg')
    return listed(element.get('K'), this.file).flatMap((written) => this.kid(written, page))
  }

  private kid(written: Value, page: Value | undefined): Kid[] {
    if (typeof written === 'string') return this.mark(written, page, written)
    const node = this.file.dictionary(written)
    const type = node?.get('Type')
    if (type === '/MCR') return this.mark(node!.get('MCID'), node!.get('Pg') ?? page, written)
    if (type === '/OBJR') {
      const object = node!.get('Obj')
      return object instanceof Reference ? [{ kind: 'object', object: object.id, written }] : []
    }
    const tag = this.tag(written)
    return tag ? [{ kind: 'tag', tag, written }] : []
  }

  private mark(mark: Value | undefined, page: Value | undefined, written: Value): Kid[] {
    const number = Number(mark)
    if (!Number.isInteger(number) || !(page instanceof Reference)) return []
    return [{ kind: 'mark', page: page.id, mark: number, written }]
  }

  setKids({ element }: Tag, kids: Value[]): void {
    element.set('K', kids)
  }

  /** Every element, in the order in which it is read. */
  *walk(): Generator<Tag> {
    for (const value of listed(this.root?.get('K'), this.file)) {
      const tag = this.tag(value)
      if (tag) yield* this.under(tag, 0)
    }
  }

  *under(tag: Tag, depth = 0): Generator<Tag> {
    if (depth > DEEPEST) return
    yield tag
    for (const kid of this.kidsOf(tag)) {
      if (kid.kind === 'tag') yield* this.under(kid.tag, depth + 1)
    }
  }

  /** Whether an element, or one that it stands in, is of a type. */
  isWithin(tag: Tag | undefined, type: string): boolean {
    let depth = 0
    for (let each = tag; each && depth < DEEPEST; each = this.parentOf(each), depth += 1) {
      if (each.type === type) return true
    }
    return false
  }
}

/** One thing may stand without its list. */
function listed(value: Value | undefined, file: PdfFile): Value[] {
  if (value === undefined) return []
  const found =
    value instanceof Reference && !isDictionary(file.value(value)) ? file.value(value) : value
  return Array.isArray(found) ? found : [found!]
}
