import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/**
 * Asks SQLite in a process of its own, which works without a pause and leaves nothing open: a connection that
 * has asked a question stays open in its process until the statement is collected. The script is a text, so that
 * no bundler needs to know of it; what it requires is found from the folder of the site, in which every
 * process of it runs.
 *
 * @param script CommonJS that writes one line of JSON; finds `args` in `process.argv.slice(1)`
 */
export async function askApart<T>(script: string, ...args: string[]): Promise<T> {
  const given = ['--input-type=commonjs', '-e', script, ...args]
  const { stdout } = await promisify(execFile)(process.execPath, given)
  return JSON.parse(stdout) as T
}
