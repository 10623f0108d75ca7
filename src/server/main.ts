import { SetupError } from './setupError'

/*
 * The process starts here. Settings are checked before anything heavy is loaded, and the secret is
 * in place before the configuration that needs it is read.
 */
try {
  // Loaded here: a wrong setting is refused as soon as this module is read.
  const { readEnv } = await import('@/env')
  const { takeDoor } = await import('./door')
  const { prepareDataFolder } = await import('./dataFolder')
  const { sessionSecret } = await import('./secret')
  const settings = readEnv(process.env)
  prepareDataFolder(settings)
  process.env.PAYLOAD_SECRET = sessionSecret(settings)
  const door = await takeDoor(settings)
  const { serve } = await import('./serve')
  await serve(readEnv(process.env), door)
} catch (error) {
  reportAndExit(error)
}

function reportAndExit(error: unknown): never {
  const isForPeople =
    error instanceof SetupError || (error instanceof Error && error.name === 'EnvError')
  console.error(isForPeople ? `\n${(error as Error).message}\n` : error)
  process.exit(1)
}
