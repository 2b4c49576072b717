// Every word that the client and the manifest show is there in German and in Chinese, with the same values in it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clientStrings } from './support/clientStrings.ts';

const languages = ['de', 'zh-cn'];

/** Strings of the client that no user reads in the editor's language. */
const untranslated = [
  // Names.
  'Markdown',
  'CSV',
  'JSON',
  'Elfsmith',
  'Elfsmith: ',
  // Becomes a sentence of a listing, and listings are English.
  ' bytes are too many to read through the editor',
  // A selector.
  '#picture svg',
];

type Texts = Readonly<Record<string, string>>;

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const sources = readdirSync('client', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const strings = sources.map((name) => ({ name, ...clientStrings(name, readFileSync(`client/${name}`, 'utf8')) }));
const english = [...new Set(strings.flatMap(({ translated }) => translated.map(({ text }) => text)))].sort();

test('the client shows nothing without l10n.t, and gives it texts as they stand in the source', () => {
  const found = strings.flatMap(({ name, plain, computed }) => [
    ...plain.filter(({ text }) => !untranslated.includes(text)).map(({ text, line }) => `${name}:${line}: "${text}"`),
    ...computed.map((line) => `${name}:${line}: l10n.t of something else than a text`),
  ]);
  expect(found).toEqual([]);
});

test('what such a source looks like', () => {
  const source = `
    log.warn('The log is English.');
    window.showErrorMessage('No!');
    window.showInformationMessage(\`Nothing found for \${text}.\`);
    item.tooltip = new MarkdownString(l10n.t('{0} files', l10n.t('all')));
    const options = { title: isNew ? 'New' : l10n.t('Old'), label: l10n.t(name) };
    commands.executeCommand('setContext', \`<p class="a b">\${html}</p>\`);
  `;
  const { translated, plain, computed } = clientStrings('a.ts', source);
  expect(translated.map(({ text }) => text)).toEqual(['{0} files', 'all', 'Old']);
  expect(plain.map(({ text, line }) => `${line}: ${text}`)).toEqual(['3: No!', '4: Nothing found for ', '6: New']);
  expect(computed).toEqual([6]);
});

/** What a translation must have as its original has it: values, icons, links, code. */
function marksOf(text: string): string[] {
  return (text.match(/\{\d+\}|\$\([a-z~-]+\)|\]\([^)]*\)|`[^`]*`/g) ?? []).toSorted();
}

/** What is wrong with a translation; `original` has all keys. */
function faultsOf(original: Texts, translation: Texts): string[] {
  const keys = Object.keys(original);
  return [
    ...keys.filter((key) => !translation[key]?.trim()).map((key) => `missing: ${key}`),
    ...Object.keys(translation)
      .filter((key) => !(key in original))
      .map((key) => `left over: ${key}`),
    ...keys
      .filter((key) => marksOf(original[key] ?? '').join() !== marksOf(translation[key] ?? '').join())
      .map((key) => `other values, icons, links or code: ${key}`),
  ];
}

test.each(languages)('the strings of the client in %s', (language) => {
  const original = Object.fromEntries(english.map((text) => [text, text]));
  expect(english.length).toBeGreaterThan(100);
  expect(faultsOf(original, json(`l10n/bundle.l10n.${language}.json`) as Texts)).toEqual([]);
});

/** Properties of the manifest that a user reads. */
const readByUsers = new Set(
  (
    'title shortTitle displayName description markdownDescription label name contextualTitle contents altText ' +
    'patternErrorMessage deprecationMessage aliases enumDescriptions markdownEnumDescriptions category'
  ).split(' '),
);

/** The texts of a part of the manifest that a user reads. */
function textsIn(value: unknown, isRead = false): string[] {
  if (typeof value === 'string') return isRead ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, isRead));
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, readByUsers.has(key)));
}

const manifest = json('package.json') as {
  readonly description: string;
  readonly capabilities: unknown;
  readonly contributes: { readonly walkthroughs: readonly { readonly steps: readonly Step[] }[] };
};
interface Step {
  readonly media: { readonly image: string };
}

test('the manifest has %keys%, each with a text, and no text is left over', () => {
  const { description, capabilities, contributes } = manifest;
  const texts = textsIn({ description, capabilities, contributes }).filter((text) => text !== 'Elfsmith');
  expect(texts.length).toBeGreaterThan(70);
  expect(texts.filter((text) => !/^%[\w.-]+%$/.test(text))).toEqual([]);
  const keys = new Set(texts.map((text) => text.slice(1, -1)));
  expect([...keys].sort()).toEqual(Object.keys(json('package.nls.json') as Texts).sort());
});

test.each(languages)('the texts of the manifest in %s', (language) => {
  expect(faultsOf(json('package.nls.json') as Texts, json(`package.nls.${language}.json`) as Texts)).toEqual([]);
});

test('the pictures of the walkthrough are there', () => {
  const pictures = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps.map(({ media }) => media.image));
  expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
});
