// The editor of a text with headings, lists, links, pictures and mentions. What it holds is only a proposal: the
// server cleans what is typed and what is pasted.
import Squire from './squire/squire-2.4.8.mjs';
import { toolbar } from './rich-toolbar.js';
import { mentions } from './rich-mentions.js';
import { arrivals } from './rich-arrivals.js';
import { kept } from './rich-kept.js';

const PAUSE = 600;
const ALLOWED = new Set('P BR H3 H4 UL OL LI BLOCKQUOTE STRONG EM B I U S CODE A IMG SPAN'.split(' '));
const KEPT = new Set('href src alt width height data-mention'.split(' '));

/** Parsed where nothing is loaded or run; it came from the server, and is looked through once more. */
function fragment(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const element of [...template.content.querySelectorAll('*')]) {
    if (!ALLOWED.has(element.tagName)) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    for (const name of element.getAttributeNames()) {
      if (!KEPT.has(name) || (name === 'href' && !/^(https?:\/\/|mailto:)/.test(element.getAttribute(name)))
          || (name === 'src' && !/^files\//.test(element.getAttribute(name)))) {
        element.removeAttribute(name);
      }
    }
    if (element.dataset.mention) {
      element.contentEditable = 'false';
    }
  }
  return document.importNode(template.content, true);
}

export function edit(host) {
  const words = host.etwinWords;
  const field = host.closest('vaadin-custom-field');
  const label = field?.querySelector('[slot=label]');
  const text = document.createElement('div');
  const status = document.createElement('div');
  text.className = 'etwin-rich text';
  text.setAttribute('role', 'textbox');
  text.setAttribute('aria-multiline', 'true');
  text.dir = 'auto';
  if (label?.id) {
    text.setAttribute('aria-labelledby', label.id);
  }
  const error = field?.querySelector('[slot=error-message]');
  const helper = field?.querySelector('[slot=helper]');
  text.setAttribute('aria-describedby', [helper?.id, error?.id].filter(Boolean).join(' '));
  status.className = 'status';
  status.setAttribute('role', 'status');

  const editor = new Squire(text, { blockTag: 'P', sanitizeToDOMFragment: fragment, addLinks: true });
  const part = { host, editor, text, status, words };
  host.replaceChildren();
  host.append(toolbar(part), text, status);
  // Tab leaves the field, as everywhere; levels of lists are changed with the brackets.
  editor.setKeyHandler('Tab', null);
  editor.setKeyHandler('Shift-Tab', null);

  const typed = kept(part);
  let sent = null;
  let waiting;
  const send = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const html = editor.getHTML();
    if (html !== sent) {
      sent = html;
      // Browsers write a space that would not be seen as one that cannot be broken.
      host.$server.typed(html.replaceAll('&nbsp;', ' '));
    }
  };
  editor.addEventListener('input', () => {
    typed.keep(!text.textContent.trim() && !text.querySelector('img'));
    clearTimeout(waiting);
    waiting = setTimeout(send, PAUSE);
  });
  editor.addEventListener('blur', send);
  // Some browsers do not move the focus to the button that is pressed.
  const early = event => {
    if (!host.isConnected) {
      document.removeEventListener('pointerdown', early, true);
    } else if (waiting && !host.contains(event.target)) {
      send();
    }
  };
  document.addEventListener('pointerdown', early, true);
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      send();
    }
  }, true);

  mentions(part);
  arrivals(part);

  let shown = false;
  host.etwinShow = () => {
    const before = !shown && !host.etwinHtml ? typed.words() : '';
    if (shown && !host.etwinHtml) {
      typed.forget();
    }
    shown = true;
    editor.setHTML(before || host.etwinHtml);
    if (before) {
      send();
      return;
    }
    sent = editor.getHTML();
    clearTimeout(waiting);
    waiting = undefined;
  };
  host.etwinFocus = () => editor.focus();
  if (field) {
    field.focus = () => editor.focus();
  }
  const focused = document.activeElement;
  host.etwinShow();
  if (focused && focused !== document.activeElement) {
    focused.focus();
  }
  host.setAttribute('ready', '');
}
