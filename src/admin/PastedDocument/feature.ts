import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Documents of Word and pages pasted in a running text become its titles, lists and links, and tables beside it. */
export const PastedDocumentFeature = createServerFeature({
  feature: { ClientFeature: '@/admin/PastedDocument/client#PastedDocumentFeatureClient' },
  key: 'pastedDocument',
})
