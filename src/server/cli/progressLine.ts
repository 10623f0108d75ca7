import type { WriteStream } from 'node:tty'

/** Most often written, in milliseconds: on a terminal, and in a log. */
const TERMINAL_MS = 100
const LOG_MS = 5000

/** One line that says where a long work is, rewritten in place on a terminal. */
export class ProgressLine {
  private shownAt = 0
  private isShown = false

  constructor(
    private readonly stream: Pick<WriteStream, 'write' | 'isTTY'> & { columns?: number },
    private readonly isOn: boolean,
  ) {}

  show(text: string): void {
    const now = Date.now()
    if (!this.isOn || now - this.shownAt < (this.stream.isTTY ? TERMINAL_MS : LOG_MS)) return
    this.shownAt = now
    if (!this.stream.isTTY) {
      this.stream.write(`${text}\n`)
      return
    }
    this.stream.write(`\r\u001b[2K${text.slice(0, (this.stream.columns ?? 80) - 1)}`)
    this.isShown = true
  }

  /** Makes room for another line. */
  clear(): void {
    if (this.isShown) this.stream.write('\r\u001b[2K')
    this.isShown = false
  }
}
