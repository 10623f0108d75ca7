import { findPage } from '@/i18n/findPage'
import type { StaticPathname } from '@/i18n/href'
import type { Label } from '@/i18n/locales'
import type { Pathname } from '@/i18n/pathnames'

/** Pages that are alike and read beside each other. */
export const PAGE_GROUPS = ['chapter', 'organization', 'region', 'other'] as const

export type PageGroup = (typeof PAGE_GROUPS)[number]

const GROUPS: Partial<Record<Pathname, PageGroup>> = {
  '/guide/[slug]': 'chapter',
  '/directory/organizations/[slug]': 'organization',
  '/directory/regions/[slug]': 'region',
}

/** Which group an address is of. */
export const groupOf = (item: string): PageGroup => GROUPS[findPage(item) ?? '/'] ?? 'other'

/** Pages that are one for everybody, and counted: nothing of accounts, of the map, of one organization, no feed. */
type NamedPage = Exclude<
  StaticPathname,
  `/account${string}` | `/map${string}` | `/my-sheet${string}` | `${string}/atom` | '/styleguide'
>

export const isNamedPage = (page: Pathname | undefined): page is NamedPage =>
  page !== undefined && Object.hasOwn(PAGE_NAMES, page)

/** What they are called here. */
export const PAGE_NAMES: Readonly<Record<NamedPage, Label>> = {
  '/': { fr: 'Accueil', en: 'Home', es: 'Inicio' },
  '/guide': { fr: 'Guide', en: 'Guide', es: 'Guía' },
  '/guide/print': { fr: 'Guide à imprimer', en: 'Guide to print', es: 'Guía para imprimir' },
  '/guide/changes': {
    fr: 'Ce qui a changé dans le guide',
    en: 'What changed in the guide',
    es: 'Qué cambió en la guía',
  },
  '/search': { fr: 'Recherche', en: 'Search', es: 'Buscar' },
  '/glossary': { fr: 'Glossaire', en: 'Glossary', es: 'Glosario' },
  '/numbers': { fr: 'Numéros', en: 'Numbers', es: 'Números' },
  '/offline': { fr: 'Hors ligne', en: 'Offline', es: 'Sin conexión' },
  '/give': { fr: 'Transmettre', en: 'Pass on', es: 'Compartir' },
  '/handout': { fr: 'Feuille à remettre', en: 'Handout', es: 'Hoja para entregar' },
  '/directory': { fr: 'Répertoire', en: 'Directory', es: 'Directorio' },
  '/directory/regions': { fr: 'Régions', en: 'Regions', es: 'Regiones' },
  '/directory/province': { fr: 'Tout le Québec', en: 'All of Quebec', es: 'Todo Quebec' },
  '/directory/province/xlsx': {
    fr: 'Tout le Québec (XLSX)',
    en: 'All of Quebec (XLSX)',
    es: 'Todo Quebec (XLSX)',
  },
  '/directory/nominate': {
    fr: 'Proposer un organisme',
    en: 'Suggest an organization',
    es: 'Proponer una organización',
  },
  '/editions': { fr: 'Éditions', en: 'Editions', es: 'Ediciones' },
  '/updates': { fr: 'Nouveautés', en: 'Updates', es: 'Novedades' },
  '/follow': { fr: 'Suivre par courriel', en: 'Follow by e-mail', es: 'Seguir por correo' },
  '/follow/choices': {
    fr: 'Ce que je suis par courriel',
    en: 'What I follow by e-mail',
    es: 'Lo que sigo por correo',
  },
  '/feedback': { fr: 'Signaler', en: 'Feedback', es: 'Comentarios' },
  '/about': { fr: 'À propos', en: 'About', es: 'Acerca de' },
  '/inclusion-criteria': {
    fr: 'Critères d’inclusion',
    en: 'Inclusion criteria',
    es: 'Criterios de inclusión',
  },
  '/data-sources': { fr: 'Sources des données', en: 'Data sources', es: 'Fuentes de los datos' },
  '/method': { fr: 'Méthode', en: 'Method', es: 'Método' },
  '/privacy': { fr: 'Confidentialité', en: 'Privacy', es: 'Privacidad' },
  '/accessibility': { fr: 'Accessibilité', en: 'Accessibility', es: 'Accesibilidad' },
  '/open-data': { fr: 'Données ouvertes', en: 'Open data', es: 'Datos abiertos' },
  '/open-data/embed': {
    fr: 'Une liste sur votre site',
    en: 'A list on your site',
    es: 'Una lista en su sitio',
  },
  '/embed': {
    fr: 'Liste sur un autre site',
    en: 'List on another site',
    es: 'Lista en otro sitio',
  },
}

/** What was counted together, without its address. */
export const OTHER_NAME: Label = {
  fr: 'Autres adresses',
  en: 'Other addresses',
  es: 'Otras direcciones',
}

/** Before the number of an edition. */
export const EDITION_NAME: Label = { fr: 'Édition', en: 'Edition', es: 'Edición' }

/** Files that are made of no page. */
export const FILE_NAMES: Readonly<Record<string, Label>> = {
  '/guide/guide': { fr: 'Guide entier', en: 'Whole guide', es: 'Guía completa' },
  '/api/directory': { fr: 'Répertoire', en: 'Directory', es: 'Directorio' },
  '/api/hsds/package': {
    fr: 'Répertoire, format HSDS',
    en: 'Directory, HSDS format',
    es: 'Directorio, formato HSDS',
  },
}
