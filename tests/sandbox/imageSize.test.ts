import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Discord, openDiscord } from '../../src/sandbox/discord.js';
import { imageSize } from '../../src/sandbox/world/imageSize.js';

/** Pictures of 3 by 2 points, and the heads of others. */
const hex = (...parts: string[]): Uint8Array => Buffer.from(parts.join('').replaceAll(' ', ''), 'hex');
const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex');
const PNG = hex('89504e470d0a1a0a', '0000000d', ascii('IHDR'), '00000003 00000002 0802000000');
const JPEG = hex('ffd8', 'ffe0 0004 0000', 'ffc4 0003 00', 'ffc2 0011 08 0002 0003 03');

let discord: Discord;
beforeAll(async () => {
  discord = await openDiscord();
});
afterAll(() => discord.close());

test.each([
  ['a PNG', PNG],
  ['a GIF', hex(ascii('GIF89a'), '0300 0200 00')],
  ['a progressive JPEG, behind other segments', JPEG],
  ['a lossy WebP', hex(ascii('RIFF'), '00000000', ascii('WEBPVP8 '), '00000000 000000 9d012a 0300 0240')],
  ['a lossless WebP', hex(ascii('RIFF'), '00000000', ascii('WEBPVP8L'), '00000000 2f 02400000')],
  ['an extended WebP', hex(ascii('RIFF'), '00000000', ascii('WEBPVP8X'), '0a000000 10000000 020000 010000')],
])('The size of %s stands in its head', (_, bytes) => {
  expect(imageSize(bytes)).toEqual({ width: 3, height: 2 });
});

test.each([
  ['a text', Buffer.from('Le pont a rouvert lundi.')],
  ['nothing', new Uint8Array()],
  ['a picture that ends in its head', PNG.subarray(0, 18)],
  ['a JPEG without a frame', JPEG.subarray(0, 13)],
])('There is none in %s', (_, bytes) => {
  expect(imageSize(bytes)).toBeNull();
});

test('An attachment that is a picture has its size, as at Discord, and no other has one', () => {
  const { attachments } = discord.user({ channel: 'général' }).post('', {
    attachments: [discord.file('pont.png', PNG), discord.file('pont.txt', PNG), discord.file('vide.png', new Uint8Array([1]))],
  });
  expect(attachments.map(({ width, height }) => [width, height])).toEqual([
    [3, 2],
    [undefined, undefined],
    [undefined, undefined],
  ]);
});
