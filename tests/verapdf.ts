import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { describe } from 'vitest'

const run = promisify(execFile)

/** A folder with `org.verapdf:validation-model` and what it needs, as Maven lays it there (tests/README.md). */
const JARS = process.env.VERAPDF_JARS

/** Facts that veraPDF judges: reported as not run, in words, where nobody says where it is. */
export function describeWithVerapdf(name: string, facts: () => void): void {
  if (JARS) describe(name, facts)
  else describe.skip(`${name} (not run: VERAPDF_JARS names no folder)`, facts)
}

/** The rules of PDF/UA-1 that veraPDF finds broken, one line each. It does not judge whether words make sense. */
export async function verapdf(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'verapdf-'))
  const file = path.join(folder, 'book.pdf')
  try {
    await writeFile(file, bytes)
    const judge = path.join(import.meta.dirname, 'verapdf/Judge.java')
    const { stdout } = await run('java', ['-cp', path.join(JARS!, '*'), judge, file])
    return stdout.split('\n').filter(Boolean)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
