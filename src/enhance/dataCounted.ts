/** Whether this device says that data is dear, or its line slow: nothing is then fetched unasked. Of workers too. */
export function isDataCounted(): boolean {
  const { connection } = navigator as {
    connection?: { saveData?: boolean; effectiveType?: string }
  }
  // Where nothing is said, the words "undefined" name no slow line.
  return !!connection?.saveData || /2g/.test(`${connection?.effectiveType}`)
}
