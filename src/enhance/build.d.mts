/** Builds every asset into `outDir` (`dist/assets`) and returns the manifest: name → file. */
export function buildAssets(options?: { outDir?: string }): Promise<Record<string, string>>
