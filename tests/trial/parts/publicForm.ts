import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

import { PROOF_FIELD, STAMP_FIELD } from '@/forms/guardFields'
import { LEAST_MS } from '@/forms/stamp'
import { isSolved, PUZZLES, puzzleText, writeProof } from '@/forms/work'
import { pathTo } from '@/i18n/paths'

import type { Answer, Session } from './session'

/** Reports an error as a person does: the page is opened, read, and sent; where it asks for work, work is done. */
export async function sendReport(
  session: Session,
  fields: Record<string, string>,
): Promise<Answer> {
  const page = await session.ask('GET', pathTo('fr', '/feedback'))
  const stamp = new RegExp(`name="${STAMP_FIELD}"[^>]* value="([^"]+)"`).exec(page.text)?.[1] ?? ''
  const proof = page.text.includes(`name="${PROOF_FIELD}"`) ? workFor(stamp) : ''
  await setTimeout(LEAST_MS)
  const form = new URLSearchParams({ ...fields, locale: 'fr', stamp, proof })
  return session.ask('POST', '/api/feedback/send', form.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
  })
}

/** What a browser does in its worker. */
function workFor(stamp: string): string {
  const found = Array.from({ length: PUZZLES }, (_, puzzle) => {
    let tried = 0
    while (
      !isSolved(
        createHash('sha256')
          .update(puzzleText(stamp, puzzle, tried))
          .digest(),
      )
    ) {
      tried += 1
    }
    return tried
  })
  return writeProof(found)
}
