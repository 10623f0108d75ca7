import type { CollectionConfig } from 'payload'

import { admins, editors, editorsField } from '@/access'
import { aboutOwnOrganization, proposalsAboutOwn } from '@/access/directory'
import { CHANNELS, optionsOf } from '@/directory/vocabulary'

import { groups } from '../groups'
import { eraseAddress } from './hooks/eraseAddress'

export const OrganizationProposals: CollectionConfig = {
  slug: 'organization-proposals',
  labels: {
    singular: { fr: 'Proposition', en: 'Proposal', es: 'Propuesta' },
    plural: { fr: 'Propositions', en: 'Proposals', es: 'Propuestas' },
  },
  admin: {
    useAsTitle: 'title',
    group: groups.directory,
    defaultColumns: ['title', 'kind', 'state', 'organization', 'createdAt'],
    description: {
      fr: 'Ce que les organismes et le public proposent : rien ne change avant qu’on l’accepte.',
      en: 'What organizations and the public propose: nothing changes until it is accepted.',
      es: 'Lo que proponen las organizaciones y el público: nada cambia hasta que se acepta.',
    },
  },
  access: {
    read: aboutOwnOrganization,
    create: proposalsAboutOwn,
    update: editors,
    delete: admins,
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      label: { fr: 'En bref', en: 'In short', es: 'En breve' },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'update',
      options: [
        {
          value: 'confirmation',
          label: { fr: 'Tout est juste', en: 'Everything is right', es: 'Todo es correcto' },
        },
        { value: 'update', label: { fr: 'Mise à jour', en: 'Update', es: 'Actualización' } },
        {
          value: 'nomination',
          label: {
            fr: 'Organisme manquant',
            en: 'Missing organization',
            es: 'Organización que falta',
          },
        },
      ],
      label: { fr: 'Genre', en: 'Kind', es: 'Tipo' },
    },
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      label: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    },
    {
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      label: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
    },
    {
      name: 'channel',
      type: 'select',
      required: true,
      defaultValue: 'form',
      options: optionsOf(CHANNELS),
      label: { fr: 'Moyen', en: 'Channel', es: 'Medio' },
    },
    {
      name: 'changes',
      type: 'json',
      label: { fr: 'Changements', en: 'Changes', es: 'Cambios' },
      admin: {
        components: { Field: '@/admin/JsonText#JsonText' },
        description: {
          fr: 'Une entrée par champ : section, chemin, valeur avant, valeur proposée, décision.',
          en: 'One entry per field: section, path, value before, value proposed, decision.',
          es: 'Una entrada por campo: sección, ruta, valor anterior, valor propuesto, decisión.',
        },
      },
    },
    {
      name: 'message',
      type: 'textarea',
      maxLength: 4000,
      label: { fr: 'Message', en: 'Message', es: 'Mensaje' },
    },
    {
      name: 'contactEmail',
      type: 'email',
      label: { fr: 'Pour répondre', en: 'To answer', es: 'Para responder' },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'received',
      index: true,
      options: [
        { value: 'received', label: { fr: 'Reçue', en: 'Received', es: 'Recibida' } },
        { value: 'accepted', label: { fr: 'Acceptée', en: 'Accepted', es: 'Aceptada' } },
        {
          value: 'partlyAccepted',
          label: { fr: 'Acceptée en partie', en: 'Partly accepted', es: 'Aceptada en parte' },
        },
        { value: 'declined', label: { fr: 'Refusée', en: 'Declined', es: 'Rechazada' } },
      ],
      access: { create: editorsField },
      label: { fr: 'État', en: 'State', es: 'Estado' },
    },
    {
      name: 'decision',
      type: 'group',
      label: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
      access: { create: editorsField },
      fields: [
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          label: { fr: 'Par', en: 'By', es: 'Por' },
        },
        { name: 'at', type: 'date', label: { fr: 'Le', en: 'On', es: 'El' } },
        { name: 'reason', type: 'textarea', label: { fr: 'Raison', en: 'Reason', es: 'Motivo' } },
      ],
    },
  ],
  hooks: { beforeChange: [eraseAddress] },
}
