/** Where the page of the map's readers stands in the admin. */
export const MAP_READERS_PATH = '/map-readers'
