import type { TargetLocale } from '@/i18n/locales'

/** What leaves the site: the words of one passage, figures and names taken out. Nothing else. */
export interface MachineQuestion {
  text: string
  language: TargetLocale
}

/** Something that translates outside the site. */
export interface MachineProvider {
  /** How people know it; kept with what it began. */
  name: string
  /** @throws {MachineTrouble} with why there is no answer */
  translate: (question: MachineQuestion) => Promise<string>
}

/** Why a machine gave nothing that may be proposed. */
export const MACHINE_REFUSALS = [
  'machineOff',
  'machineTooLong',
  'machineSilent',
  'machineDown',
  'machineUnreadable',
  'machineHuge',
  'machineEmpty',
  'machineMangled',
  'machineForbidden',
] as const

export type MachineRefusal = (typeof MACHINE_REFUSALS)[number]

/** No answer, or none that can be used, with what the log needs. */
export class MachineTrouble extends Error {
  override name = 'MachineTrouble'

  constructor(
    readonly code: MachineRefusal,
    /** For the log; never words of the passage. */
    readonly found: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${found}`, options)
  }
}
