/** More came than may be kept. */
export class TooManyBytes extends Error {
  override name = 'TooManyBytes'

  constructor(
    /** What had come when reading stopped. */
    readonly size: number,
    readonly maxBytes: number,
  ) {
    super(`A body of more than ${maxBytes} bytes`)
  }
}

/** What is asked of a stream: the browser's, Node's and undici's types differ in the rest. */
export interface Body {
  getReader: () => {
    read: () => Promise<{ done: boolean; value?: Uint8Array }>
    cancel: (reason?: unknown) => Promise<void>
  }
}

interface Options {
  maxBytes: number
  /** Called at each piece, for whoever measures silence. */
  onPiece?: () => void
}

/**
 * Reads a body piece by piece and stops at the limit.
 *
 * @throws {TooManyBytes}
 */
export async function readBytes(
  body: Body | null,
  { maxBytes, onPiece }: Options,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = body?.getReader()
  try {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
      if (!read.value) continue
      onPiece?.()
      size += read.value.byteLength
      if (size > maxBytes) throw new TooManyBytes(size, maxBytes)
      pieces.push(read.value)
    }
  } catch (error) {
    await reader?.cancel(error)
    throw error
  }
  return Buffer.concat(pieces)
}
