import { Words } from './syntax'

/** An operator of a content stream with what stands before it. */
export interface Operation {
  name: string
  /** As they are written, dictionaries in one piece. */
  operands: readonly string[]
  /** Where it begins with its operands, and where it ends. */
  from: number
  to: number
}

/** What is painted on a page, one operation after the other. */
export function* operationsOf(content: string): Generator<Operation> {
  const words = new Words(content)
  let operands: string[] = []
  let from = -1
  for (let word = words.next(); word !== ''; word = words.next()) {
    if (from < 0) from = words.from
    if (word === '<<' || word === '[') operands.push(readPiece(words, word))
    else if (!OPERATOR.test(word)) operands.push(word)
    else {
      if (word === 'ID') words.at = endOfImage(content, words.at)
      yield { name: word, operands, from, to: words.at }
      operands = []
      from = -1
    }
  }
}

/** Numbers, names and strings begin otherwise; of words that begin so, these are no operators. */
const OPERATOR = /^(?!(?:true|false|null)$)[A-Za-z'"]/

function readPiece(words: Words, first: string): string {
  const from = words.from
  let depth = 1
  let word = first
  while (depth > 0) {
    word = words.next()
    if (word === '<<' || word === '[') depth += 1
    else if (word === '>>' || word === ']') depth -= 1
    else if (word === '') break
  }
  return words.text.slice(from, words.at)
}

/** An image within the content: its bytes are no words. */
function endOfImage(content: string, from: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = from
  return end.exec(content) ? end.lastIndex : content.length
}

export type Painting = 'text' | 'path' | 'image'

/** What each operator paints; what is not here paints nothing. */
export const PAINTS: ReadonlyMap<string, Painting> = new Map<string, Painting>([
  ...['Tj', 'TJ', "'", '"'].map((name) => [name, 'text'] as const),
  ...['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'].map((name) => [name, 'path'] as const),
  ...['Do', 'sh', 'ID'].map((name) => [name, 'image'] as const),
])

/** What draws the line that a painting operator fills: nothing may come between them. */
export const DRAWS: ReadonlySet<string> = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])

const MARKED = /\/MCID\s+(\d+)/

/** The number of the marked content that an operation opens; nothing when it opens none or has none. */
export function markOf({ name, operands }: Operation): number | undefined {
  const found = name === 'BDC' ? MARKED.exec(operands[1] ?? '')?.[1] : undefined
  return found === undefined ? undefined : Number(found)
}

type Matrix = readonly [number, number, number, number, number, number]

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[1] * b[2],
  a[0] * b[1] + a[1] * b[3],
  a[2] * b[0] + a[3] * b[2],
  a[2] * b[1] + a[3] * b[3],
  a[4] * b[0] + a[5] * b[2] + b[4],
  a[4] * b[1] + a[5] * b[3] + b[5],
]

const matrixOf = (operands: readonly string[]): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number)
  return [a, b, c, d, e, f]
}

/** Follows where text is written: how far above the lower edge of the page, in points. */
export class Pen {
  private page: Matrix = UNMOVED
  private readonly kept: Matrix[] = []
  private line: Matrix = UNMOVED

  get heightPt(): number {
    return multiply(this.line, this.page)[5]
  }

  follow({ name, operands }: Operation): void {
    if (name === 'q') this.kept.push(this.page)
    else if (name === 'Q') this.page = this.kept.pop() ?? this.page
    else if (name === 'cm') this.page = multiply(matrixOf(operands), this.page)
    else if (name === 'BT') this.line = UNMOVED
    else if (name === 'Tm') this.line = matrixOf(operands)
    else if (name === 'Td' || name === 'TD') {
      const [x = 0, y = 0] = operands.map(Number)
      this.line = multiply([1, 0, 0, 1, x, y], this.line)
    }
  }
}
