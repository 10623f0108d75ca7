import type { CollectionConfig, PayloadRequest } from 'payload'
import { admins, anyone, editors } from '@/access'
import { refreshPublicPages, refreshPublicPagesAfterDelete } from '@/contentVersion/change'
import { personLocale } from '@/i18n/firstLocale'
import type { Label } from '@/i18n/locales'
import { groups } from '../groups'
import { addressField } from '../shared/address'
import { publicLink } from '../shared/publicLink'
import { COORDINATES } from '../shared/plainFields'

const NO_CODE: Label = {
  fr: 'Un code de région va de 01 à 17.',
  en: 'A region code goes from 01 to 17.',
  es: 'Un código de región va de 01 a 17.',
}

export const Regions: CollectionConfig = {
  slug: 'regions',
  labels: {
    singular: { fr: 'Région', en: 'Region', es: 'Región' },
    plural: { fr: 'Régions', en: 'Regions', es: 'Regiones' },
  },
  admin: {
    useAsTitle: 'name',
    group: groups.directory,
    defaultColumns: ['name', 'code'],
    components: { edit: publicLink('regions') },
    description: {
      fr: 'Les 17 régions administratives, avec leur place sur la carte en tuiles.',
      en: 'The 17 administrative regions, with their place on the tile map.',
      es: 'Las 17 regiones administrativas, con su lugar en el mapa de mosaico.',
    },
  },
  access: { read: anyone, create: admins, update: editors, delete: admins },
  defaultSort: 'code',
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { fr: 'Code', en: 'Code', es: 'Código' },
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        (typeof value === 'string' && /^(?:0[1-9]|1[0-7])$/.test(value)) ||
        NO_CODE[personLocale(req)],
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      localized: true,
      label: { fr: 'Nom', en: 'Name', es: 'Nombre' },
    },
    addressField('name'),
    {
      name: 'intro',
      type: 'textarea',
      localized: true,
      label: { fr: 'Présentation', en: 'Introduction', es: 'Presentación' },
      admin: {
        description: {
          fr: 'Une ou deux phrases\u00a0: le territoire, où se trouvent les organismes, ce qui manque.',
          en: 'One or two sentences: the territory, where organizations are, what is missing.',
          es: 'Una o dos frases: el territorio, dónde están las organizaciones, qué falta.',
        },
      },
    },
    {
      name: 'tile',
      type: 'group',
      label: { fr: 'Tuile', en: 'Tile', es: 'Mosaico' },
      admin: {
        description: {
          fr: 'Place sur la carte en tuiles, comptée de la gauche et du haut à partir de 0.',
          en: 'Place on the tile map, counted from the left and the top, starting at 0.',
          es: 'Lugar en el mapa de mosaico, contado desde la izquierda y desde arriba a partir de 0.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'column',
              type: 'number',
              required: true,
              min: 0,
              max: 6,
              label: { fr: 'Colonne', en: 'Column', es: 'Columna' },
            },
            {
              name: 'row',
              type: 'number',
              required: true,
              min: 0,
              max: 4,
              label: { fr: 'Rangée', en: 'Row', es: 'Fila' },
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [...COORDINATES],
    },
  ],
  hooks: { afterChange: [refreshPublicPages], afterDelete: [refreshPublicPagesAfterDelete] },
}
