import { SelectField, TextField, type Option } from '@/components/Field'

/** The words of the parts, which the home page and the directory each say in their own way. */
type Say = (
  word:
    | 'place'
    | 'placeExample'
    | 'language'
    | 'anyLanguage'
    | 'service'
    | 'anyService'
    | 'nothingKept'
    | 'usePosition'
    | 'positionWaiting'
    | 'positionDone'
    | 'positionRefused'
    | 'positionUnavailable'
    | 'positionLate',
) => string

interface FieldsProps {
  t: Say
  languages: readonly Option[]
  services: readonly Option[]
  asked?: { place?: string; language?: string; service?: string }
}

/** Where, in which language, for what: the three questions of every search. */
export function MainFields({ t, languages, services, asked = {} }: FieldsProps) {
  return (
    <>
      <TextField
        name="place"
        label={t('place')}
        placeholder={t('placeExample')}
        defaultValue={asked.place}
        autoComplete="address-level2"
      />
      <SelectField
        name="language"
        label={t('language')}
        anyLabel={t('anyLanguage')}
        options={languages}
        defaultValue={asked.language}
      />
      <SelectField
        name="service"
        label={t('service')}
        anyLabel={t('anyService')}
        options={services}
        defaultValue={asked.service}
      />
    </>
  )
}

/** Filled by the browser when the reader gives their position; else not sent. */
export const PositionFields = () => (
  <>
    <input type="hidden" name="lat" disabled />
    <input type="hidden" name="lon" disabled />
  </>
)

/** That nothing is kept, and the button that asks the browser for the position. */
export function PositionNote({ t, className }: { t: Say; className: string }) {
  return (
    <p className={className}>
      {t('nothingKept')}{' '}
      <use-position
        data-waiting={t('positionWaiting')}
        data-done={t('positionDone')}
        data-refused={t('positionRefused')}
        data-unavailable={t('positionUnavailable')}
        data-late={t('positionLate')}
      >
        <button type="button" className="link-button" hidden>
          {t('usePosition')}
        </button>
      </use-position>
    </p>
  )
}
