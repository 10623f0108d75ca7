import type { Label } from '@/i18n/locales'

/** The sidebar of the admin: one group for each tool, in the words of the field. */
export const groups = {
  guide: { fr: 'Guide', en: 'Guide', es: 'Guía' },
  directory: { fr: 'Répertoire', en: 'Directory', es: 'Directorio' },
  map: { fr: 'Carte', en: 'Map', es: 'Mapa' },
  site: { fr: 'Site', en: 'Site', es: 'Sitio' },
  administration: { fr: 'Administration', en: 'Administration', es: 'Administración' },
} satisfies Record<string, Label>
