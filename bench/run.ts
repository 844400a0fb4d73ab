/** The benchmarks: `npm run bench` runs all of them, `npm run bench -- article` the named ones. */
const BENCHMARKS: Record<string, () => Promise<{ run(): string | Promise<string> }>> = {
  article: () => import('./article.js'),
  answers: () => import('./answers.js'),
  delivery: () => import('./delivery.js'),
  search: () => import('./search.js'),
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHMARKS).join(', ')}.`);
  process.exit(1);
}
for (const [name, load] of Object.entries(BENCHMARKS)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const { run } = await load();
  console.log(await run());
}
