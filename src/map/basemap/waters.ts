import type { Locale } from '@/i18n/locales'

import type { TownLabel } from './drawn'
import type { Point } from './geometry'

/** A name that is written on the ground where nothing else stands. */
export interface GroundLabel extends TownLabel {
  /** A town when it is not said. */
  kind?: 'town' | 'water'
}

interface Water {
  /**
   * In French the official names. In English the official one too where a name of pan-Canadian significance has both
   * (Treasury Board Circular 1983-58, listed in *The Canadian Style*, 15.16, Translation Bureau, and for the Saguenay
   * in TERMIUM Plus under "pan-Canadian name"; read in November 2026), else the French one, which is the only official
   * one (15.02). In Spanish what encyclopedias in that language call it, or the official name with what it is in
   * Spanish.
   */
  names: Record<Locale, string>
  /** Where it may be written, each with the zoom from which there is room for it. */
  at: readonly (readonly [point: Point, fromZoom: number])[]
}

const WATERS: readonly Water[] = [
  {
    names: { fr: 'fleuve Saint-Laurent', en: 'St. Lawrence River', es: 'río San Lorenzo' },
    at: [
      [[-67.6, 49.05], 5],
      [[-69.55, 48.0], 8],
      [[-70.55, 47.15], 8],
      [[-71.95, 46.64], 10],
      [[-73.36, 45.8], 10],
      [[-75.1, 44.9], 9],
    ],
  },
  {
    names: { fr: 'golfe du Saint-Laurent', en: 'Gulf of St. Lawrence', es: 'golfo de San Lorenzo' },
    at: [[[-62.2, 48.3], 5]],
  },
  {
    names: { fr: 'baie d’Hudson', en: 'Hudson Bay', es: 'bahía de Hudson' },
    at: [[[-81.5, 59.2], 5]],
  },
  {
    names: { fr: 'baie James', en: 'James Bay', es: 'bahía James' },
    at: [[[-80.4, 53.2], 5]],
  },
  {
    names: { fr: 'baie d’Ungava', en: 'Ungava Bay', es: 'bahía de Ungava' },
    at: [[[-67.4, 59.6], 5]],
  },
  {
    names: { fr: 'détroit d’Hudson', en: 'Hudson Strait', es: 'estrecho de Hudson' },
    at: [[[-71.8, 62.1], 5]],
  },
  {
    names: { fr: 'baie des Chaleurs', en: 'Chaleur Bay', es: 'bahía Chaleur' },
    at: [[[-65.3, 47.93], 7]],
  },
  {
    names: { fr: 'rivière des Outaouais', en: 'Ottawa River', es: 'río Ottawa' },
    at: [[[-74.75, 45.61], 9]],
  },
  {
    names: { fr: 'lac Ontario', en: 'Lake Ontario', es: 'lago Ontario' },
    at: [[[-77.7, 43.65], 6]],
  },
  {
    names: { fr: 'lac Champlain', en: 'Lake Champlain', es: 'lago Champlain' },
    at: [[[-73.35, 44.6], 8]],
  },
  {
    names: { fr: 'lac Saint-Jean', en: 'lac Saint-Jean', es: 'lago Saint-Jean' },
    at: [[[-72.02, 48.59], 7]],
  },
  {
    names: { fr: 'lac Mistassini', en: 'lac Mistassini', es: 'lago Mistassini' },
    at: [[[-73.6, 50.95], 7]],
  },
  {
    names: { fr: 'lac Saint-Pierre', en: 'lac Saint-Pierre', es: 'lago Saint-Pierre' },
    at: [[[-72.84, 46.2], 9]],
  },
  {
    names: { fr: 'rivière Saguenay', en: 'Saguenay River', es: 'río Saguenay' },
    at: [[[-70.2, 48.28], 9]],
  },
]

/** The names written on the ground in a language: towns first, so that waters give way to them. */
export const groundLabels = (towns: readonly TownLabel[], locale: Locale): GroundLabel[] => [
  ...towns,
  ...WATERS.flatMap(({ names, at }) =>
    at.map(([point, fromZoom]) => ({
      name: names[locale],
      at: point,
      fromZoom,
      kind: 'water' as const,
    })),
  ),
]
