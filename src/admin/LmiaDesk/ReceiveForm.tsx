import { type DragEvent, useId } from 'react'

import { useWords } from './useDesk'

interface Props {
  /** As typed so far: kept while a list is looked at. */
  address: string
  isBusy: boolean
  /** The largest file that is taken. */
  limitMegabytes: number
  onFile: (file: File | undefined) => void
  onRead: () => void
  setAddress: (address: string) => void
}

/** The two ways to give a list: a file, or its address. */
export const ReceiveForm = ({ isBusy, limitMegabytes, onFile, ...address }: Props) => {
  const { say } = useWords()
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    onFile(event.dataTransfer.files[0])
  }
  return (
    <>
      <p>{say('importHelp')}</p>
      <div className="lmia-desk__drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
        <label className="button button--secondary lmia-desk__file">
          {say('chooseFile')}
          <input
            accept=".csv,.xlsx"
            disabled={isBusy}
            onChange={(event) => {
              onFile(event.target.files?.[0])
              event.target.value = ''
            }}
            type="file"
          />
        </label>
        <span>
          {say('dropHere')}{' '}
          <span className="desk-muted">{say('fileLimit', { megabytes: limitMegabytes })}</span>
        </span>
      </div>
      <AddressForm isBusy={isBusy} {...address} />
    </>
  )
}

type AddressProps = Pick<Props, 'address' | 'isBusy' | 'onRead' | 'setAddress'>

const AddressForm = ({ address, isBusy, onRead, setAddress }: AddressProps) => {
  const { say } = useWords()
  const fieldId = useId()
  return (
    <form
      className="desk-row"
      onSubmit={(event) => {
        event.preventDefault()
        if (address) onRead()
      }}
    >
      <div className="desk-field">
        <label className="desk-field__label" htmlFor={fieldId}>
          {say('orAddress')}
        </label>
        <input
          className="input"
          disabled={isBusy}
          id={fieldId}
          onChange={(event) => setAddress(event.target.value)}
          placeholder="https://open.canada.ca/…"
          type="url"
          value={address}
        />
      </div>
      <button className="button button--secondary" disabled={isBusy} type="submit">
        {say('readAddress')}
      </button>
    </form>
  )
}
