import type { Locale } from './locales'

/**
 * Public addresses of the site, by the internal (file) name of each page.
 * A string means the same path in the three languages. The internal name is what code says;
 * the localized one is what readers see, after the locale: `/es/directorio/regiones/estrie`.
 */
export const PATHNAMES = {
  '/': '/',
  '/guide': { fr: '/guide', en: '/guide', es: '/guia' },
  '/guide/parts/[part]': {
    fr: '/guide/parties/[part]',
    en: '/guide/parts/[part]',
    es: '/guia/partes/[part]',
  },
  '/guide/print': { fr: '/guide/imprimer', en: '/guide/print', es: '/guia/imprimir' },
  '/guide/changes': {
    fr: '/guide/ce-qui-a-change',
    en: '/guide/what-changed',
    es: '/guia/que-cambio',
  },
  '/guide/changes/atom': {
    fr: '/guide/ce-qui-a-change/atom',
    en: '/guide/what-changed/atom',
    es: '/guia/que-cambio/atom',
  },
  '/guide/[slug]': { fr: '/guide/[slug]', en: '/guide/[slug]', es: '/guia/[slug]' },
  '/guide/[slug]/atom': {
    fr: '/guide/[slug]/atom',
    en: '/guide/[slug]/atom',
    es: '/guia/[slug]/atom',
  },
  '/guide/[slug]/compare': {
    fr: '/guide/[slug]/comparer',
    en: '/guide/[slug]/compare',
    es: '/guia/[slug]/comparar',
  },
  '/editions': { fr: '/editions', en: '/editions', es: '/ediciones' },
  '/editions/[number]': {
    fr: '/editions/[number]',
    en: '/editions/[number]',
    es: '/ediciones/[number]',
  },
  '/search': { fr: '/recherche', en: '/search', es: '/buscar' },
  '/glossary': { fr: '/glossaire', en: '/glossary', es: '/glosario' },
  '/numbers': { fr: '/numeros', en: '/numbers', es: '/numeros' },
  '/offline': { fr: '/hors-ligne', en: '/offline', es: '/sin-conexion' },
  '/give': { fr: '/transmettre', en: '/pass-on', es: '/compartir' },
  '/handout': { fr: '/feuille', en: '/handout', es: '/hoja' },
  '/directory': { fr: '/repertoire', en: '/directory', es: '/directorio' },
  '/directory/regions': {
    fr: '/repertoire/regions',
    en: '/directory/regions',
    es: '/directorio/regiones',
  },
  '/directory/regions/[slug]': {
    fr: '/repertoire/regions/[slug]',
    en: '/directory/regions/[slug]',
    es: '/directorio/regiones/[slug]',
  },
  '/directory/regions/[slug]/card': {
    fr: '/repertoire/regions/[slug]/carte-de-poche',
    en: '/directory/regions/[slug]/pocket-card',
    es: '/directorio/regiones/[slug]/tarjeta-de-bolsillo',
  },
  '/directory/province': {
    fr: '/repertoire/tout-le-quebec',
    en: '/directory/all-of-quebec',
    es: '/directorio/todo-quebec',
  },
  '/directory/province/xlsx': {
    fr: '/repertoire/tout-le-quebec/xlsx',
    en: '/directory/all-of-quebec/xlsx',
    es: '/directorio/todo-quebec/xlsx',
  },
  '/directory/organizations/[slug]': {
    fr: '/repertoire/organismes/[slug]',
    en: '/directory/organizations/[slug]',
    es: '/directorio/organizaciones/[slug]',
  },
  '/directory/organizations/[slug]/vcard': {
    fr: '/repertoire/organismes/[slug]/vcard',
    en: '/directory/organizations/[slug]/vcard',
    es: '/directorio/organizaciones/[slug]/vcard',
  },
  '/directory/nominate': {
    fr: '/repertoire/proposer',
    en: '/directory/suggest',
    es: '/directorio/proponer',
  },
  '/outside-reading/[reading]': {
    fr: '/lecture-avant-publication/[reading]',
    en: '/read-before-publication/[reading]',
    es: '/lectura-antes-de-publicar/[reading]',
  },
  '/my-sheet': { fr: '/ma-fiche', en: '/my-listing', es: '/mi-ficha' },
  '/my-sheet/edit/[section]': {
    fr: '/ma-fiche/modifier/[section]',
    en: '/my-listing/edit/[section]',
    es: '/mi-ficha/modificar/[section]',
  },
  '/my-sheet/review': {
    fr: '/ma-fiche/relire',
    en: '/my-listing/review',
    es: '/mi-ficha/revisar',
  },
  '/my-sheet/sent': { fr: '/ma-fiche/merci', en: '/my-listing/thank-you', es: '/mi-ficha/gracias' },
  '/my-sheet/lost': {
    fr: '/ma-fiche/lien-perdu',
    en: '/my-listing/lost-link',
    es: '/mi-ficha/enlace-perdido',
  },
  '/my-sheet/help': { fr: '/ma-fiche/aide', en: '/my-listing/help', es: '/mi-ficha/ayuda' },
  '/my-sheet/quiet': {
    fr: '/ma-fiche/ne-plus-demander',
    en: '/my-listing/do-not-ask',
    es: '/mi-ficha/no-preguntar-mas',
  },
  '/my-sheet/nobody-missing': {
    fr: '/ma-fiche/personne-ne-manque',
    en: '/my-listing/nobody-missing',
    es: '/mi-ficha/no-falta-nadie',
  },
  '/my-sheet/account': {
    fr: '/ma-fiche/compte',
    en: '/my-listing/account',
    es: '/mi-ficha/cuenta',
  },
  '/map': { fr: '/carte', en: '/map', es: '/mapa' },
  '/map/places/[key]': {
    fr: '/carte/lieux/[key]',
    en: '/map/places/[key]',
    es: '/mapa/lugares/[key]',
  },
  '/map/employers/[id]': {
    fr: '/carte/employeurs/[id]',
    en: '/map/employers/[id]',
    es: '/mapa/empleadores/[id]',
  },
  '/map/request': { fr: '/carte/demande', en: '/map/request', es: '/mapa/solicitud' },
  '/map/request/confirm': {
    fr: '/carte/demande/confirmer',
    en: '/map/request/confirm',
    es: '/mapa/solicitud/confirmar',
  },
  '/updates': { fr: '/nouveautes', en: '/updates', es: '/novedades' },
  '/updates/atom': { fr: '/nouveautes/atom', en: '/updates/atom', es: '/novedades/atom' },
  '/updates/[slug]': { fr: '/nouveautes/[slug]', en: '/updates/[slug]', es: '/novedades/[slug]' },
  '/follow': { fr: '/suivre', en: '/follow', es: '/seguir' },
  '/follow/choices': {
    fr: '/suivre/mes-choix',
    en: '/follow/my-choices',
    es: '/seguir/mis-opciones',
  },
  '/feedback': { fr: '/signaler', en: '/feedback', es: '/comentarios' },
  '/account': { fr: '/compte', en: '/account', es: '/cuenta' },
  '/account/sign-in': {
    fr: '/compte/connexion',
    en: '/account/sign-in',
    es: '/cuenta/iniciar-sesion',
  },
  '/account/forgotten-password': {
    fr: '/compte/mot-de-passe-oublie',
    en: '/account/forgotten-password',
    es: '/cuenta/contrasena-olvidada',
  },
  '/account/new-password': {
    fr: '/compte/nouveau-mot-de-passe',
    en: '/account/new-password',
    es: '/cuenta/nueva-contrasena',
  },
  '/account/details': {
    fr: '/compte/identifiants',
    en: '/account/sign-in-details',
    es: '/cuenta/datos-de-acceso',
  },
  '/account/sign-in/code': {
    fr: '/compte/connexion/code',
    en: '/account/sign-in/code',
    es: '/cuenta/iniciar-sesion/codigo',
  },
  '/account/second-step': {
    fr: '/compte/deuxieme-etape',
    en: '/account/second-step',
    es: '/cuenta/segundo-paso',
  },
  '/account/sessions': {
    fr: '/compte/connexions',
    en: '/account/sessions',
    es: '/cuenta/sesiones',
  },
  '/account/confirm-email': {
    fr: '/compte/confirmer-courriel',
    en: '/account/confirm-email',
    es: '/cuenta/confirmar-correo',
  },
  '/account/sheet/[organization]': {
    fr: '/compte/fiche/[organization]',
    en: '/account/listing/[organization]',
    es: '/cuenta/ficha/[organization]',
  },
  '/account/sheet/[organization]/edit/[section]': {
    fr: '/compte/fiche/[organization]/modifier/[section]',
    en: '/account/listing/[organization]/edit/[section]',
    es: '/cuenta/ficha/[organization]/modificar/[section]',
  },
  '/account/sheet/[organization]/review': {
    fr: '/compte/fiche/[organization]/relire',
    en: '/account/listing/[organization]/review',
    es: '/cuenta/ficha/[organization]/revisar',
  },
  '/account/sheet/[organization]/sent': {
    fr: '/compte/fiche/[organization]/merci',
    en: '/account/listing/[organization]/thank-you',
    es: '/cuenta/ficha/[organization]/gracias',
  },
  '/account/sheet/[organization]/history': {
    fr: '/compte/fiche/[organization]/historique',
    en: '/account/listing/[organization]/history',
    es: '/cuenta/ficha/[organization]/historial',
  },
  '/account/sheet/[organization]/people': {
    fr: '/compte/fiche/[organization]/personnes',
    en: '/account/listing/[organization]/people',
    es: '/cuenta/ficha/[organization]/personas',
  },
  '/about': { fr: '/a-propos', en: '/about', es: '/acerca-de' },
  '/method': { fr: '/methode', en: '/method', es: '/metodo' },
  '/inclusion-criteria': {
    fr: '/criteres-inclusion',
    en: '/inclusion-criteria',
    es: '/criterios-de-inclusion',
  },
  '/data-sources': { fr: '/sources-de-donnees', en: '/data-sources', es: '/fuentes-de-datos' },
  '/open-data': { fr: '/donnees-ouvertes', en: '/open-data', es: '/datos-abiertos' },
  '/open-data/embed': {
    fr: '/donnees-ouvertes/integrer',
    en: '/open-data/embed',
    es: '/datos-abiertos/insertar',
  },
  '/embed': '/embed',
  '/privacy': { fr: '/confidentialite', en: '/privacy', es: '/privacidad' },
  '/accessibility': { fr: '/accessibilite', en: '/accessibility', es: '/accesibilidad' },
  '/styleguide': '/styleguide',
} as const satisfies Record<string, string | Record<Locale, string>>

export type Pathname = keyof typeof PATHNAMES
