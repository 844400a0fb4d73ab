import type { Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import { describePage, messages, say, send } from './chromiumPage.js';

const HOSTILE = [
  '<script>window.harmed = 1</script><img src=x onerror="window.harmed = 1"><iframe srcdoc="<script>parent.harmed=1</script>">',
  '[click](javascript:window.harmed=1) <https://example.org"onmouseover="window.harmed=1> [a](https://example.org/"onclick=harmed)',
  '**<b onclick=harmed=1>** `</code><svg onload=harmed=1>` ||<style>*{display:none}</style>|| <t:1:F"onload=harmed>',
].join('\n');

const answer = async (interaction: Interaction): Promise<void> => {
  if (!interaction.isChatInputCommand()) return;
  const button = { type: 2, style: 1, custom_id: '<b>', label: '<img src=x onerror=harmed=1>' } as const;
  const options = [{ label: '<img src=x onerror=harmed=1>', value: '<b>', description: '<svg onload=harmed=1>' }];
  const components = [
    { type: 1, components: [button] },
    { type: 1, components: [{ type: 3, custom_id: '"><i>', placeholder: '<style>', options }] },
  ] as const;
  await interaction.reply({ content: HOSTILE, embeds: [{ title: HOSTILE.slice(0, 200), description: HOSTILE }], components });
};

const BOT = { commands: [{ name: 'hostile', description: '<script>harmed=1</script>' }], answer };

describePage('Hostile text on the sandbox’s page', BOT, ({ open }) => {
  test('It runs nothing and adds no element', async () => {
    const page = await open();
    const answer = await send(page, '/hostile');
    await answer.getByRole('button', { name: '<img src=x onerror=harmed=1>' }).waitFor();
    await answer.getByRole('combobox', { name: '<style>' }).click();
    await page.getByRole('option', { name: '<img src=x onerror=harmed=1>' }).waitFor();
    await page.keyboard.press('Escape');
    const own = await say(page, HOSTILE);
    await own.getByText('<script>').waitFor();
    expect(await page.evaluate('window.harmed')).toBeUndefined();
    expect(await messages(page).locator('script, img, iframe, style, b, i, [onclick], [onload], [onerror]').count()).toBe(0);
    const links = await page.evaluate<string[]>(
      '[...document.querySelectorAll("[data-message-id] a")].map((link) => link.protocol)',
    );
    expect(new Set(links)).toEqual(new Set(['https:']));
  });
});
