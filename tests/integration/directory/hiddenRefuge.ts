import type { World } from './world'

/** An organization that hides its address and one of its services. */
export const hiddenRefuge = (world: World) =>
  ({
    name: 'Refuge d’exemple',
    kind: 'nonProfit',
    sites: [
      {
        address: '9, rue de la Cachette',
        municipality: 'Rimouski',
        postalCode: 'H0H 0H0',
        latitude: 48.91,
        longitude: -69.11,
        geoPrecision: 'address',
        isAddressHidden: true,
        wheelchair: 'yes',
      },
    ],
    services: [
      { service: world.services.food, availability: 'offered' },
      {
        service: world.services.permits,
        availability: 'offered',
        conditions: { fr: 'Discrétion assurée.' },
        isHidden: true,
      },
    ],
  }) as const
