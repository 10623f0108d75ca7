import { access } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest, UploadConfig } from 'payload'

import { sentenceFor } from './sentences'

/**
 * Answers 404 for a file that is not in the folder, which Payload takes for a fault: an old link is
 * none. A file that is there is left to Payload.
 */
export const answerMissingFile = (folder: string): FileHandler => {
  const answer = async (
    req: PayloadRequest,
    { params }: { params: { filename: string } },
  ): Promise<Response | undefined> => {
    const isOneName = path.basename(params.filename) === params.filename
    if (isOneName && (await isThere(path.join(folder, params.filename)))) return undefined
    return Response.json({ errors: [{ message: sentenceFor('file', req) }] }, { status: 404 })
  }
  // Payload's type wants an answer always or never; it takes either from one handler.
  return answer as FileHandler
}

type FileHandler = NonNullable<UploadConfig['handlers']>[number]

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENAMETOOLONG') return false
    throw error
  }
}
