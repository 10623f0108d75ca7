/** Where uploads are kept on S3-compatible storage, as the settings `S3_…` say. */
export interface S3Settings {
  bucket: string
  /** Address of the server; without it Amazon's own, by region. */
  endpoint: string | undefined
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** Whether the bucket stands in the path of its address, and not in the name of the server. */
  forcePathStyle: boolean
}

interface Given {
  S3_BUCKET?: string | undefined
  S3_ENDPOINT?: string | undefined
  S3_REGION: string
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
  S3_FORCE_PATH_STYLE: boolean
}

/**
 * What the settings say of S3: nothing without a bucket.
 *
 * @returns the problem, as a sentence with its remedy, when a bucket is named and a key is not
 */
export function readS3(given: Given): { s3: S3Settings | undefined } | { problem: string } {
  const { S3_BUCKET: bucket, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = given
  if (!bucket) return { s3: undefined }
  const missing = [
    ...(S3_ACCESS_KEY_ID ? [] : ['S3_ACCESS_KEY_ID']),
    ...(S3_SECRET_ACCESS_KEY ? [] : ['S3_SECRET_ACCESS_KEY']),
  ]
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    return {
      problem: `${missing.join(' and ')} is empty: say the key that may read and write the bucket ${bucket}, or leave S3_BUCKET out to keep uploads in DATA_DIR.`,
    }
  }
  return {
    s3: {
      bucket,
      endpoint: given.S3_ENDPOINT,
      region: given.S3_REGION,
      accessKeyId: S3_ACCESS_KEY_ID,
      secretAccessKey: S3_SECRET_ACCESS_KEY,
      forcePathStyle: given.S3_FORCE_PATH_STYLE,
    },
  }
}

/** How long the storage may take to be reached, and be silent while it answers, in milliseconds. */
const CONNECT_MS = 3_000
const SILENT_MS = 20_000

/** The settings as the client of Amazon's SDK takes them; the same for Payload's adapter and for us. */
export const clientConfig = (s3: S3Settings) => ({
  region: s3.region,
  credentials: { accessKeyId: s3.accessKeyId, secretAccessKey: s3.secretAccessKey },
  forcePathStyle: s3.forcePathStyle,
  ...(s3.endpoint && { endpoint: s3.endpoint }),
  maxAttempts: 2,
  requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENT_MS },
  // Sums that not every compatible server knows are only sent where they must be.
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
  responseChecksumValidation: 'WHEN_REQUIRED' as const,
})
