import type { Field } from 'payload'

/** First in a form: gives back what was typed in it on this device and never saved. */
export const unsavedWords: Field = {
  name: 'unsavedWords',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/UnsavedWords#UnsavedWords' },
  },
}
