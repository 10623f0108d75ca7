import type { CollectionConfig } from 'payload'

import { admins, editors, staff } from '@/access'
import { endBeforeDelete } from '@/campaigns/payload/dropTraces'
import { campaignEndpoints } from '@/campaigns/payload/endpoints'
import { deleteTranslations } from '@/translation/payload/deleteTranslations'
import { followInTranslations } from '@/translation/payload/followInTranslations'

import { groups } from '../groups'

import { campaignFields } from './fields'

export const Campaigns: CollectionConfig = {
  slug: 'campaigns',
  labels: {
    singular: { fr: 'Campagne', en: 'Campaign', es: 'Campaña' },
    plural: { fr: 'Campagnes', en: 'Campaigns', es: 'Campañas' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'state', 'from', 'until'],
    description: {
      fr: 'La mise à jour de l’année\u00a0: qui a été invité, relancé, qui a répondu.',
      en: 'The yearly update: who was asked, who was reminded, who answered.',
      es: 'La actualización anual: a quién se invitó, a quién se recordó, quién respondió.',
    },
    components: { edit: { SaveButton: '@/admin/CampaignPanel/CampaignSave#CampaignSave' } },
  },
  access: { read: staff, create: editors, update: editors, delete: admins },
  disableDuplicate: true,
  defaultSort: '-from',
  fields: campaignFields,
  hooks: {
    beforeDelete: [endBeforeDelete],
    afterChange: [followInTranslations],
    afterDelete: [deleteTranslations],
  },
  endpoints: campaignEndpoints,
}
