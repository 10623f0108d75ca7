import type { Readable, Writable } from 'node:stream'

type Answer = Record<string, unknown>

interface Message {
  id?: number
  sessionId?: string
  method?: string
  params?: Answer
  result?: Answer
  error?: { message: string }
}

interface Waiting {
  resolve: (answer: Answer) => void
  reject: (error: Error) => void
}

/** Longest message taken, in characters: parts of a PDF come in pieces of a megabyte at most. */
const MAX_MESSAGE = 16_000_000

/**
 * What a browser is told and tells (Chrome DevTools Protocol), through two pipes that nobody else can reach:
 * no port is opened.
 */
export class Connection {
  private last = 0
  private readonly waiting = new Map<number, Waiting>()
  private readonly listeners = new Map<string, (params: Answer) => void>()
  private readonly onEnd = new Set<(error: Error) => void>()
  private ended: Error | undefined
  private rest = ''

  constructor(
    private readonly out: Writable,
    from: Readable,
  ) {
    from.setEncoding('utf8')
    from.on('data', (text: string) => this.read(text))
    const ended = (cause?: Error) => this.end(new Error('The browser ended.', { cause }))
    from.on('close', () => ended())
    for (const pipe of [out, from]) pipe.on('error', ended)
  }

  send(method: string, params: Answer = {}, sessionId?: string): Promise<Answer> {
    if (this.ended) return Promise.reject(this.ended)
    const id = (this.last += 1)
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject })
      this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  /** One listener for each event. */
  on(method: string, listener: (params: Answer) => void): void {
    this.listeners.set(method, listener)
  }

  /** Fails once the line ends, at once if it has: for what is awaited without a question of its own. */
  whileOpen<Result>(awaited: Promise<Result>): Promise<Result> {
    if (this.ended) return Promise.reject(this.ended)
    return new Promise((resolve, reject) => {
      this.onEnd.add(reject)
      awaited.then(resolve, reject).finally(() => this.onEnd.delete(reject))
    })
  }

  end(error: Error): void {
    this.ended ??= error
    for (const { reject } of this.waiting.values()) reject(this.ended)
    this.waiting.clear()
    for (const reject of this.onEnd) reject(this.ended)
    this.onEnd.clear()
  }

  private read(text: string): void {
    if (this.ended) return
    const messages = (this.rest + text).split('\0')
    this.rest = messages.pop() ?? ''
    if (this.rest.length > MAX_MESSAGE) {
      this.rest = ''
      return this.end(new Error('The browser says too much at once.'))
    }
    try {
      for (const message of messages) this.take(JSON.parse(message) as Message)
    } catch (cause) {
      // Thrown from here it would end the site, not the printing.
      this.end(new Error('The browser says what is no message.', { cause }))
    }
  }

  private take({ id, method, params, result, error }: Message): void {
    if (id === undefined) {
      if (method) this.listeners.get(method)?.(params ?? {})
      return
    }
    const waiting = this.waiting.get(id)
    this.waiting.delete(id)
    if (error) waiting?.reject(new Error(error.message))
    else waiting?.resolve(result ?? {})
  }
}
