import type { ImportProgress } from '@/lmia/runImport'

/** What `GET /run` answers. */
export interface Run {
  underWay: boolean
  /** Its process stopped in the middle: the server takes it up again by itself. */
  wasStopped?: boolean
  by?: string
  startedAt?: string
  finishedAt?: string | null
  cancelRequested?: boolean
  fileIndex?: number
  fileCount?: number
  progress?: ImportProgress | null
  results?: RunResult[]
}

/** What became of a file, in the person's language when it was refused. */
export interface RunResult {
  name: string
  state: 'loaded' | 'unchanged' | 'notPreferred' | 'refused' | 'failed'
  period?: string
  quebecRows?: number
  message?: string
}
