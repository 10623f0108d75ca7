'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PastedDocument } from './PastedDocument'

export const PastedDocumentFeatureClient = createClientFeature({
  plugins: [{ Component: PastedDocument, position: 'bottom' }],
})
