import type { Label } from '@/i18n/locales'

export const WORDS = {
  title: { fr: 'Déplacer un point', en: 'Move a point', es: 'Mover un punto' },
  help: {
    fr: 'Cherchez le lieu à déplacer, puis touchez la carte là où il se trouve, ou cherchez cet endroit par son nom.',
    en: 'Search for the place to move, then touch the map where it is, or search for that spot by its name.',
    es: 'Busque el lugar que quiere mover y toque el mapa donde se encuentra, o busque ese punto por su nombre.',
  },
  which: { fr: 'Lieu à déplacer', en: 'Place to move', es: 'Lugar que se mueve' },
  where: { fr: 'Le mettre à', en: 'Put it at', es: 'Ponerlo en' },
  search: { fr: 'Chercher', en: 'Search', es: 'Buscar' },
  none: {
    fr: 'Aucun lieu de ce nom.',
    en: 'No place of this name.',
    es: 'Ningún lugar de ese nombre.',
  },
  positions: { fr: '{count} postes', en: '{count} positions', es: '{count} puestos' },
  map: {
    fr: 'Carte\u00a0: touchez-la pour placer le point',
    en: 'Map: touch it to place the point',
    es: 'Mapa: tóquelo para poner el punto',
  },
  now: { fr: 'où il est maintenant', en: 'where it is now', es: 'donde está ahora' },
  then: { fr: 'où il sera', en: 'where it will be', es: 'donde estará' },
  noMap: {
    fr: 'La carte ne répond pas\u00a0: écrivez la latitude et la longitude.',
    en: 'The map does not answer: write the latitude and the longitude.',
    es: 'El mapa no responde: escriba la latitud y la longitud.',
  },
  zoomIn: { fr: 'Agrandir', en: 'Zoom in', es: 'Acercar' },
  zoomOut: { fr: 'Réduire', en: 'Zoom out', es: 'Alejar' },
} satisfies Record<string, Label>
