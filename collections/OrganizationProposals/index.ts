import type { CollectionConfig } from 'payload'

import { admins, editors, hasRole, nobodyField, staffField } from '@/access'
import { proposalsAboutOwn, proposalsOfOwn } from '@/access/directory'
import { CHANNELS, optionsOf } from '@/directory/vocabulary'
import { LOCALE_LABELS } from '@/i18n/localeNames'
import { LOCALES } from '@/i18n/locales'
import type { OrganizationProposal } from '@/payload-types'

import { groups } from '../groups'
import { proposalEndpoints } from './endpoints'
import { nameCampaign } from '@/campaigns/payload/nameCampaign'
import { noteActorAnswer } from '@/campaigns/payload/noteActorAnswer'
import { stampProposal } from '@/directory/payload/stampProposal'
import { assigneeField } from '../shared/assignee'
import { momentField } from '../shared/dates'

export const OrganizationProposals: CollectionConfig = {
  slug: 'organization-proposals',
  labels: {
    singular: { fr: 'Proposition', en: 'Proposal', es: 'Propuesta' },
    plural: { fr: 'Propositions', en: 'Proposals', es: 'Propuestas' },
  },
  admin: {
    useAsTitle: 'title',
    group: groups.directory,
    defaultColumns: ['title', 'kind', 'state', 'organization', 'assignee', 'createdAt'],
    components: { beforeListTable: ['@/admin/ProposalQueue#ProposalQueue'] },
    description: {
      fr: 'Ce que les organismes et le public proposent\u00a0: rien ne change avant qu’on l’accepte, sauf ce qu’un organisme cache au public, qui l’est aussitôt.',
      en: 'What organizations and the public propose: nothing changes until it is accepted, except what an organization hides from the public, which is hidden at once.',
      es: 'Lo que proponen las organizaciones y el público: nada cambia hasta que se acepta, salvo lo que una organización oculta al público, que se oculta de inmediato.',
    },
  },
  access: {
    read: proposalsOfOwn,
    create: proposalsAboutOwn,
    update: editors,
    delete: admins,
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: { components: { Field: '/admin/ProposalDesk#ProposalDesk' } },
    },
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
      label: { fr: 'Type', en: 'Kind', es: 'Tipo' },
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
      // Whom a campaign asks is found by the site: an account does not choose in which report it stands.
      access: { create: staffField },
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
      // Who sent it, signed in; nobody for a link or a public form.
      name: 'account',
      type: 'relationship',
      relationTo: 'users',
      access: { create: nobodyField, read: staffField, update: nobodyField },
      label: { fr: 'Envoyée par', en: 'Sent by', es: 'Enviada por' },
      admin: {
        readOnly: true,
        // Names of organizations' accounts are read by administrators alone: to others it would be a number.
        condition: ({ account }, _siblings, { user }) => Boolean(account) && hasRole(user, 'admin'),
      },
    },
    {
      name: 'changes',
      type: 'json',
      access: { update: nobodyField },
      label: { fr: 'Changements', en: 'Changes', es: 'Cambios' },
      admin: {
        hidden: true,
        description: {
          fr: 'Une entrée par champ\u00a0: chemin (les lignes par leur identifiant), valeur vue, valeur proposée.',
          en: 'One entry per field: path (rows by their identifier), value seen, value proposed.',
          es: 'Una entrada por campo: ruta (las filas por su identificador), valor visto, valor propuesto.',
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
      name: 'locale',
      type: 'select',
      options: LOCALES.map((code) => ({ value: code, label: LOCALE_LABELS[code] })),
      label: {
        fr: 'Langue de la réponse',
        en: 'Language of the answer',
        es: 'Idioma de respuesta',
      },
    },
    {
      // What each section said when the proposal was made: what its sender has seen.
      name: 'seen',
      type: 'json',
      access: { create: nobodyField, read: staffField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      // The message that answers: the address is erased once it has left.
      name: 'replyKey',
      type: 'text',
      index: true,
      access: { create: nobodyField, read: staffField, update: nobodyField },
      admin: { hidden: true },
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
      // Decided on the desk only, so that what is accepted is applied, recorded and answered.
      access: { create: nobodyField, update: nobodyField },
      label: { fr: 'État', en: 'State', es: 'Estado' },
    },
    assigneeField,
    {
      name: 'decision',
      type: 'group',
      label: { fr: 'Décision', en: 'Decision', es: 'Decisión' },
      access: { create: nobodyField, update: nobodyField },
      admin: { condition: ({ state }: Partial<OrganizationProposal>) => state !== 'received' },
      fields: [
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          label: { fr: 'Par', en: 'By', es: 'Por' },
        },
        momentField({ name: 'at', label: { fr: 'Le', en: 'On', es: 'El' } }),
        { name: 'reason', type: 'textarea', label: { fr: 'Raison', en: 'Reason', es: 'Motivo' } },
        {
          // Field by field: path → accept or refuse, for the report of a campaign.
          name: 'fields',
          type: 'json',
          admin: { hidden: true },
          access: { read: staffField },
        },
      ],
    },
  ],
  hooks: { beforeChange: [stampProposal, nameCampaign], afterChange: [noteActorAnswer] },
  endpoints: proposalEndpoints,
}
