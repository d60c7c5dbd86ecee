import { expect, open, test } from './support';

test('the inbox stands in the navigation of every page, with how much it asks on that day', async ({
	page
}) => {
	await open(page, '/scores?asof=2023-03-31');
	const inbox = page
		.getByRole('navigation', { name: 'Pages' })
		.getByRole('link', { name: /Inbox/ });
	await expect(inbox).toHaveAccessibleName('Inbox 5 to settle');
	await inbox.click();
	await expect(page).toHaveURL(/\/inbox\?asof=2023-03-31$/);
	await expect(inbox).toHaveAttribute('aria-current', 'page');
	await expect(page.getByRole('link', { name: 'Journal' }).first()).not.toHaveAttribute(
		'aria-current'
	);
	await expect(page.locator('main h1')).toContainText('overdue');
});

test('a phone’s menu ends in the inbox and what is laid over the page', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await open(page, '/figures');
	const menu = page.getByRole('navigation', { name: 'Pages' });
	await page.getByRole('button', { name: 'Menu' }).click();
	await expect(menu.getByRole('link').last()).toHaveAccessibleName('Inbox 1 to settle');
	await menu.getByRole('button', { name: 'Preferences' }).click();
	await expect(menu).toBeHidden();
	await expect(page.getByRole('dialog', { name: 'Preferences' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
});
