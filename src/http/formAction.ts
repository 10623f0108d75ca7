/**
 * An action of a page's form, given the form and nothing else: it is the last thing that a page sends,
 * after what it showed before. Whoever sends something else than a form is answered as an empty form
 * is: in words, by what is missing.
 */
export const formAction =
  <State>(work: (form: FormData) => Promise<State>) =>
  (...sent: unknown[]): Promise<State> => {
    const form = sent.at(-1)
    return work(form instanceof FormData ? form : new FormData())
  }
