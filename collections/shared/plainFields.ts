import type { NumberField } from 'payload'

/** A point in Quebec, in degrees: others are typing errors, most often a sign or a swap. */
export const COORDINATES: NumberField[] = [
  {
    name: 'latitude',
    type: 'number',
    min: 44,
    max: 63,
    label: { fr: 'Latitude', en: 'Latitude', es: 'Latitud' },
  },
  {
    name: 'longitude',
    type: 'number',
    min: -80,
    max: -56,
    label: { fr: 'Longitude', en: 'Longitude', es: 'Longitud' },
  },
]

/** Where a thing stands in lists of its kind: the lowest first. */
export const ORDER: NumberField = {
  name: 'order',
  type: 'number',
  required: true,
  defaultValue: 100,
  label: { fr: 'Ordre', en: 'Order', es: 'Orden' },
}
