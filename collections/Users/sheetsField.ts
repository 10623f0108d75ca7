import type { Field, FieldAccess } from 'payload'

import { adminsField, SHEET_RIGHT_LABELS, SHEET_RIGHTS } from '@/access'
import type { User } from '@/payload-types'

import { momentField } from '../shared/dates'

const whileThereAreNone: FieldAccess<User> = (args) =>
  (args.doc?.sheets ?? []).length === 0 && adminsField(args)

/**
 * The sheets that an account opens, or has opened. Once there are any, only
 * `src/accounts/payload/sheetAccess.ts` writes them: a form sends the whole list, and an old one would
 * open again what was ended meanwhile.
 */
export const sheetsField: Field = {
  name: 'sheets',
  type: 'array',
  label: { fr: 'Organismes', en: 'Organizations', es: 'Organismos' },
  labels: {
    singular: { fr: 'Organisme', en: 'Organization', es: 'Organismo' },
    plural: { fr: 'Organismes', en: 'Organizations', es: 'Organismos' },
  },
  admin: {
    components: { Field: '@/admin/ForRole#SheetsForRole' },
    description: {
      fr: 'La personne répond de ces fiches\u00a0: elle les confirme, ou propose aussi des changements et invite ses collègues.',
      en: 'The person answers for these listings: confirms them, or also proposes changes and invites colleagues.',
      es: 'La persona responde por estas fichas: las confirma, o también propone cambios e invita a colegas.',
    },
  },
  access: { create: adminsField, update: whileThereAreNone },
  fields: [
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      // Not required: a sheet that is deleted leaves a row that opens nothing.
      label: { fr: 'Organisme', en: 'Organization', es: 'Organismo' },
    },
    {
      name: 'right',
      type: 'select',
      required: true,
      defaultValue: 'edit',
      options: SHEET_RIGHTS.map((value) => ({ value, label: SHEET_RIGHT_LABELS[value] })),
      label: { fr: 'Droit', en: 'Right', es: 'Derecho' },
    },
    {
      // What colleagues call the person: they are not told the name on the account.
      name: 'name',
      type: 'text',
      admin: { hidden: true },
    },
    momentField({
      name: 'endedAt',
      label: { fr: 'Accès terminé le', en: 'Access ended on', es: 'Acceso terminado el' },
    }),
  ],
}
