import type { ArrayField } from 'payload'
import { askedByStaffField } from '@/access'
import { hideAddresses } from '@/directory/payload/hideFromPublic'
import { GEO_PRECISIONS, optionsOf, WHEELCHAIR } from '@/directory/vocabulary'
import { typedContact } from './contactFields'
import { hoursField } from './hours'
import { COORDINATES } from '../../shared/plainFields'

/** Some addresses are hidden. */
const access = { read: askedByStaffField }

/** The places where people are received. */
export const sitesField: ArrayField = {
  name: 'sites',
  type: 'array',
  hooks: { afterRead: [hideAddresses] },
  label: { fr: 'Lieux', en: 'Places', es: 'Lugares' },
  labels: {
    singular: { fr: 'Lieu', en: 'Place', es: 'Lugar' },
    plural: { fr: 'Lieux', en: 'Places', es: 'Lugares' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'label',
          type: 'text',
          label: { fr: 'Nom du lieu', en: 'Name of the place', es: 'Nombre del lugar' },
          admin: { width: '50%' },
        },
        {
          name: 'region',
          type: 'relationship',
          relationTo: 'regions',
          label: { fr: 'Région', en: 'Region', es: 'Región' },
          admin: { width: '50%' },
        },
        {
          name: 'address',
          access,
          type: 'text',
          label: { fr: 'Adresse', en: 'Address', es: 'Dirección' },
          admin: { width: '50%' },
        },
        {
          name: 'municipality',
          type: 'text',
          label: { fr: 'Municipalité', en: 'Municipality', es: 'Municipio' },
          admin: { width: '25%' },
        },
        {
          name: 'postalCode',
          access,
          type: 'text',
          ...typedContact('postalCode'),
          label: { fr: 'Code postal', en: 'Postal code', es: 'Código postal' },
          admin: { width: '25%', placeholder: 'J0L 2L0' },
        },
      ],
    },
    {
      name: 'isAddressHidden',
      type: 'checkbox',
      defaultValue: false,
      access,
      label: {
        fr: 'Ne pas montrer l’adresse au public',
        en: 'Do not show the address to the public',
        es: 'No mostrar la dirección al público',
      },
      admin: {
        description: {
          fr: 'Le public ne voit que la municipalité, et «\u00a0Adresse exacte à demander par téléphone\u00a0».',
          en: 'The public sees the municipality only, and “Exact address: ask by phone”.',
          es: 'El público solo ve el municipio y «Dirección exacta: pregunte por teléfono».',
        },
      },
    },
    {
      type: 'row',
      fields: [
        ...COORDINATES.map((field) => ({ ...field, access })),
        {
          name: 'geoPrecision',
          access,
          type: 'select',
          defaultValue: 'municipality',
          options: optionsOf(GEO_PRECISIONS),
          label: { fr: 'Précision', en: 'Precision', es: 'Precisión' },
          admin: {
            description: {
              fr: 'Vides, la latitude et la longitude sont trouvées à l’enregistrement d’après la municipalité ou le code postal. Un point tapé ici est gardé.',
              en: 'Left empty, latitude and longitude are found on saving from the municipality or the postal code. A point typed here is kept.',
              es: 'Vacías, la latitud y la longitud se encuentran al guardar según el municipio o el código postal. Un punto escrito aquí se conserva.',
            },
          },
        },
        {
          // The place that the site took the point from; nothing when a person typed it.
          name: 'pointFrom',
          access,
          type: 'text',
          label: { fr: 'Point trouvé d’après', en: 'Point found from', es: 'Punto según' },
          admin: {
            readOnly: true,
            condition: (_, site) => Boolean(site?.pointFrom),
          },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'wheelchair',
          type: 'select',
          required: true,
          defaultValue: 'unknown',
          options: optionsOf(WHEELCHAIR),
          label: {
            fr: 'Accès en fauteuil roulant',
            en: 'Wheelchair access',
            es: 'Acceso en silla de ruedas',
          },
        },
        {
          name: 'wheelchairNote',
          type: 'text',
          label: { fr: 'Note sur l’accès', en: 'Note on access', es: 'Nota sobre el acceso' },
        },
      ],
    },
    hoursField,
  ],
}
