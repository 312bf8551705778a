// Runs before the page is drawn: dark or light, and the time zone for the first answer of the server.
(() => {
  const html = document.documentElement;
  const dark = on => on ? html.setAttribute('theme', 'dark') : html.removeAttribute('theme');
  const chosen = localStorage.getItem('etwin-look');
  dark(chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  document.cookie = 'etwin-zone=' + encodeURIComponent(zone) + '; path=/; max-age=31536000; samesite=lax';
  const KEPT = 'etwin-kept';
  const typed = () => [...document.querySelectorAll('#content vaadin-text-field, #content vaadin-text-area, #content vaadin-email-field')]
    .filter(field => !field.readonly && !field.disabled);
  const place = location => location.pathname + location.search;
  window.etwin = {
    // What is typed and not sent yet stays in this tab until its owner is back at the same address.
    keep() {
      const fields = typed().map(field => [field.label || '', field.value]).filter(([, value]) => value);
      if (fields.length) {
        sessionStorage.setItem(KEPT, JSON.stringify({ person: window.etwin.person, place: place(location), fields }));
      }
    },
    // Only for who typed it.
    restore(person) {
      window.etwin.person = person;
      const kept = JSON.parse(sessionStorage.getItem(KEPT) || 'null');
      if (!kept || kept.person !== person || kept.place !== place(location)) {
        return;
      }
      const rest = [...kept.fields];
      for (const field of typed()) {
        const at = rest.findIndex(([label]) => label === (field.label || ''));
        if (at >= 0) {
          const [[, value]] = rest.splice(at, 1);
          if (!field.value) {
            field.value = value;
            field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
          }
        }
      }
      sessionStorage.removeItem(KEPT);
    },
    toggleDark() {
      const now = html.getAttribute('theme') !== 'dark';
      localStorage.setItem('etwin-look', now ? 'dark' : 'light');
      dark(now);
    },
    theme(address) {
      const link = document.getElementById('etwin-theme');
      if (!link || link.getAttribute('href') === (address || null)) {
        return;
      }
      address ? link.setAttribute('href', address) : link.removeAttribute('href');
    },
  };
})();
