import { useWords } from './useDesk'

/** The two ways to give a list: a file, or its address. */
export const ReceiveForm = ({
  address,
  isBusy,
  limitMegabytes,
  onFile,
  onRead,
  setAddress,
}: {
  /** As typed so far: kept while a list is looked at. */
  address: string
  isBusy: boolean
  /** The largest file that is taken. */
  limitMegabytes: number
  onFile: (file: File | undefined) => void
  onRead: () => void
  setAddress: (address: string) => void
}) => {
  const { say } = useWords()
  return (
    <>
      <p className="lmia-desk__help">{say('importHelp')}</p>
      <p>
        <label className="lmia-desk__file">
          <span>{say('chooseFile')}</span>
          <input
            accept=".csv,.xlsx"
            disabled={isBusy}
            onChange={(event) => {
              onFile(event.target.files?.[0])
              event.target.value = ''
            }}
            type="file"
          />
        </label>{' '}
        {say('dropHere')} {say('fileLimit', { megabytes: limitMegabytes })}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (address) onRead()
        }}
      >
        <label>
          {say('orAddress')}{' '}
          <input
            disabled={isBusy}
            onChange={(event) => setAddress(event.target.value)}
            placeholder="https://open.canada.ca/…"
            type="url"
            value={address}
          />
        </label>{' '}
        <button disabled={isBusy} type="submit">
          {say('readAddress')}
        </button>
      </form>
    </>
  )
}
