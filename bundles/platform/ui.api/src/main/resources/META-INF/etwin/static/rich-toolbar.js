// The buttons above the text: one stop of the Tab key, arrows move between them, Alt+F10 comes here from the text.

const HEADINGS = 'H1,H2,H3,H4,H5,H6';

function retag(element, name) {
  const made = document.createElement(name);
  made.append(...element.childNodes);
  element.replaceWith(made);
}

function at(editor, names) {
  let node = editor.getSelection().startContainer;
  const root = editor.getRoot();
  for (node = node.nodeType === 1 ? node : node.parentNode; node && node !== root; node = node.parentNode) {
    if (node.matches?.(names)) {
      return node;
    }
  }
  return null;
}

function heading(editor) {
  const on = at(editor, HEADINGS);
  editor.modifyBlocks(blocks => {
    blocks.querySelectorAll(on ? HEADINGS : 'P').forEach(each => retag(each, on ? 'P' : 'H3'));
    return blocks;
  });
  editor.focus();
}

/** Name, icon, what it does, when it is pressed, its key. */
function tools({ editor, host }, link) {
  const all = [
    ['bold', 'bold', () => editor.hasFormat('B') ? editor.removeBold() : editor.bold(), () => editor.hasFormat('B'), 'Control+B'],
    ['italic', 'italic', () => editor.hasFormat('I') ? editor.removeItalic() : editor.italic(), () => editor.hasFormat('I'), 'Control+I'],
    ['heading', 'header', () => heading(editor), () => at(editor, HEADINGS)],
    ['bullets', 'list-ul', () => at(editor, 'UL') ? editor.removeList() : editor.makeUnorderedList(), () => at(editor, 'UL')],
    ['numbers', 'list-ol', () => at(editor, 'OL') ? editor.removeList() : editor.makeOrderedList(), () => at(editor, 'OL')],
    ['quote', 'quote-left', () => at(editor, 'BLOCKQUOTE') ? editor.removeQuote() : editor.increaseQuoteLevel(), () => at(editor, 'BLOCKQUOTE')],
    ['link', 'link', link.open, () => editor.hasFormat('A'), 'Control+K'],
  ];
  if (host.hasAttribute('pictures')) {
    all.push(['picture', 'picture', () => host.$server.picture()]);
  }
  all.push(['undo', 'arrow-backward', () => editor.undo(), null, 'Control+Z']);
  all.push(['redo', 'arrow-forward', () => editor.redo(), null, 'Control+Y']);
  return all;
}

const NAMES = ['toolbar', 'bold', 'italic', 'heading', 'bullets', 'numbers', 'quote', 'link', 'picture', 'undo', 'redo'];
const word = (words, name) => words[NAMES.indexOf(name)];

export function toolbar(part) {
  const { editor, text, words } = part;
  const bar = document.createElement('div');
  const head = document.createElement('div');
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', word(words, 'toolbar'));
  bar.className = 'tools';
  const link = linkBox(part);
  const pressed = [];
  const buttons = {};
  for (const [name, icon, run, on, keys] of tools(part, link)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = word(words, name);
    button.setAttribute('aria-label', button.title);
    if (keys) {
      button.setAttribute('aria-keyshortcuts', keys);
    }
    const sign = document.createElement('vaadin-icon');
    sign.setAttribute('icon', 'vaadin:' + icon);
    sign.setAttribute('aria-hidden', 'true');
    button.append(sign);
    button.tabIndex = bar.firstChild ? -1 : 0;
    button.addEventListener('mousedown', event => event.preventDefault());
    button.addEventListener('click', run);
    if (on) {
      pressed.push(() => button.setAttribute('aria-pressed', on() ? 'true' : 'false'));
    }
    buttons[name] = button;
    bar.append(button);
  }
  const show = () => pressed.forEach(each => each());
  editor.addEventListener('pathChange', show);
  editor.addEventListener('select', show);
  editor.addEventListener('cursor', show);
  editor.addEventListener('input', show);
  editor.addEventListener('undoStateChange', event => {
    const state = event.detail ?? event;
    buttons.undo.setAttribute('aria-disabled', state.canUndo ? 'false' : 'true');
    buttons.redo.setAttribute('aria-disabled', state.canRedo ? 'false' : 'true');
  });
  editor.setKeyHandler('Ctrl-k', (self, event) => { event.preventDefault(); link.open(); });
  editor.setKeyHandler('Meta-k', (self, event) => { event.preventDefault(); link.open(); });
  bar.addEventListener('keydown', event => move(bar, event, () => editor.focus()));
  text.addEventListener('keydown', event => {
    if (event.altKey && event.key === 'F10') {
      event.preventDefault();
      bar.querySelector('[tabindex="0"]').focus();
    }
  });
  head.append(bar, link.box);
  return head;
}

function move(bar, event, leave) {
  const buttons = [...bar.children];
  const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  let to = buttons.indexOf(document.activeElement);
  if (event.key === forward) {
    to = (to + 1) % buttons.length;
  } else if (event.key === back) {
    to = (to + buttons.length - 1) % buttons.length;
  } else if (event.key === 'Home') {
    to = 0;
  } else if (event.key === 'End') {
    to = buttons.length - 1;
  } else if (event.key === 'Escape') {
    event.stopPropagation();
    leave();
    return;
  } else {
    return;
  }
  event.preventDefault();
  buttons.forEach((each, i) => { each.tabIndex = i === to ? 0 : -1; });
  buttons[to].focus();
}

/** Asks for the address of a link, in the page and without a window of its own. */
function linkBox({ editor, words }) {
  const [address, set, remove, close] = words.slice(NAMES.length, NAMES.length + 4);
  const box = document.createElement('div');
  const field = document.createElement('input');
  const wrap = document.createElement('label');
  const button = (name, run) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.addEventListener('click', run);
    return made;
  };
  field.type = 'url';
  field.inputMode = 'url';
  field.dir = 'ltr';
  wrap.append(address, field);
  const shut = () => { box.hidden = true; editor.focus(); };
  const apply = () => {
    const typed = field.value.trim();
    const whole = /^[a-z]+:/i.test(typed) ? typed : typed.includes('@') ? 'mailto:' + typed : 'https://' + typed;
    box.hidden = true;
    editor.focus();
    if (typed && /^(https?:\/\/[^\s@]+|mailto:\S+@\S+)$/i.test(whole)) {
      editor.makeLink(whole);
    }
  };
  const drop = () => { box.hidden = true; editor.focus(); editor.removeLink(); };
  field.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      apply();
    } else if (event.key === 'Escape') {
      shut();
    }
  });
  const removing = button(remove, drop);
  box.className = 'link';
  box.hidden = true;
  box.append(wrap, button(set, apply), removing, button(close, shut));
  return {
    box,
    open: () => {
      const existing = at(editor, 'A');
      field.value = existing?.getAttribute('href') ?? '';
      removing.hidden = !existing;
      box.hidden = false;
      field.focus();
      field.select();
    },
  };
}
