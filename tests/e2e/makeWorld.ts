import { makeWorld } from './world'

/* Fills the data folder that is named with the example world: `npm test` gives it to each site that is walked. */

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Usage: makeWorld FOLDER')
await makeWorld(folder)
