// Turns the npm package @digital-go-jp/design-tokens into web/src/main/webapp/resources/yorisoi/tokens.css,
// keeping the values our stylesheets name. Building Yorisoi needs no Node; this is run by hand when a value
// is added or the package has a new version:
//   npm pack @digital-go-jp/design-tokens@1.1.9 && tar xzf digital-go-jp-design-tokens-1.1.9.tgz
//   node docs/tools/tokens.mjs package web/src/main/webapp/resources/yorisoi > tokens.css
import { readFileSync } from 'node:fs';

const [folder, styles] = process.argv.slice(2);
const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`));
const all = new Map(
  [...readFileSync(`${folder}/dist/tokens.css`, 'utf8').matchAll(/^\s*(--[\w-]+):\s*(.+);$/gm)].map(([, name, value]) => [name, value]),
);
const wanted = new Set();
const want = (text) => {
  for (const [, name] of text.matchAll(/var\((--(?:color|border|elevation|font)-[\w-]+)\)/g)) {
    if (!all.has(name)) throw new Error(`no such token: ${name}`);
    wanted.add(name);
    want(all.get(name));
  }
};
['yorisoi.css', 'staff.css'].forEach((file) => want(readFileSync(`${styles}/${file}`, 'utf8')));

console.log(`/* From npm @digital-go-jp/design-tokens ${version} (${license}, see NOTICE). Made by docs/tools/tokens.mjs. */`);
console.log(':root {');
[...all].filter(([name]) => wanted.has(name)).forEach(([name, value]) => console.log(`  ${name}: ${value};`));
console.log('}');
