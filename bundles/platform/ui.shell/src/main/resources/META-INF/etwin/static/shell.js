// Runs before the page is drawn: dark or light, and the time zone for the first answer of the server.
(() => {
  const html = document.documentElement;
  const dark = on => on ? html.setAttribute('theme', 'dark') : html.removeAttribute('theme');
  const chosen = localStorage.getItem('etwin-look');
  dark(chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  document.cookie = 'etwin-zone=' + encodeURIComponent(zone) + '; path=/; max-age=31536000; samesite=lax';
  window.etwin = {
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
