import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { ifThere } from '@/disk/ifThere'

import type { Concordance } from '../classify/concordance'
import { readConcordance, readNoc2011Titles, readNoc2021Titles } from '../classify/nocFiles'
import type { OccupationTitle } from '../types'

interface TitleFile {
  file: string
  read: (text: string) => OccupationTitle[]
}

const TITLE_FILES: readonly TitleFile[] = [
  { file: 'noc/EDM_NOC.csv', read: readNoc2011Titles },
  {
    file: 'noc/noc_2021_version_1.0_-_classification_structure.csv',
    read: (text) => readNoc2021Titles(text, 'en'),
  },
  {
    file: 'noc/cnp_2021_version_1.0_-_structure_de_la_classification.csv',
    read: (text) => readNoc2021Titles(text, 'fr'),
  },
]

const CONCORDANCE_FILE = 'noc/noc2016v1_3-noc2021v1_0-eng.csv'

/** Official titles of occupations, from the NOC files that are installed in the data folder. */
export async function readInstalledTitles(dataDir: string): Promise<OccupationTitle[]> {
  const titles: OccupationTitle[] = []
  for (const { file, read } of TITLE_FILES) {
    const text = await readIfInstalled(dataDir, file)
    if (text !== undefined) titles.push(...read(text))
  }
  return titles
}

/** The concordance of occupations, once it is installed in the data folder. */
export async function findInstalledConcordance(dataDir: string): Promise<Concordance | undefined> {
  const text = await readIfInstalled(dataDir, CONCORDANCE_FILE)
  return text === undefined ? undefined : readConcordance(text)
}

const readIfInstalled = (dataDir: string, file: string): Promise<string | undefined> =>
  ifThere(readFile(path.join(dataDir, file), 'utf8'))
