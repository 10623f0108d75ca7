import type { ImportMap } from 'payload'

/** The admin's own components, by the path that the configuration names. Generated. */
export declare const importMap: ImportMap
