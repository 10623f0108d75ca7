import path from 'node:path'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { collections } from './collections'
import { DESK_PATH } from './src/translation/deskAddress'
import { CAMPAIGN_PATH } from './src/admin/CampaignDesk/path'
import { MACHINE_PATTERN } from './src/admin/Frame/moments'
import { comparedAsRead } from './src/admin/comparedAsRead'
import { namesInLanguage } from './src/admin/namesInLanguage'
import { HANDBOOK_PATH } from '@/admin/Handbook/path'
import { MAP_READERS_PATH } from '@/admin/MapReaders/path'
import { OPERATIONS_PATH } from '@/admin/Operations/path'
import { STATISTICS_PATH } from '@/admin/Statistics/path'
import { WATCH_PATH } from '@/admin/SourceWatch/path'
import { VERSIONS_PATH } from '@/admin/Versions/path'
import { FIGURES_PATH } from './src/admin/TranslationFigures/path'
import { withoutDeveloperTools } from './src/admin/withoutDeveloperTools'
import { restrictPayloadCollections } from './src/access/payloadCollections'
import { watchSessions } from './src/accounts/payload/watchSessions'
import { nameEditors } from './src/accounts/payload/nameEditors'
import { keepingAccounts } from './src/accounts/payload/sessionWrites'
import { keepFinds } from './src/contentVersion/askedFinds'
import { databaseAdapter } from './src/db/adapter'
import { env } from './src/env'
import { pictureEndpoint } from './src/handbook/payload/pictures'
import { LOCALE_LABELS } from './src/i18n/localeNames'
import { DEFAULT_LOCALE, LOCALES, type Locale } from './src/i18n/locales'
import { PAYLOAD_WORDS, quebecMarks } from './src/i18n/payloadWords'
import { jobs } from './src/jobs'
import { emailAdapter } from './src/notify/email'
import { uploadBodyBytes } from './src/server/bodyLimits'
import { createLogger } from './src/server/logging'
import {
  askToSignIn,
  refuseIllPut,
  refuseMisshapenRequests,
  refuseTooLarge,
  refuseUnreadable,
  tellFullDisk,
} from './src/server/rest/refusals'
import { repeatConflicts } from './src/server/rest/repeat'
import { keepUploads } from './src/uploads/payload/keepUploads'
import { saveTranslationsInTurn } from './src/translation/payload/inTurn'

const MEBIBYTE = 1024 * 1024

/** Payload's own words, in each language of the site. */
const adminLanguages = {
  fr: { ...fr, translations: quebecMarks(fr.translations) },
  en,
  es,
} satisfies Record<Locale, unknown>

/** Addresses whose pages may use a signed-in person's session. */
const ownOrigins = [
  ...new Set([env.SITE_URL, `http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`]),
]

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? env.PAYLOAD_SECRET ?? '',
  db: keepingAccounts(databaseAdapter()),
  // A list of its own: Payload adds its collections to it.
  collections: [...collections],
  editor: lexicalEditor(),
  email: emailAdapter(env),
  jobs,
  sharp,
  // Development reads better in colour; elsewhere logs are JSON, one line each, as the server's own.
  ...(env.NODE_ENV === 'development' ? {} : { logger: createLogger(env) }),
  // A refusal is an answer to a person, not a fault of the site.
  loggingLevels: { APIError: 'info' },
  hooks: {
    afterError: [askToSignIn, refuseUnreadable, refuseTooLarge, refuseIllPut, tellFullDisk],
  },
  csrf: ownOrigins,
  cors: [],
  onInit: (payload) => {
    watchSessions(payload)
    keepFinds(payload)
  },
  endpoints: [pictureEndpoint],
  plugins: [keepUploads(env.s3)],
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 4,
  i18n: {
    supportedLanguages: adminLanguages,
    fallbackLanguage: DEFAULT_LOCALE,
    translations: PAYLOAD_WORDS,
  },
  localization: {
    locales: LOCALES.map((code) => ({ code, label: LOCALE_LABELS[code] })),
    defaultLocale: DEFAULT_LOCALE,
    fallback: true,
  },
  upload: {
    // Reached is too much, to the reader of forms: one more than may be sent.
    limits: { fileSize: env.UPLOAD_LIMIT_MB * MEBIBYTE + 1 },
    abortOnLimit: true,
    // Payload refuses a form of more than 50 MB by itself, whatever its file may weigh (3.90).
    requestSizeLimit: uploadBodyBytes(env.UPLOAD_LIMIT_MB),
  },
  admin: {
    user: 'users',
    // A picture fetched from elsewhere would tell a third party who works here.
    avatar: 'default',
    // For the machine: people read what `src/admin/Frame` writes in its place.
    dateFormat: MACHINE_PATTERN,
    meta: { titleSuffix: ' · Accompagner' },
    components: {
      graphics: { Logo: '@/admin/Brand#Logo', Icon: '@/admin/Brand#Icon' },
      beforeNavLinks: ['@/admin/Brand/NavHome#NavHome'],
      views: {
        dashboard: { Component: '@/admin/Today#Today' },
        translationDesk: { Component: '@/admin/TranslationDesk#TranslationDesk', path: DESK_PATH },
        campaignDesk: { Component: '@/admin/CampaignDesk#CampaignDesk', path: CAMPAIGN_PATH },
        operations: { Component: '@/admin/Operations#Operations', path: OPERATIONS_PATH },
        mapReaders: { Component: '@/admin/MapReaders#MapReaders', path: MAP_READERS_PATH },
        statistics: { Component: '@/admin/Statistics#Statistics', path: STATISTICS_PATH },
        sourceWatch: { Component: '@/admin/SourceWatch#SourceWatch', path: WATCH_PATH },
        versions: { Component: '@/admin/Versions#Versions', path: VERSIONS_PATH },
        handbook: { Component: '@/admin/Handbook#Handbook', path: HANDBOOK_PATH },
        translationFigures: {
          Component: '@/admin/TranslationFigures#TranslationFigures',
          path: FIGURES_PATH,
        },
      },
      providers: ['@/admin/Frame#Frame'],
    },
    importMap: {
      baseDir: path.resolve('src'),
      importMapFile: path.resolve('src/app/(payload)/admin/importMap.js'),
    },
  },
  // Written by `npm run types` alone: a start on MongoDB would turn every identifier into text.
  typescript: { outputFile: path.resolve('src/payload-types.ts'), autoGenerate: false },
})
  .then(restrictPayloadCollections)
  .then(nameEditors)
  .then(refuseMisshapenRequests)
  .then(saveTranslationsInTurn)
  .then(repeatConflicts)
  .then(withoutDeveloperTools)
  .then(comparedAsRead)
  .then(namesInLanguage)
