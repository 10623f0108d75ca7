import type * as Leaflet from 'leaflet'

let loading: Promise<typeof Leaflet> | undefined

/** Asked for once; again when it could not come. */
export function loadLeaflet(): Promise<typeof Leaflet> {
  loading ??= import('leaflet').catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}
