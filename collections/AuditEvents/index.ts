import type { CollectionConfig } from 'payload'

import { admins, nobody } from '@/access'
import { LOOK_UPS } from '@/audit/actions'
import { journalFile } from '@/audit/journalFile'
import { linesOfRole } from '@/audit/journalRole'

import { groups } from '../groups'

/** The title of a line, and the link under it, say it in the reader's language. */
const isNeverShown = (): boolean => false

export const AuditEvents: CollectionConfig = {
  slug: 'audit-events',
  labels: {
    singular: { fr: 'Événement du journal', en: 'Log event', es: 'Evento del registro' },
    plural: { fr: 'Journal', en: 'Log', es: 'Registro' },
  },
  admin: {
    group: groups.administration,
    useAsTitle: 'summary',
    defaultColumns: ['createdAt', 'summary', 'actorName'],
    // What the admin asks for its own pages is recorded, and left out here.
    baseFilter: async ({ req }) => {
      const ofRole = await linesOfRole(req)
      return { and: [{ action: { not_in: [...LOOK_UPS] } }, ...(ofRole ? [ofRole] : [])] }
    },
    components: {
      beforeListTable: ['@/admin/Operations/Link#OperationsLink', '/admin/Journal#JournalFilters'],
    },
    description: {
      fr: 'Qui a publié, approuvé, consulté la carte ou exporté, et quand. Personne ne le modifie.',
      en: 'Who published, approved, consulted the map or exported, and when. Nobody edits it.',
      es: 'Quién publicó, aprobó, consultó el mapa o exportó, y cuándo. Nadie lo modifica.',
    },
  },
  // Written by the site itself through recordAudit, so that an entry can never be typed or removed.
  access: { read: admins, create: nobody, update: nobody, delete: nobody },
  endpoints: [journalFile],
  fields: [
    {
      name: 'sentence',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/admin/Journal#JournalLine' },
      },
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Action', en: 'Action', es: 'Acción' },
      admin: { condition: isNeverShown },
    },
    {
      name: 'summary',
      type: 'text',
      required: true,
      label: { fr: 'Ce qui s’est passé', en: 'What happened', es: 'Lo que pasó' },
      admin: {
        condition: isNeverShown,
        components: { Cell: '/admin/Journal#JournalSentence' },
      },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Compte', en: 'Account', es: 'Cuenta' },
    },
    {
      name: 'actorName',
      type: 'text',
      label: { fr: 'Par', en: 'By', es: 'Por' },
      admin: {
        components: { Cell: '/admin/Journal#JournalActor' },
        description: {
          fr: 'Le nom au moment de l’action, gardé même si le compte disparaît.',
          en: 'The name at the time, kept even when the account is gone.',
          es: 'El nombre en ese momento, conservado aunque la cuenta desaparezca.',
        },
      },
    },
    {
      name: 'resource',
      type: 'text',
      index: true,
      label: { fr: 'Collection', en: 'Collection', es: 'Colección' },
      admin: { condition: isNeverShown },
    },
    {
      name: 'resourceKey',
      type: 'text',
      index: true,
      label: { fr: 'Document', en: 'Document', es: 'Documento' },
      admin: { condition: isNeverShown },
    },
    {
      name: 'details',
      type: 'json',
      label: { fr: 'Détails', en: 'Details', es: 'Detalles' },
      admin: { components: { Field: '@/admin/JsonText#JsonText' } },
    },
  ],
}
