// Keys on staff pages. What a key does stands in the page: data-key="n" on a link or button is pressed by N;
// rows inside [data-rows] are walked with J and K and opened with O. Typing in a field is never disturbed, a button
// that sends something is only gone to, and who does not want keys switches them off in the list of keys.
'use strict';
(() => {
  const SWITCH = 'yorisoi-keys';
  const WARN_BEFORE = 120;
  const field = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;
  const asked = () => document.querySelector('dialog[open], .ui-confirm-dialog:not([aria-hidden="true"]):not(.ui-hidden-container)') !== null;
  const off = () => localStorage.getItem(SWITCH) === 'off';
  const rows = () => [...document.querySelectorAll('[data-rows] tbody tr')];
  const walk = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const at = all.findIndex((row) => row.hasAttribute('data-at'));
    const next = all[Math.min(all.length - 1, Math.max(0, at + step))];
    all.forEach((row) => row.toggleAttribute('data-at', row === next));
    const link = next.querySelector('a');
    if (link) link.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  const help = () => {
    const list = document.getElementById('keys');
    if (list && !list.open) list.showModal();
  };
  const press = (marked) => {
    if (marked.matches('button:not([type=button]), input[type=submit]')) marked.focus();
    else if (marked.control) marked.control.focus(); // of a box the key does not change what is ticked
    else marked.click();
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || field(event.target) || asked()) return;
    const key = event.key.toLowerCase();
    if (off() && key !== '?') return;
    if (key.startsWith('arrow') && event.target.closest('[tabindex="0"]')) return; // there it scrolls
    const marked = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const search = document.querySelector('.top input[type=search]');
    if (key === '/' && search) search.focus();
    else if (key === 'j') walk(1);
    else if (key === 'k') walk(-1);
    else if (key === 'o') document.querySelector('tr[data-at] a')?.click();
    else if (key === '?') help();
    else if (marked) press(marked);
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });
  const keys = document.querySelector('[data-switch-keys]');
  if (keys) {
    keys.checked = !off();
    keys.addEventListener('change', () => localStorage.setItem(SWITCH, keys.checked ? 'on' : 'off'));
  }

  // says in time that the session ends, also when another tab of ours has kept it meanwhile
  const notice = document.getElementById('ending');
  const tabs = new BroadcastChannel('yorisoi-session');
  let timers = [];
  const show = (state) => {
    notice.hidden = state === '';
    notice.querySelectorAll('[data-when]').forEach((one) => { one.hidden = one.dataset.when !== state; });
  };
  const again = () => {
    timers.forEach(clearTimeout);
    show('');
    const seconds = Number(notice.dataset.seconds);
    timers = [
      setTimeout(show, (seconds - WARN_BEFORE) * 1000, 'soon'),
      setTimeout(show, seconds * 1000, 'over'),
    ];
  };
  const kept = () => {
    again();
    tabs.postMessage('kept');
  };
  if (notice) {
    tabs.onmessage = again;
    kept();
    notice.querySelector('button').addEventListener('click', async () => {
      const answer = await fetch(notice.dataset.keep, { method: 'HEAD', cache: 'no-store' });
      if (answer.ok && !answer.redirected) {
        document.getElementById('main').focus(); // the button is about to go
        kept();
      } else show('over');
    });
  }
  if (window.jQuery) {
    // a table that was sorted or turned to another page says the address it would have as a page of its own
    window.jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
      if (notice) kept();
      if (args && args.address) history.replaceState(null, '', args.address);
    });
  }
})();
