// What is typed stays in this browser until it is sent, so that a page that is loaded again has it. The server says under
// which name, and sweeps (TypedWords); without storage nothing is kept.
export function kept({ host, editor }) {
  const key = host.getAttribute('kept');
  const safely = work => {
    try {
      return key ? work() : null;
    } catch (noStorage) {
      return null;
    }
  };
  return {
    words: () => safely(() => JSON.parse(localStorage.getItem(key))?.html) || '',
    forget: () => safely(() => localStorage.removeItem(key)),
    keep: empty => safely(() => empty
      ? localStorage.removeItem(key)
      : localStorage.setItem(key, JSON.stringify({ at: Date.now(), html: editor.getHTML() }))),
  };
}
