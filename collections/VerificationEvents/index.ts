import type { CollectionConfig } from 'payload'

import { nobody, staffField } from '@/access'
import { aboutOwnOrganization } from '@/access/directory'
import { refreshPublicPages } from '@/contentVersion/change'
import { ACTORS, CHANNELS, optionsOf, SECTIONS } from '@/directory/vocabulary'
import { refuseToForgetEvent, refuseToRewriteEvent } from '@/directory/payload/appendOnly'

import { groups } from '../groups'

export const VerificationEvents: CollectionConfig = {
  slug: 'verification-events',
  labels: {
    singular: { fr: 'Vérification', en: 'Verification', es: 'Verificación' },
    plural: { fr: 'Vérifications', en: 'Verifications', es: 'Verificaciones' },
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'organizationName',
    defaultColumns: ['organizationName', 'section', 'actor', 'channel', 'date'],
    description: {
      fr: 'Qui a confirmé quelle partie de quelle fiche, comment, quand. On ajoute; on ne modifie ni n’efface.',
      en: 'Who confirmed which part of which listing, how, when. Events are added, never edited or deleted.',
      es: 'Quién confirmó qué parte de qué ficha, cómo, cuándo. Se añade; no se modifica ni se borra.',
    },
  },
  // Added by the site itself, from the sheet or from a proposal (src/directory/payload).
  access: { read: aboutOwnOrganization, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-date',
  fields: [
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    },
    {
      name: 'organizationName',
      type: 'text',
      required: true,
      label: { fr: 'Nom de l’organisme', en: 'Name of the organization', es: 'Nombre' },
      admin: {
        description: {
          fr: 'Le nom à ce moment-là, gardé même si la fiche disparaît.',
          en: 'The name at the time, kept even when the listing is gone.',
          es: 'El nombre en ese momento, conservado aunque la ficha desaparezca.',
        },
      },
    },
    {
      name: 'section',
      type: 'select',
      required: true,
      options: optionsOf(SECTIONS),
      label: { fr: 'Section', en: 'Section', es: 'Sección' },
    },
    {
      name: 'actor',
      type: 'select',
      required: true,
      options: optionsOf(ACTORS),
      label: { fr: 'Confirmé par', en: 'Confirmed by', es: 'Confirmado por' },
    },
    {
      name: 'role',
      type: 'text',
      label: { fr: 'Fonction', en: 'Role', es: 'Función' },
      access: { read: staffField },
    },
    {
      name: 'person',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Inscrit par', en: 'Recorded by', es: 'Anotado por' },
      access: { read: staffField },
    },
    {
      name: 'channel',
      type: 'select',
      required: true,
      options: optionsOf(CHANNELS),
      label: { fr: 'Moyen', en: 'Channel', es: 'Medio' },
    },
    {
      // A day as it is said, without an hour that another time zone would move.
      name: 'date',
      type: 'text',
      required: true,
      index: true,
      label: { fr: 'Date', en: 'Date', es: 'Fecha' },
      validate: (value: unknown) =>
        (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) || '2026-06-24',
    },
    {
      name: 'sources',
      type: 'array',
      label: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
      labels: {
        singular: { fr: 'Source', en: 'Source', es: 'Fuente' },
        plural: { fr: 'Sources', en: 'Sources', es: 'Fuentes' },
      },
      access: { read: staffField },
      fields: [
        {
          name: 'fact',
          type: 'text',
          label: { fr: 'Fait', en: 'Fact', es: 'Dato' },
        },
        { name: 'url', type: 'text', label: { fr: 'Adresse', en: 'Address', es: 'Dirección' } },
        { name: 'note', type: 'text', label: { fr: 'Note', en: 'Note', es: 'Nota' } },
      ],
    },
    {
      name: 'proposal',
      type: 'relationship',
      relationTo: 'organization-proposals',
      label: { fr: 'Proposition', en: 'Proposal', es: 'Propuesta' },
      access: { read: staffField },
    },
    {
      name: 'fingerprint',
      type: 'text',
      label: { fr: 'Empreinte de la section', en: 'Fingerprint of the section', es: 'Huella' },
      access: { read: staffField },
      admin: {
        description: {
          fr: 'Ce que la section disait alors, en un mot\u00a0: si elle change, la fiche dit «\u00a0modifiée depuis\u00a0».',
          en: 'What the section said then, in one word: if it changes, the listing says “edited since”.',
          es: 'Lo que decía la sección, en una palabra: si cambia, la ficha dice «modificada desde entonces».',
        },
      },
    },
  ],
  hooks: {
    beforeChange: [refuseToRewriteEvent],
    beforeDelete: [refuseToForgetEvent],
    afterChange: [refreshPublicPages],
  },
}
