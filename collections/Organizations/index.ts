import type { CollectionConfig } from 'payload'
import { admins, editors, nobodyField, staff, staffField } from '@/access'
import { listedOrganizations } from '@/access/directory'
import { quietEndpoints } from '@/campaigns/payload/quietEndpoints'
import { dropQuiet } from '@/campaigns/payload/quietMarks'
import {
  refreshPublicPages,
  refreshPublicPagesAfterDelete,
  refreshPublicPagesFor,
} from '@/contentVersion/change'
import { duplicateEndpoints } from '@/directory/payload/duplicates/endpoints'
import { refuseIneligible } from '@/directory/payload/refuseIneligible'
import { byImportAlone } from '@/directory/payload/imports/mark'
import { importMarkEndpoint } from '@/directory/payload/imports/markEndpoint'
import { listFileEndpoint } from '@/directory/payload/listFile'
import { placementEndpoint, placeSites } from '@/directory/payload/placeSites'
import { unlistedEndpoint } from '@/directory/payload/unlistedAlike'
import { settleSheetBoxes } from '@/directory/payload/settleSheetBoxes'
import { ORGANIZATION_KINDS, optionsOf } from '@/directory/vocabulary'
import { withholdWhatIsHidden } from '@/editions/payload/withhold'
import type { Organization } from '@/payload-types'
import { leadOf } from '@/translation/kinds/sheet'
import { deleteTranslations } from '@/translation/payload/deleteTranslations'
import { followInTranslations } from '@/translation/payload/followInTranslations'
import { refuseOlderSave } from '@/directory/payload/refuseOlderSave'
import { restoreAsDraft } from '@/workflow/payload/restoreAsDraft'
import { groups } from '../groups'
import { dropDraftsOfSheet } from '../shared/dropDrafts'
import { addressField } from '../shared/address'
import { publicLink } from '../shared/publicLink'
import { unsavedWords } from '../shared/unsavedWords'
import { trilingual } from '../trilingual'
import { accountEndpoints } from './endpoints/accounts'
import { linkEndpoints } from './endpoints/links'
import { verificationEndpoints } from './endpoints/verification'
import { contactField } from './fields/contact'
import { sourceLanguageField } from './fields/language'
import { offerFields } from './fields/offer'
import { sitesField } from './fields/sites'
import { trustFields } from './fields/trust'

export const Organizations: CollectionConfig = {
  slug: 'organizations',
  labels: {
    singular: { fr: 'Organisme', en: 'Organization', es: 'Organización' },
    plural: { fr: 'Organismes', en: 'Organizations', es: 'Organizaciones' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'kind', 'regionsServed', '_status', 'updatedAt'],
    components: {
      edit: publicLink('organizations'),
      beforeListTable: ['@/admin/OrganizationFiles#OrganizationFiles'],
    },
    description: {
      fr: 'Une fiche par organisme qui sert gratuitement les personnes migrantes.',
      en: 'One listing for each organization that serves migrants free of charge.',
      es: 'Una ficha por cada organización que atiende gratis a las personas migrantes.',
    },
  },
  access: {
    read: listedOrganizations,
    readVersions: staff,
    create: editors,
    update: editors,
    delete: admins,
  },
  versions: { drafts: true, maxPerDoc: 0 },
  defaultSort: 'name',
  fields: [
    unsavedWords,
    {
      name: 'unlistedNotice',
      type: 'ui',
      admin: {
        components: { Field: '@/admin/UnlistedNotice#UnlistedNotice' },
        disableListColumn: true,
      },
    },
    {
      name: 'placementOnTop',
      type: 'ui',
      admin: { components: { Field: '@/admin/Placement#TopPlacement' }, disableListColumn: true },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: { fr: 'L’organisme', en: 'The organization', es: 'La organización' },
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
            },
            {
              name: 'otherNames',
              type: 'array',
              label: {
                fr: 'Autres noms, sigles',
                en: 'Other names, acronyms',
                es: 'Otros nombres, siglas',
              },
              labels: {
                singular: { fr: 'Autre nom', en: 'Other name', es: 'Otro nombre' },
                plural: { fr: 'Autres noms', en: 'Other names', es: 'Otros nombres' },
              },
              fields: [
                {
                  name: 'name',
                  type: 'text',
                  required: true,
                  label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
                },
              ],
            },
            {
              name: 'kind',
              type: 'select',
              required: true,
              options: optionsOf(ORGANIZATION_KINDS),
              label: { fr: 'Type', en: 'Kind', es: 'Tipo' },
              admin: {
                description: {
                  fr: 'Les entreprises privées et les services payants ne sont pas inscrits.',
                  en: 'Private firms and paid services are not listed.',
                  es: 'Las empresas privadas y los servicios de pago no se inscriben.',
                },
              },
            },
            sourceLanguageField,
            trilingual(
              'description',
              { fr: 'Description', en: 'Description', es: 'Descripción' },
              { leads: leadOf },
            ),
            {
              name: 'translations',
              type: 'ui',
              admin: { components: { Field: '@/admin/SheetTranslations#SheetTranslations' } },
            },
            contactField,
          ],
        },
        {
          label: { fr: 'Services', en: 'Services', es: 'Servicios' },
          fields: offerFields,
        },
        {
          label: { fr: 'Lieux et heures', en: 'Places and hours', es: 'Lugares y horario' },
          fields: [sitesField],
        },
        {
          label: {
            fr: 'Vérification et avis',
            en: 'Verification and notices',
            es: 'Verificación y avisos',
          },
          fields: trustFields,
        },
      ],
    },
    {
      name: 'placement',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/admin/Placement#SidePlacement' },
        disableListColumn: true,
      },
    },
    addressField('name'),
    {
      // The sheet that this one was merged into: its address leads there.
      name: 'mergedInto',
      type: 'relationship',
      relationTo: 'organizations',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      label: { fr: 'Fusionnée avec', en: 'Merged into', es: 'Fusionada con' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ mergedInto }: Partial<Organization>) => Boolean(mergedInto),
      },
    },
    {
      // The last import that wrote it, if any did: said on the sheet, and a filter of the list.
      name: 'lastImport',
      type: 'relationship',
      relationTo: 'organization-imports',
      index: true,
      access: { read: staffField, create: byImportAlone, update: byImportAlone },
      label: { fr: 'Dernier import', en: 'Last import', es: 'Última importación' },
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: ({ lastImport }: Partial<Organization>) => Boolean(lastImport),
        components: { Field: '@/admin/ImportMark#ImportMark' },
      },
    },
    {
      name: 'doNotList',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      label: { fr: 'Ne pas inscrire', en: 'Do not list', es: 'No inscribir' },
      admin: {
        position: 'sidebar',
        description: {
          fr: 'L’organisme a demandé à ne pas paraître\u00a0: on s’en souvient, et la fiche reste invisible.',
          en: 'The organization asked not to appear: we remember it, and the listing stays invisible.',
          es: 'La organización pidió no aparecer: lo recordamos y la ficha queda invisible.',
        },
      },
    },
  ],
  hooks: {
    beforeChange: [refuseOlderSave, refuseIneligible, placeSites, settleSheetBoxes],
    afterChange: [
      followInTranslations,
      refreshPublicPages,
      refreshPublicPagesFor('mergedInto'),
      withholdWhatIsHidden,
    ],
    afterDelete: [
      dropDraftsOfSheet,
      dropQuiet('o'),
      deleteTranslations,
      refreshPublicPagesAfterDelete,
    ],
  },
  endpoints: [
    restoreAsDraft('organizations'),
    ...verificationEndpoints,
    ...linkEndpoints,
    ...accountEndpoints,
    ...quietEndpoints('organizations'),
    placementEndpoint,
    listFileEndpoint,
    importMarkEndpoint,
    unlistedEndpoint,
    ...duplicateEndpoints,
  ],
}
