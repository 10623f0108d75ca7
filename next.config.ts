import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./src/i18n/request.ts')

const IS_BUILD = process.env.NODE_ENV === 'production'

const nextConfig: NextConfig = {
  // A second copy of the site (a test, another developer's server) builds into its own folder.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Express compresses, caches and sets the headers.
  compress: false,
  poweredByHeader: false,
  // Titles and descriptions belong in the head for every reader, not only for known robots.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  // Payload lives once in the process: Express starts it, Next finds it.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    '@payloadcms/storage-s3',
    '@aws-sdk/client-s3',
    '@libsql/client',
    'libsql',
    'mongoose',
    'nodemailer',
  ],
  images: { unoptimized: true },
  // `npm test` checks the types of the whole project; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: path.resolve('.') },
  experimental: {
    globalNotFound: true,
    // The server reads those of the first pages before it is ready, and the others after (`src/server/pageModules.ts`).
    preloadEntriesOnStart: false,
    // Nobody reads the maps of a build (`src/server/start/memory.mjs`), nor its cache: both took half of its time.
    turbopackSourceMaps: !IS_BUILD,
    turbopackInputSourceMaps: !IS_BUILD,
    turbopackFileSystemCacheForBuild: false,
  },
}

export default withPayload(withNextIntl(nextConfig), { devBundleServerPackages: false })
