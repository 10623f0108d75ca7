import { spawn } from 'node:child_process'

import { stopProcess } from '../../e2e/site'

/** Answers everything with nothing, and says its port. */
const SCRIPT = `
require('node:http')
  .createServer((_req, res) => res.end('{}'))
  .listen(0, '127.0.0.1', function () { process.stdout.write(String(this.address().port)) })
`

/** A process that does nothing but answer: it is slow when the machine is, whatever a site does. */
export interface EmptySite {
  baseUrl: string
  pid: number
  stop: () => Promise<void>
}

export async function startEmptySite(): Promise<EmptySite> {
  const child = spawn(process.execPath, ['-e', SCRIPT], { stdio: ['ignore', 'pipe', 'inherit'] })
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (said: Buffer) => resolve(said.toString()))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The empty site ended with ${String(code)}`)))
  })
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    stop: () => stopProcess(child),
  }
}
