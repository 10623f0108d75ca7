import type { Field, LabelFunction, SanitizedConfig } from 'payload'

import { personLocale } from '@/i18n/firstLocale'
import { LOCALES, type Label } from '@/i18n/locales'

/**
 * Turns each label of a field, a row or a block into a function of the person's language, after
 * Payload has built its config. Payload hands the functions' words to the browser, but records as
 * they are, and some of its components would then write "[object Object]" (3.90.1).
 */
export function labelsInOneLanguage(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) fields.forEach(speak)
  return config
}

function speak(field: Field): void {
  tell(field, ['label'])
  if ('labels' in field) tell(field.labels, ['singular', 'plural'])
  if ('fields' in field) field.fields.forEach(speak)
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      tell(tab, ['label'])
      tab.fields.forEach(speak)
    }
  }
  if (field.type === 'blocks') {
    for (const block of field.blocks) {
      tell(block.labels, ['singular', 'plural'])
      block.fields.forEach(speak)
    }
  }
}

function tell(owner: object | undefined, names: readonly string[]): void {
  for (const name of names) {
    const label: unknown = owner && Reflect.get(owner, name)
    if (owner && isLabel(label)) Reflect.set(owner, name, inPersonsLanguage(label))
  }
}

const inPersonsLanguage =
  (label: Label): LabelFunction =>
  (req) =>
    label[personLocale(req)]

const isLabel = (label: unknown): label is Label =>
  typeof label === 'object' && label !== null && LOCALES.every((locale) => locale in label)
