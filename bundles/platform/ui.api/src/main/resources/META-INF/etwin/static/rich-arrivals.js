// What is pasted or dropped: words go to the server and come back as they may stay, pictures are stored there first.

const LARGEST = 180000;
const UPLOADING = 18;
const FAILED = 19;

export function arrivals({ host, editor, text, status, words }) {
  const places = new Map();
  let turn = 0;
  let dragging = false;

  const pictures = transfer => [...(transfer?.files ?? [])].filter(file => file.type.startsWith('image/'));
  const send = async file => {
    status.textContent = words[UPLOADING];
    const body = new FormData();
    body.append('file', file, file.name || 'picture');
    try {
      const answer = await fetch(host.getAttribute('upload'), { method: 'POST', body });
      status.textContent = answer.ok ? '' : words[FAILED];
    } catch {
      status.textContent = words[FAILED];
    }
  };
  const take = transfer => {
    const files = pictures(transfer);
    const html = transfer.getData('text/html');
    const plain = transfer.getData('text/plain');
    if (files.length > 0 && !plain) {
      if (host.hasAttribute('upload')) {
        send(files[0]);
      }
      return;
    }
    const lean = html.replace(/\b(src|href)\s*=\s*(["'])data:[^"']*\2/gi, '');
    if (lean && lean.length <= LARGEST) {
      const mine = ++turn;
      places.set(mine, editor.getSelection().cloneRange());
      host.$server.pasted(mine, lean);
    } else if (plain) {
      editor.insertPlainText(plain, false);
    }
  };

  host.addEventListener('paste', event => {
    if (text.contains(event.target)) {
      event.preventDefault();
      event.stopPropagation();
      take(event.clipboardData);
    }
  }, true);
  text.addEventListener('dragstart', () => { dragging = true; });
  text.addEventListener('dragend', () => { dragging = false; });
  host.addEventListener('drop', event => {
    if (dragging || !text.contains(event.target)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const place = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    if (place && text.contains(place.startContainer)) {
      editor.setSelection(place);
    }
    take(event.dataTransfer);
  }, true);

  host.etwinPaste = (answered, html) => {
    const place = places.get(answered);
    places.delete(answered);
    if (place && text.contains(place.startContainer) && document.activeElement !== text) {
      editor.setSelection(place);
    }
    if (html) {
      editor.insertHTML(html);
      editor.focus();
    }
  };
  host.etwinPicture = (address, alt, width, height) => {
    const size = width > 0 && height > 0 ? { width: String(width), height: String(height) } : {};
    editor.focus();
    editor.insertImage(address, { alt, ...size });
  };
}
