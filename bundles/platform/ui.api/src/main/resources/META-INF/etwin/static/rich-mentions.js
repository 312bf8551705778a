// People to mention: the server is asked for the words behind an @, and what it offers is chosen with arrows and Enter.

const PAUSE = 150;
const BEFORE = /(?:^|[\s(\u00a0\u200b])@([\p{L}\p{M}\p{N}.'’-]{0,20}(?: [\p{L}\p{M}\p{N}.'’-]{0,20})?)$/u;
const MENTION = 15;
const OFFERED = 16;
const NOBODY = 17;
let lists = 0;

export function mentions({ host, editor, text, status, words }) {
  if (!host.hasAttribute('mentions')) {
    return;
  }
  const list = document.createElement('ul');
  list.id = 'etwin-mentions-' + ++lists;
  list.className = 'mentions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words[MENTION]);
  host.append(list);
  text.setAttribute('aria-autocomplete', 'list');
  let turn = 0;
  let at = null;
  let waiting;

  const close = () => {
    list.hidden = true;
    list.replaceChildren();
    text.removeAttribute('aria-controls');
    text.removeAttribute('aria-activedescendant');
    status.textContent = '';
    clearTimeout(waiting);
    turn++;
  };
  const typedBefore = () => {
    const range = editor.getSelection();
    if (!range.collapsed || range.startContainer.nodeType !== Node.TEXT_NODE) {
      return null;
    }
    const found = BEFORE.exec(range.startContainer.data.slice(0, range.startOffset));
    return found && { node: range.startContainer, end: range.startOffset, words: found[1] };
  };
  const mark = option => {
    for (const each of list.children) {
      each.setAttribute('aria-selected', each === option ? 'true' : 'false');
    }
    text.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  };
  const choose = option => {
    const now = typedBefore() ?? at;
    close();
    if (!now?.node.isConnected) {
      return;
    }
    const range = document.createRange();
    range.setStart(now.node, now.end - now.words.length - 1);
    range.setEnd(now.node, now.end);
    const name = document.createElement('span');
    name.dataset.mention = option.dataset.value;
    name.contentEditable = 'false';
    name.textContent = '@' + option.textContent;
    editor.saveUndoState(range);
    range.deleteContents();
    const space = document.createTextNode('\u00a0');
    range.insertNode(space);
    range.insertNode(name);
    range.setStart(space, 1);
    range.collapse(true);
    editor.setSelection(range);
    editor.focus();
  };

  editor.addEventListener('input', () => {
    at = typedBefore();
    clearTimeout(waiting);
    if (!at) {
      close();
      return;
    }
    const mine = ++turn;
    waiting = setTimeout(() => host.$server.asked(mine, at.words), PAUSE);
  });
  host.etwinOffer = (answered, values, labels) => {
    if (answered !== turn) {
      return;
    }
    const names = labels ? labels.split('\n') : [];
    const ids = values.split('\n');
    list.replaceChildren(...names.map((name, i) => {
      const option = document.createElement('li');
      option.id = list.id + '-' + i;
      option.dataset.value = ids[i];
      option.textContent = name;
      option.setAttribute('role', 'option');
      option.addEventListener('mousedown', event => {
        event.preventDefault();
        choose(option);
      });
      return option;
    }));
    if (names.length === 0) {
      list.hidden = true;
      text.removeAttribute('aria-activedescendant');
      status.textContent = at.words ? words[NOBODY] : '';
      return;
    }
    list.hidden = false;
    const caret = editor.getCursorPosition();
    const frame = host.getBoundingClientRect();
    const rtl = getComputedStyle(host).direction === 'rtl';
    const most = Math.max(0, frame.width - list.offsetWidth);
    list.style.insetBlockStart = caret.bottom - frame.top + 4 + 'px';
    list.style.insetInlineStart = Math.min(most, Math.max(0, rtl ? frame.right - caret.right : caret.left - frame.left)) + 'px';
    text.setAttribute('aria-controls', list.id);
    mark(list.firstElementChild);
    status.textContent = words[OFFERED].replace('{0}', names.length);
  };
  text.addEventListener('keydown', event => {
    if (list.hidden) {
      return;
    }
    const marked = list.querySelector('[aria-selected=true]');
    if (event.key === 'ArrowDown') {
      mark(marked.nextElementSibling ?? list.firstElementChild);
    } else if (event.key === 'ArrowUp') {
      mark(marked.previousElementSibling ?? list.lastElementChild);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      choose(marked);
    } else if (event.key === 'Escape') {
      close();
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }, true);
  editor.addEventListener('blur', () => setTimeout(close, 200));
}
