import type { Detail } from '@/map/basemap/detail'

/** The address of the ground; nothing in it is restricted, and browsers keep it for an hour. */
export const groundAddress = (detail: Detail): string => `/api/map/basemap.json?detail=${detail}`
