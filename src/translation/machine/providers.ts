import { LIBRE_TRANSLATE, libreTranslate } from './libreTranslate'
import type { MachineProvider } from './types'

/** What the settings of the site say of machines. */
interface MachineSettings {
  LIBRETRANSLATE_URL?: string | undefined
  LIBRETRANSLATE_API_KEY?: string | undefined
}

/** Each kind of machine: what is asked of it, if the settings name it. One more is a line here. */
const PROVIDERS: Readonly<
  Record<string, (settings: MachineSettings) => MachineProvider | undefined>
> = {
  [LIBRE_TRANSLATE]: ({ LIBRETRANSLATE_URL: url, LIBRETRANSLATE_API_KEY: apiKey }) =>
    url ? libreTranslate({ url, apiKey }) : undefined,
}

/** The names that can stand beside what a machine began. */
export const MACHINES: readonly string[] = Object.keys(PROVIDERS)

/** The first machine that the settings name; none by default. */
export const machineOf = (settings: MachineSettings): MachineProvider | undefined =>
  Object.values(PROVIDERS).flatMap((provider) => provider(settings) ?? [])[0]
