'use strict';
(() => {
  const head = JSON.parse(document.getElementById('data').textContent);
  const el = (id) => document.getElementById(id);
  const utf8 = new TextEncoder();
  const KEPT = 'yorisoi-offline ';
  const IDLE = 20 * 60 * 1000;
  const WORDS = { NONE: '', CAME: '来た', ABSENT: '来なかった' };
  let key = null;
  let list = null;
  let items = new Map();
  let unsaved = false;
  let keepable = true;
  let idle = 0;
  let keeping = Promise.resolve();

  const bytes = (text) => Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  const text = (raw) => {
    let all = '';
    for (const one of new Uint8Array(raw)) all += String.fromCharCode(one);
    return btoa(all);
  };
  const boundList = () => utf8.encode(['yorisoi-offline-list', '1', head.city, head.list, head.until, head.number].join('\n'));
  const boundResult = () => utf8.encode(['yorisoi-offline-result', '1', head.city, head.list].join('\n'));
  const make = (tag, words, type) => {
    const made = document.createElement(tag);
    if (words) made.textContent = words;
    if (type) made.className = type;
    return made;
  };
  const say = (words, bad) => {
    const notice = el('notice');
    notice.textContent = words;
    notice.className = bad ? 'notice error' : 'notice';
    notice.hidden = !words;
  };
  const over = () => Date.now() >= Date.parse(head.until);

  async function keyOf(code) {
    const raw = await crypto.subtle.importKey('raw', utf8.encode(code), 'PBKDF2', false, ['deriveKey']);
    const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(head.salt), iterations: head.rounds };
    return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  }

  async function decrypted(by, data, bound) {
    const raw = bytes(data);
    const how = { name: 'AES-GCM', iv: raw.slice(0, 12), additionalData: bound };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, by, raw.slice(12))));
  }

  async function result() {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const clear = utf8.encode(JSON.stringify({ items: [...items.values()] }));
    const how = { name: 'AES-GCM', iv, additionalData: boundResult() };
    const sealed = new Uint8Array(await crypto.subtle.encrypt(how, key, clear));
    const data = new Uint8Array(iv.length + sealed.length);
    data.set(iv);
    data.set(sealed, iv.length);
    return JSON.stringify({ format: 'yorisoi-offline-result', version: 1, city: head.city, list: head.list, data: text(data) });
  }

  /* What was marked stays on the tablet, encrypted, in case its battery is empty. */
  function keep() {
    keeping = keeping.then(async () => {
      try {
        localStorage.setItem(KEPT + head.list, JSON.stringify({ until: head.until, result: await result() }));
      } catch (full) {
        keepable = false;
      }
      counted();
    });
    return keeping;
  }

  async function restored() {
    let kept = null;
    try {
      kept = localStorage.getItem(KEPT + head.list);
    } catch (blocked) {
      keepable = false;
    }
    if (!kept) return;
    try {
      const before = await decrypted(key, JSON.parse(JSON.parse(kept).result).data, boundResult());
      before.items.forEach((one) => items.set(one.id || one.number + '@' + one.session, one));
      unsaved = items.size > 0;
      say('この端末に残っていた印をもどしました。', false);
    } catch (changed) {
      say('この端末に残っていた印は、こわれていて読めませんでした。印を付け直してください。', true);
    }
  }

  function forgetOld() {
    try {
      for (const name of Object.keys(localStorage)) {
        if (name.startsWith(KEPT) && Date.now() >= Date.parse(JSON.parse(localStorage.getItem(name)).until)) localStorage.removeItem(name);
      }
    } catch (blocked) {
      keepable = false;
    }
  }

  async function open(event) {
    event.preventDefault();
    const code = el('code').value.normalize('NFKC').replace(/[^0-9]/g, '');
    if (over()) return say('この名簿の期限が過ぎました。開けません。', true);
    if (code.length !== 16) return say('コードは16けたの数字です。もう一度、入れてください。', true);
    say('開いています。数秒かかります。', false);
    try {
      const made = await keyOf(code);
      list = await decrypted(made, head.data, boundList());
      key = made;
    } catch (wrong) {
      el('code').select();
      return say('コードが違うか、ファイルがこわれています。コードを確かめて、もう一度入れてください。', true);
    }
    say('', false);
    el('code').value = '';
    await restored();
    shown();
  }

  const session = () => Number(el('which').value || list.sessions[0].id);
  const listed = (number, at) => list.people.find((one) => one.n === number && one.s === at) || list.people.find((one) => one.n === number);
  const markOf = (one) => (items.has(one.n + '@' + one.s) ? items.get(one.n + '@' + one.s).mark : one.m);
  const nameOf = (one) => one.k || '名前を出さない方';

  function mark(number, at, wanted, was) {
    const name = number + '@' + at;
    if (wanted === was) items.delete(name);
    else items.set(name, { session: at, number, mark: wanted, at: new Date().toISOString() });
    changed();
  }

  function changed() {
    unsaved = true;
    people();
    added();
    counted();
    keep();
  }

  function button(words, name, act) {
    const made = make('button', words);
    made.type = 'button';
    made.setAttribute('aria-label', name + '　' + words);
    made.addEventListener('click', act);
    return made;
  }

  function line(one) {
    const now = markOf(one);
    const row = make('li', '', now);
    row.dataset.number = one.n;
    row.append(make('p', nameOf(one), 'name'), make('p', one.n, 'num'));
    if (one.h) row.append(make('p', one.h, 'need'));
    const choice = make('div', '', 'row');
    if (now === 'NONE') {
      choice.append(
        button('来た', nameOf(one), () => marked(one, 'CAME')),
        button('来なかった', nameOf(one), () => marked(one, 'ABSENT')),
      );
    } else {
      choice.append(make('span', WORDS[now], 'state'), button('もどす', nameOf(one), () => marked(one, 'NONE')));
    }
    row.append(choice);
    return row;
  }

  /* The keyboard goes on to the next who is not marked. */
  function marked(one, wanted) {
    mark(one.n, one.s, wanted, one.m);
    const rows = [...document.querySelectorAll('#people li')];
    const here = rows.findIndex((row) => row.dataset.number === one.n);
    const next = wanted === 'NONE' ? rows[here] : rows.slice(here).find((row) => row.classList.contains('NONE')) || rows[here];
    next.querySelector('button').focus();
  }

  function people() {
    el('people').replaceChildren(
      ...list.sessions.map((part) => {
        const box = make('section');
        box.append(make('h2', part.title));
        const rows = make('ul', '', 'people');
        rows.append(...list.people.filter((one) => one.s === part.id).map(line));
        box.append(rows.childElementCount ? rows : make('p', '予約はありません。'));
        return box;
      }),
    );
  }

  function added() {
    const own = [...items.values()].filter((one) => one.id || !list.people.some((two) => two.n === one.number && two.s === one.session));
    el('added').hidden = own.length === 0;
    el('added-list').replaceChildren(
      ...own.map((one) => {
        const words = one.id ? (one.unlisted ? '名前を出さない方' : one.kana) : one.number + '（この名簿にない番号）';
        const row = make('li', words + '　来た　');
        row.append(
          button('消す', words, () => {
            items.delete(one.id || one.number + '@' + one.session);
            changed();
            el('typed').focus();
          }),
        );
        return row;
      }),
    );
  }

  function counted() {
    const came = list.people.filter((one) => markOf(one) === 'CAME').length;
    const more = [...items.values()].filter((one) => one.id).length;
    el('counts').textContent = '名簿 ' + list.people.length + ' 人のうち、来た ' + came + ' 人' + (more ? '　予約なし ' + more + ' 人' : '');
    el('saved').textContent = !unsaved
      ? '印はすべて保存してあります。'
      : keepable
        ? 'まだファイルに保存していない印があります（この端末には、かぎをかけて残しています）。'
        : 'まだ保存していない印があります。この端末には残せないので、こまめに保存してください。';
  }

  function read(event) {
    event.preventDefault();
    const digits = el('typed').value.normalize('NFKC').replace(/[^0-9]/g, '');
    if (digits.length !== 9) return say('予約番号を読めませんでした。B から始まる番号（数字9けた）を入れてください。', true);
    const number = 'B-' + digits.slice(0, 4) + '-' + digits.slice(4, 8) + '-' + digits.slice(8);
    const one = listed(number, session());
    if (one) mark(number, one.s, 'CAME', one.m);
    else mark(number, session(), 'CAME', 'NONE');
    say(one ? nameOf(one) + '　「来た」にしました。' : number + '　この名簿にない番号です。控えました。庁舎で取り込むときに確かめます。', !one);
    el('typed').value = '';
    el('typed').focus();
  }

  function drawn() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((one) => one.toString(16).padStart(2, '0')).join('');
  }

  function letIn(event) {
    event.preventDefault();
    const kana = el('kana').value.normalize('NFKC').replace(/[\s]+/g, ' ').trim();
    const phone = el('phone').value.normalize('NFKC').replace(/[\s()\-\u2010-\u2015\u2212\u30fc]/g, '');
    const badName = !/^[\u3041-\u3096\u30a1-\u30fa\u30fb\u30fcA-Za-z\u00c0-\u024f.'\- ]+$/.test(kana);
    const badPhone = phone !== '' && !/^0[0-9]{9,10}$/.test(phone);
    el('kana-error').textContent = badName ? 'お名前を、カナかひらがな（ない方はローマ字）で入れてください。' : '';
    el('phone-error').textContent = badPhone ? '電話番号を、市外局番から入れてください。なければ空けてください。' : '';
    el('kana').setAttribute('aria-invalid', String(badName));
    el('phone').setAttribute('aria-invalid', String(badPhone));
    if (badName || badPhone) return el(badName ? 'kana' : 'phone').focus();
    const id = drawn();
    items.set(id, { id, session: session(), kana, phone, unlisted: el('unlisted').checked, at: new Date().toISOString() });
    el('walk-in').reset();
    changed();
    say((items.get(id).unlisted ? '名前を出さない方' : kana) + '　加えて「来た」にしました。', false);
    el('kana').focus();
  }

  async function save() {
    const file = new Blob([await result()], { type: 'application/json' });
    const link = document.createElement('a');
    const now = new Date();
    const stamp = [now.getMonth() + 1, now.getDate(), now.getHours(), now.getMinutes(), now.getSeconds()].map((one) => String(one).padStart(2, '0')).join('');
    link.href = URL.createObjectURL(file);
    link.download = 'kekka-' + head.list.slice(0, 8) + '-' + stamp + '.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
    counted();
    say('「' + link.download + '」に保存しました。庁舎で取り込んでください。', false);
  }

  function wipe() {
    const words = 'この端末に残した印を消します。結果のファイルを取り込みましたか。';
    if (!window.confirm(words)) return;
    keeping.then(() => {
      try {
        localStorage.removeItem(KEPT + head.list);
      } catch (blocked) {
        keepable = false;
      }
      unsaved = false;
      location.reload();
    });
  }

  function close() {
    keeping.then(() => {
      unsaved = unsaved && !keepable;
      location.reload();
    });
  }

  function awake() {
    clearTimeout(idle);
    idle = setTimeout(close, IDLE);
  }

  function shown() {
    el('lock').hidden = true;
    el('list').hidden = false;
    el('title').textContent = list.title;
    el('foot').textContent = list.foot;
    el('which-box').hidden = list.sessions.length < 2;
    el('which').replaceChildren(
      ...list.sessions.map((part) => {
        const choice = make('option', part.title);
        choice.value = part.id;
        choice.selected = Date.parse(part.from) <= Date.now();
        return choice;
      }),
    );
    people();
    added();
    counted();
    awake();
    for (const kind of ['pointerdown', 'keydown']) document.addEventListener(kind, awake);
    el('title').tabIndex = -1;
    el('title').focus();
  }

  window.addEventListener('beforeunload', (event) => {
    if (unsaved && !keepable) event.preventDefault();
  });
  for (const id of ['city', 'city2']) el(id).textContent = head.cityName;
  el('number').textContent = head.number;
  forgetOld();
  if (!window.crypto || !crypto.subtle) {
    say('このブラウザでは開けません。ファイルを端末に保存してから、Chrome か Edge で開いてください。開けないときは、印刷した名簿を使ってください。', true);
  } else if (over()) {
    say('この名簿の期限が過ぎました。開けません。このファイルを消してください。', true);
  } else {
    el('lock').hidden = false;
    el('open').addEventListener('submit', open);
    el('read').addEventListener('submit', read);
    el('walk-in').addEventListener('submit', letIn);
    el('save').addEventListener('click', save);
    el('close').addEventListener('click', close);
    el('wipe').addEventListener('click', wipe);
    el('code').focus();
  }
})();
