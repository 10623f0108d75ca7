import { problemOfUploads, type UploadsSite } from '@/uploads'

/**
 * Tells at start that uploads cannot be reached, which the first person who adds a picture would find out otherwise.
 * The site starts all the same: its words are there.
 */
export async function tellUploadsAway(
  site: UploadsSite,
  logger: { error: (told: { err: unknown }, words: string) => void },
): Promise<void> {
  const err = await problemOfUploads(site).catch((error: unknown) => error)
  if (err)
    logger.error({ err }, 'uploads cannot be reached: check S3_ENDPOINT, S3_BUCKET and the key')
}
