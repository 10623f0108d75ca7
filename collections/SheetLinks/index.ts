import type { CollectionConfig } from 'payload'

import { nobody, nobodyField, staff } from '@/access'
import { LINK_ORIGINS } from '@/directory/link/linkState'
import { optionsOf } from '@/directory/vocabulary'
import { localeOptions } from '@/i18n/localeNames'

import { groups } from '../groups'
import { momentField } from '../shared/dates'

export const SheetLinks: CollectionConfig = {
  slug: 'sheet-links',
  labels: {
    singular: { fr: 'Lien personnel', en: 'Personal link', es: 'Enlace personal' },
    plural: { fr: 'Liens personnels', en: 'Personal links', es: 'Enlaces personales' },
  },
  admin: {
    group: groups.directory,
    useAsTitle: 'organizationName',
    defaultColumns: ['organizationName', 'origin', 'recipient', 'usedAt', 'expiresAt', 'revokedAt'],
    description: {
      fr: 'Par un lien, un organisme confirme ou corrige sa fiche sans compte. Il se fait et se révoque sur la fiche, onglet «\u00a0Vérification et avis\u00a0».',
      en: 'By a link an organization confirms or corrects its listing without an account. It is made and revoked on the listing, tab “Verification and notices”.',
      es: 'Con un enlace, una organización confirma o corrige su ficha sin cuenta. Se crea y se revoca en la ficha, pestaña «Verificación y avisos».',
    },
  },
  // Made, used and revoked by the site itself (src/directory/payload/links).
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  defaultSort: '-createdAt',
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
    },
    {
      // SHA-256 of the token, which nobody has but who received it.
      name: 'tokenHash',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      hidden: true,
      access: { read: nobodyField },
    },
    {
      name: 'origin',
      type: 'select',
      required: true,
      options: optionsOf(LINK_ORIGINS),
      label: { fr: 'Origine', en: 'Origin', es: 'Origen' },
    },
    {
      name: 'recipient',
      type: 'email',
      index: true,
      label: { fr: 'Envoyé à', en: 'Sent to', es: 'Enviado a' },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      options: localeOptions(),
      label: { fr: 'Langue', en: 'Language', es: 'Idioma' },
    },
    {
      // The campaign that sent it; it works until that ends.
      name: 'campaign',
      type: 'relationship',
      relationTo: 'campaigns',
      index: true,
      label: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
    },
    {
      name: 'madeBy',
      type: 'relationship',
      relationTo: 'users',
      label: { fr: 'Fait par', en: 'Made by', es: 'Creado por' },
    },
    momentField({
      name: 'expiresAt',
      required: true,
      label: { fr: 'Expire le', en: 'Expires on', es: 'Caduca el' },
    }),
    momentField({
      // The page behind it was shown: by a person, or by a gateway that reads mail. It changes nothing.
      name: 'openedAt',
      label: { fr: 'Ouvert le', en: 'Opened on', es: 'Abierto el' },
    }),
    momentField({
      name: 'usedAt',
      label: { fr: 'Utilisé le', en: 'Used on', es: 'Usado el' },
    }),
    momentField({
      name: 'revokedAt',
      label: { fr: 'Révoqué le', en: 'Revoked on', es: 'Revocado el' },
    }),
    momentField({
      // Who received it says that it is not their organization.
      name: 'refusedAt',
      label: { fr: 'Refusé le', en: 'Refused on', es: 'Rechazado el' },
    }),
    {
      // What is being written and was not sent: the organization's own, and nobody else's.
      name: 'draft',
      type: 'json',
      hidden: true,
      access: { read: nobodyField },
    },
    {
      name: 'draftSavedAt',
      type: 'date',
      hidden: true,
      access: { read: nobodyField },
    },
  ],
}
