import type { CollectionConfig, Config, Plugin } from 'payload'

import { clientConfig, type S3Settings } from '../settings'

import { inTheShell } from './shell'

/** The collection whose files are uploads. */
const UPLOADS = 'media'

/**
 * Keeps uploads on S3-compatible storage by Payload's own adapter, where the settings name a bucket. Without one
 * nothing of it is loaded. Files are read through the site, by its rules: no browser is sent to the bucket.
 */
export const keepUploads =
  (s3: S3Settings | undefined): Plugin =>
  async (config) => {
    if (!s3) return config
    const { s3Storage } = await import('@payloadcms/storage-s3')
    const kept = await s3Storage({
      bucket: s3.bucket,
      config: clientConfig(s3),
      clientCacheKey: JSON.stringify([s3.endpoint, s3.bucket]),
      collections: { [UPLOADS]: true },
    })(withoutProviders(config))
    return {
      ...kept,
      admin: config.admin,
      collections: kept.collections?.map((collection) =>
        collection.slug === UPLOADS ? inTheShell(withoutKeyField(collection), s3) : collection,
      ),
    }
  }

/** A place of its own for what the adapter adds to the admin: a sender for browsers, which none uses here. */
const withoutProviders = (config: Config): Config => ({
  ...config,
  admin: { ...config.admin, dependencies: {}, components: { providers: [] } },
})

/** Its column would change the structure of the database, and is for what browsers send by themselves. */
const withoutKeyField = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.filter((field) => !('name' in field && field.name === '_objectKey')),
})
