// Turns the npm package @holiday-jp/holiday_jp into ejb/src/main/resources/calendar/holidays.csv.
// Building Yorisoi needs no Node; this is run by hand when the package has a new version:
//   npm pack @holiday-jp/holiday_jp@2.5.1 && tar xzf holiday-jp-holiday_jp-2.5.1.tgz
//   node docs/tools/holidays.mjs package > ejb/src/main/resources/calendar/holidays.csv
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const folder = resolve(process.argv[2]);
const require = createRequire(import.meta.url);
const { version, license } = require(`${folder}/package.json`);
const all = require(`${folder}/lib/holidays.js`);
const holidays = all.default ?? all.holidays ?? all;

console.log(`# National holidays of Japan, from npm @holiday-jp/holiday_jp ${version} (${license}, see NOTICE). Made by docs/tools/holidays.mjs.`);
console.log('# Columns: date, Japanese name, English name. Years outside the first and last one here are unknown.');
for (const day of Object.keys(holidays).sort()) {
  const { date, name, name_en: english } = holidays[day];
  console.log(`${date},${name},${english.replaceAll(',', ' ')}`);
}
