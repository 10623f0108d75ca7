/** Something about the machine or the settings that a person must mend before the site can start. */
export class SetupError extends Error {
  override name = 'SetupError'
}
