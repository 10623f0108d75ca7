import type { Field } from 'payload'

/** First in the form of a text: what is typed is kept, and two people's changes both stay. */
export const together: Field = {
  name: 'unsavedWords',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/admin/Together#Together' },
  },
}
