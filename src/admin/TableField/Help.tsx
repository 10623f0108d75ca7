import type { Say, Word } from './words'

/** What the keys do, said where they are used. */
export function Help({ say }: { say: Say }) {
  const keys: [string[], Word][] = [
    [[say('enter')], 'keyEdit'],
    [[say('shift'), say('enter')], 'keyLine'],
    [['Ctrl', 'B / I / K'], 'keyForm'],
    [['Ctrl', say('shift'), 'L'], 'keyList'],
    [[say('tab')], 'keyNext'],
    [['Alt', '↑ ↓ ← →'], 'keyMove'],
    [['Ctrl', say('enter')], 'keyRow'],
    [[say('escape')], 'keyLeave'],
  ]
  return (
    <div className="table-editor__help">
      <p>{say('help')}</p>
      <ul>
        {keys.map(([pressed, word]) => (
          <li key={word}>
            {pressed.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}{' '}
            {say(word)}
          </li>
        ))}
      </ul>
    </div>
  )
}
