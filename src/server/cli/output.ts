/** Where a command says what it answers, and what went wrong. */
export interface Output {
  out: (line: string) => void
  err: (line: string) => void
}

export const CONSOLE: Output = {
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
}
