import type { Placement } from '@/directory/placeSite'
import type { Label } from '@/i18n/locales'

export const WORDS = {
  title: { fr: 'Sur la carte', en: 'On the map', es: 'En el mapa' },
  noSite: {
    fr: 'Aucun lieu\u00a0: la fiche ne sera pas trouvée par distance.',
    en: 'No place: the listing will not be found by distance.',
    es: 'Ningún lugar: la ficha no se encontrará por distancia.',
  },
  site: { fr: 'Lieu {n}', en: 'Place {n}', es: 'Lugar {n}' },
  unknownMunicipality: {
    fr: '«\u00a0{from}\u00a0» n’est pas une municipalité connue\u00a0: vérifiez comment elle s’écrit, ou ajoutez le code postal. Sinon, personne ne trouvera ce lieu par distance.',
    en: '“{from}” is no known municipality: check how it is spelled, or add the postal code. Otherwise nobody will find this place by distance.',
    es: '«{from}» no es un municipio conocido: revise cómo se escribe o añada el código postal. Si no, nadie hallará este lugar por distancia.',
  },
  unknown: {
    fr: 'La réponse n’est pas venue. Le point sera cherché à l’enregistrement.',
    en: 'No answer came. The point will be looked for on saving.',
    es: 'No llegó respuesta. El punto se buscará al guardar.',
  },
} as const satisfies Record<string, Label>

/** Said of each place, before publication. */
export const PLACEMENT_WORDS: Record<Placement, Label> = {
  byHand: { fr: 'au point tapé', en: 'at the point typed', es: 'en el punto escrito' },
  municipality: {
    fr: 'environ, d’après {from}',
    en: 'about, from {from}',
    es: 'aproximado, según {from}',
  },
  postalSector: {
    fr: 'environ, d’après le secteur postal {from}',
    en: 'about, from the postal sector {from}',
    es: 'aproximado, según el sector postal {from}',
  },
  none: {
    fr: 'introuvable\u00a0: personne ne le trouvera par distance. Écrivez la municipalité ou le code postal, ou tapez le point.',
    en: 'not found: nobody will find it by distance. Write the municipality or the postal code, or type the point.',
    es: 'no se encuentra: nadie lo hallará por distancia. Escriba el municipio o el código postal, o el punto.',
  },
}
