// Keys on staff pages. What a key does stands in the page: data-key="n" on a link or button is pressed by N;
// rows inside [data-rows] are walked with J and K and opened with O. Typing in a field is never disturbed.
'use strict';
(() => {
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;
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
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    const key = event.key.toLowerCase();
    const marked = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const search = document.querySelector('.top input[type=search]');
    if (key === '/' && search) search.focus();
    else if (key === 'j') walk(1);
    else if (key === 'k') walk(-1);
    else if (key === 'o') document.querySelector('tr[data-at] a')?.click();
    else if (key === '?') help();
    else if (marked) marked.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-print]')) window.print();
  });
  // a table that was sorted or turned to another page says the address it would have as a page of its own
  if (window.jQuery) {
    window.jQuery(document).on('pfAjaxComplete', (event, xhr, settings, args) => {
      if (args && args.address) history.replaceState(null, '', args.address);
    });
  }
})();
